import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import { pageOnPath } from '@/guide/whole';
import { askedQuestions, type AskedQuestion, type QuestionLink } from '@/guide/questions';
import { useGuide } from '@/store/use-guide';
import { Disclosure } from '@/ui/disclosure';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { pagePath } from '@/paths';
import styles from './questions-screen.module.css';

/** Short, honest answers; no answer promises anything. */
export function QuestionsScreen() {
  return (
    <ToolFrame
      title={t`Questions people ask`}
      lede={t`Short answers, and what we don’t know. Open the one you came for.`}
    >
      <ul className={styles.questions}>
        {askedQuestions.map((asked) => (
          <li key={asked.id} id={asked.id}>
            <Question asked={asked} />
          </li>
        ))}
      </ul>
    </ToolFrame>
  );
}

function Question({ asked: { question, answer, links } }: { asked: AskedQuestion }) {
  return (
    <Disclosure summary={<h2 className={styles.question}>{question}</h2>}>
      <div className="read">
        {answer.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <ul className={styles.links}>
        {links.map((link) => (
          <OneLink key={'page' in link ? link.page : link.address} link={link} />
        ))}
      </ul>
    </Disclosure>
  );
}

/** A page is asked as this path asks it; one that is put away is not linked. */
function OneLink({ link }: { link: QuestionLink }) {
  const { isPutAway, path } = useGuide();
  if ('address' in link) {
    return (
      <li>
        <Link to={link.address}>{link.words}</Link>
      </li>
    );
  }
  const found = findPrompt(link.page);
  if (isPutAway(found.prompt)) return null;
  const { stage, prompt } = pageOnPath(found, path);
  return (
    <li>
      <Link to={pagePath(stage.slug, prompt.slug)}>{prompt.question}</Link>
    </li>
  );
}
