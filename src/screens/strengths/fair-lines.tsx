import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { ratingFrom, ratingWords } from '@/journal/feelings';
import { fairLineFact, fairLines, fairLineSource, isTooSweet } from '@/journal/strengths';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { ScaleField } from '@/ui/scale-field';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import { CrisisNotice } from '@/writing/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { ToolSection } from '@/writing/tool-section';
import { useToolForm } from '@/writing/use-tool-form';
import { entryPath } from '../paths';
import styles from './strengths-screen.module.css';

/** A harsh thought, put so that one can believe it; and the lines kept so far. */
export function FairLines() {
  const [kept, setKept] = useState(0);
  const [isKept, setIsKept] = useState(false);
  return (
    <>
      {isKept ? (
        <ToolSection title="Line kept" arrives>
          <p className="read">It stands below, and in your journal. Read it again another day.</p>
          <div className="actions">
            <Button onClick={() => setIsKept(false)}>Write another line</Button>
          </div>
        </ToolSection>
      ) : (
        <FairLineForm
          key={kept}
          isAgain={kept > 0}
          onKeep={() => {
            setKept(kept + 1);
            setIsKept(true);
          }}
        />
      )}
      <KeptLines />
    </>
  );
}

const order = ['harsh', 'fair', 'believe'];

function FairLineForm({ isAgain, onKeep }: { isAgain: boolean; onKeep: () => void }) {
  const reasonId = useId();
  const form = useToolForm(fairLineSource, 'A fair line', { order });
  if (form === null) return null;
  const believe = ratingFrom(form.words('believe'));
  const isEmpty = form.words('fair').trim() === '';

  function keep(): void {
    form?.settle('answered');
    onKeep();
  }

  return (
    <ToolSection
      title="A fair line"
      hint="Take a harsh thought about yourself. What would a fair friend say: one who knows what you did, and likes you?"
      arrives={isAgain}
    >
      <div className={styles['line']} onBlur={() => form.rest()}>
        <TextField
          label="The harsh thought"
          value={form.words('harsh')}
          onChange={(words) => form.write('harsh', 'The harsh thought', words)}
        />
        <TextField
          label="What a fair friend would say"
          value={form.words('fair')}
          onChange={(words) => form.write('fair', 'Fair and true', words)}
        />
        <ScaleField
          words="How far do you believe it?"
          low="not at all"
          high="fully"
          rating={believe}
          onChange={(rating) => form.write('believe', 'I believe it', ratingWords(rating))}
        />
        <output className={styles['told']}>
          {isTooSweet(believe)
            ? 'If it sounds too sweet, tone it down until it feels true. A plain line you believe does more than a kind one you don’t.'
            : ''}
        </output>
      </div>
      <SaveLine written={form} />
      <CrisisNotice written={form} />
      <div className="actions">
        <Button
          aria-disabled={isEmpty}
          aria-describedby={isEmpty ? reasonId : undefined}
          onClick={keep}
        >
          Keep this line
        </Button>
        {isEmpty ? (
          <span id={reasonId} className="small muted">
            First a line, in your own words.
          </span>
        ) : null}
      </div>
    </ToolSection>
  );
}

function KeptLines() {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  const isShown = useJournal(({ facts }) => facts.get(fairLineFact) === true);
  const lines = fairLines(entries);
  if (lines.length === 0) return null;
  return (
    <ToolSection title="Your fair lines">
      <ul className={styles['lines']}>
        {lines.map(({ entry, harsh, fair }) => (
          <li key={entry}>
            {harsh === '' ? null : (
              <p className="small muted" dir="auto">
                {harsh}
              </p>
            )}
            <Link to={entryPath(entry)} dir="auto">
              {fair}
            </Link>
          </li>
        ))}
      </ul>
      <Switch
        label="Show one on the start page"
        hint="Only lines you believe, 6 or more. Anyone who opens this page can read it."
        checked={isShown}
        onChange={(shown) => store.getState().setFact(fairLineFact, shown)}
      />
    </ToolSection>
  );
}
