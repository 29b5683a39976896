import { freshPlace } from '@/journal/place';
import { weekLength } from '@/journal/calendar-day';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import { excerpt } from '@/journal/answer-text';
import { begunAt, entriesFor, newestAnswered } from '@/journal/progress';
import { trustSeenParts, trustSeenSource } from '@/journal/trust-plan';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { shortDate } from '@/ui/when';
import { CrisisNotice } from '@/care/crisis-notice';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import { SeenFields } from './seen-fields';
import styles from './trust-plan-screen.module.css';

const title = 'What I saw';
/** For who was hurt: a log of their own, with no copy button. Nobody has to rebuild anything. */
export function SeenForm({ before }: { before: ReactNode }) {
  const [kept, setKept] = useState(0);
  const [isKept, setIsKept] = useState(false);
  if (isKept) {
    return (
      <ToolFrame
        title="Trust plan"
        lede="Trust comes back bit by bit, or it doesn’t. Both are yours to notice."
        actions={<Button onClick={() => setIsKept(false)}>Write another</Button>}
        after={<SeenBefore />}
      >
        {before}
        <ToolSection title="Kept in your journal" arrives>
          <p className="read">
            You don’t have to decide anything from it. Some weeks will say little.
          </p>
        </ToolSection>
      </ToolFrame>
    );
  }
  return (
    <SeenWriting
      key={kept}
      before={before}
      isAgain={kept > 0}
      onKeep={() => {
        setKept(kept + 1);
        setIsKept(true);
      }}
    />
  );
}

type SeenWritingProps = { before: ReactNode; isAgain: boolean; onKeep: () => void };

function SeenWriting({ before, isAgain, onKeep }: SeenWritingProps) {
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, trustSeenSource, store.getState().now(), weekLength),
  );
  const form = useToolForm(trustSeenSource, title, { order: trustSeenParts, place });

  function keep(): void {
    form.settle('answered');
    onKeep();
  }

  return (
    <ToolFrame
      title="Trust plan"
      lede="Trust comes back bit by bit, or it doesn’t. Both are yours to notice."
      written={form}
      mayCopy={false}
      actions={
        isBlank(form.answer) ? undefined : (
          <Button variant="primary" onClick={keep}>
            Keep this
          </Button>
        )
      }
      after={<SeenBefore />}
    >
      {before}
      <ToolSection
        title={title}
        hint="For you alone. One person can be trustworthy; it takes two to rebuild trust. You don’t have to, and “nothing would be enough” is a fair answer."
        arrives={isAgain}
      >
        <SeenFields form={form} />
      </ToolSection>
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}

const mostShown = 8;

function SeenBefore() {
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const written = entriesFor(entries, trustSeenSource)
    .flatMap((entry) => {
      const draft = newestAnswered(entry);
      return draft === undefined || isBlank(draft.answer)
        ? []
        : [{ entry: entry.id, at: begunAt(entry), answer: draft.answer }];
    })
    .slice(-mostShown)
    .toReversed();
  if (written.length === 0) return null;
  return (
    <ToolSection title="Before">
      <ul className={styles.seen}>
        {written.map(({ entry, at, answer }) => (
          <li key={entry}>
            <Link to={entryPath(entry)}>{shortDate(at, now)}</Link>
            <span dir="auto">{excerpt(answer)}</span>
          </li>
        ))}
      </ul>
    </ToolSection>
  );
}
