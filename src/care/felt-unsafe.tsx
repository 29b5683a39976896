import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/addresses';
import { feltUnsafeWords } from '@/guide/safety-words';
import type { Answer } from '@/journal/answer';
import { Icon } from '@/ui/icon';
import styles from './path-notice.module.css';

/** A soft way to the safety questions, where the answer says that someone felt unsafe. */
export function FeltUnsafe({ answer }: { answer: Answer }) {
  const isSaid =
    answer.kind === 'multiple-choice' &&
    answer.chosen.some(({ option }) => option === 'felt-unsafe');
  if (!isSaid) return null;
  return (
    <p className={styles.line}>
      <Icon name="leaf" small />
      <span>
        {feltUnsafeWords.words} <Link to={helpAddresses.safety}>{feltUnsafeWords.questions}</Link>{' '}
        <Link to={helpAddresses.support}>{feltUnsafeWords.people}</Link>
      </span>
    </p>
  );
}
