import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/addresses';
import { feltUnsafeWords } from '@/guide/page-words';
import type { Answer } from '@/journal/answer';
import { Icon } from '@/ui/icon';
import styles from './path-notice.module.css';

/** Whether an answer says that someone felt unsafe. */
export const saysUnsafe = (answer: Answer): boolean =>
  answer.kind === 'multiple-choice' && answer.chosen.some(({ option }) => option === 'felt-unsafe');

/** A soft way to the safety questions, where that is said. */
export function FeltUnsafe({ isSaid }: { isSaid: boolean }) {
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
