import { useId, useState } from 'react';
import { isBlank } from '@/journal/answer';
import {
  openRules,
  thankYouLength,
  thankYouRules,
  thankYouSource,
  type ThankYouRule,
} from '@/journal/appreciation';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { WritingSheet } from '@/ui/writing-sheet';
import { CrisisNotice } from '@/writing/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { ToolSection } from '@/writing/tool-section';
import { useDraft } from '@/writing/use-draft';
import { unfinishedPlace } from '@/writing/use-tool-form';
import { WhatTheyAskedFor } from '@/writing/what-they-asked-for';
import styles from './appreciation-screen.module.css';

/** `staysHere`: on a path where nothing is sent at all. */
export function ThankYou({ staysHere }: { staysHere: boolean }) {
  const [kept, setKept] = useState(0);
  const [isKept, setIsKept] = useState(false);
  if (isKept) {
    return (
      <ToolSection title="Kept in your journal" arrives>
        <p className="read">
          {staysHere
            ? 'It stays here. Writing it was the thank-you.'
            : 'It stays here. If you think of sending it, ask yourself again in a week whether it would be welcome.'}
        </p>
        <div className="actions">
          <Button onClick={() => setIsKept(false)}>Write another thank-you</Button>
        </div>
      </ToolSection>
    );
  }
  return (
    <Letter
      key={kept}
      isAgain={kept > 0}
      onKeep={() => {
        setKept(kept + 1);
        setIsKept(true);
      }}
    />
  );
}

const rules: Record<ThankYouRule, { words: string; open: string }> = {
  exact: {
    words: 'Exact: one thing they did, and when.',
    open: 'Which moment do you mean? One is enough.',
  },
  short: {
    words: `Short: ${thankYouLength} words at most.`,
    open: 'This is longer than a thank-you needs. What could go?',
  },
  'no-question': {
    words: 'No question, and no hint at an answer.',
    open: 'There is a question or a nudge in it. Without it, the thanks is free.',
  },
};

function Letter({ isAgain, onKeep }: { isAgain: boolean; onKeep: () => void }) {
  const id = useId();
  const store = useJournalStore();
  const [place] = useState(() => unfinishedPlace(store.getState().entries, thankYouSource));
  const [read, setRead] = useState('');
  const written = useDraft(
    { source: thankYouSource, asked: 'A thank-you', kind: 'letter', repeats: true },
    place,
  );
  if (written === null) return null;
  const text = written.answer.kind === 'letter' ? written.answer.text : '';
  // The rules are looked at where writing rests; one that has been met is told at once.
  const open = openRules(read).filter((rule) => openRules(text).includes(rule));

  function keep(): void {
    written?.settle('answered');
    onKeep();
  }

  return (
    <ToolSection
      title="A thank-you that asks for nothing"
      hint="For one person. It is kept here; nothing is sent."
      arrives={isAgain}
    >
      <WhatTheyAskedFor />
      <ul className={styles['rules']}>
        {thankYouRules.map((rule) => (
          <li key={rule}>
            <Icon name="caret" small />
            <span>{rules[rule].words}</span>
          </li>
        ))}
      </ul>
      <label className="vh" htmlFor={id}>
        Your thank-you
      </label>
      <WritingSheet
        id={id}
        paper="letter"
        size="short"
        value={text}
        onChange={(next) => written.change({ kind: 'letter', text: next })}
        onBlur={() => {
          setRead(text);
          written.rest();
        }}
      />
      <output className={styles['notes']}>
        {open.map((rule) => (
          <span key={rule}>{rules[rule].open}</span>
        ))}
      </output>
      <SaveLine written={written} mayCopy={false} />
      <CrisisNotice written={written} onBack={() => document.getElementById(id)?.focus()} />
      {isBlank(written.answer) ? null : (
        <div className="actions">
          <Button onClick={keep}>Keep this thank-you</Button>
        </div>
      )}
    </ToolSection>
  );
}
