import { ordinaryAct, threeWords } from '@/guide/enough-words';
import type { PromptId } from '@/guide/guide';
import type { Answer } from '@/journal/answer';
import { isBlank } from '@/journal/answer';
import { entriesFor } from '@/journal/entries';
import { deepPages } from '@/journal/feelings';
import { useJournal } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { useWrittenPart, type Writing } from '@/writing/use-draft';
import styles from './before-going-on.module.css';

/** Pages that can be filled without end: signs by the row, contact by the entry. */
const signsPage: PromptId = 'Q1-1';
const logPage: PromptId = 'R3-4';
const enoughTimes = 3;

const rowsOf = (answer: Answer): number =>
  answer.kind === 'pairs' ? answer.rows.filter(({ left }) => left.trim() !== '').length : 0;

type BeforeGoingOnProps = {
  page: string;
  writing: Writing;
  /** Keeps the page; no other one follows by itself. */
  onClose: () => void;
};

/** One ordinary act after a page that goes deep; and an end to the pages that have none of their own. */
export function BeforeGoingOn({ page, writing, onClose }: BeforeGoingOnProps) {
  const times = useJournal(({ entries }) => entriesFor(entries, logPage).length);
  const isWritten = useWrittenPart(writing, ({ answer }) => !isBlank(answer));
  const rows = useWrittenPart(writing, ({ answer }) => rowsOf(answer));
  if (!isWritten) return null;
  if (deepPages.some((deep) => deep === page)) {
    return (
      <p role="note" className={styles.note}>
        {ordinaryAct}
      </p>
    );
  }
  const words =
    page === signsPage && rows >= enoughTimes
      ? threeWords.signs
      : page === logPage && times >= enoughTimes
        ? threeWords.log
        : null;
  if (words === null) return null;
  return (
    <div role="note" className={styles.note}>
      <p>{words}</p>
      <Button size="small" onClick={onClose}>
        {threeWords.close}
      </Button>
    </div>
  );
}
