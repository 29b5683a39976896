import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import { readFirst, readinessWords } from '@/guide/readiness-words';
import { pagePath } from '@/paths';
import styles from './readiness-screen.module.css';

/** The steps that are worth a look before a first message, whatever the check said. */
export function ReadFirst() {
  return (
    <nav className={`${styles.first} small`} aria-labelledby="read-first">
      <p id="read-first" className="muted">
        {readinessWords.readFirst}
      </p>
      <ul>
        {readFirst.map(findPrompt).map(({ stage, step, prompt }) => (
          <li key={prompt.id}>
            <Link to={pagePath(stage.slug, prompt.slug)}>{step.name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
