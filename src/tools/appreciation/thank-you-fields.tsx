import { t } from '@lingui/core/macro';
import { useId, useState } from 'react';
import {
  openRules,
  thankYouLength,
  thankYouRules,
  type ThankYouRule,
} from '@/journal/appreciation';
import { Icon } from '@/ui/icon';
import { useAfterPress } from '@/ui/use-after-press';
import { WritingSheet } from '@/ui/writing-sheet';
import { newestOf, useAbout, type Words } from '@/ui/words-followed';
import { letterOf } from '@/tool-kit/letter-of';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import styles from './appreciation-screen.module.css';

const rules: Record<ThankYouRule, { words: string; open: string }> = {
  exact: {
    words: t`Exact: one thing they did, and when.`,
    open: t`Which moment do you mean? One is enough.`,
  },
  short: {
    words: t`Short: ${thankYouLength} words at most.`,
    open: t`This is longer than a thank-you needs. What could go?`,
  },
  'no-question': {
    words: t`No question, and no hint at an answer.`,
    open: t`There is a question or a nudge in it. Without it, the thanks is free.`,
  },
};

type ThankYouFieldsProps = {
  form: ToolForm;
  /** The sheet's own id, for who has to find it. */
  id?: string;
};

/** The letter under its three rules; one that is left open is pointed at, and nothing is held back. */
export function ThankYouFields({ form, id: given }: ThankYouFieldsProps) {
  const own = useId();
  const id = given ?? own;
  const [read, setRead] = useState('');
  const afterPress = useAfterPress();
  const [words] = useState(() => letterOf(form));
  return (
    <>
      <WhatTheyAskedFor />
      <ul className={styles.rules}>
        {thankYouRules.map((rule) => (
          <li key={rule}>
            <Icon name="caret" small />
            <span>{rules[rule].words}</span>
          </li>
        ))}
      </ul>
      <label className="vh" htmlFor={id}>{t`Your thank-you`}</label>
      <WritingSheet
        id={id}
        paper="letter"
        size="short"
        value={words}
        onChange={(next) => form.change({ kind: 'letter', text: next })}
        onBlur={() => {
          afterPress(() => setRead(words.newest()));
          form.rest();
        }}
      />
      <OpenRules words={words} read={read} />
    </>
  );
}

/** The rules are looked at where writing rests; one that has been met is told at once. */
function OpenRules({ words, read }: { words: Words; read: string }) {
  const openIn = (text: string): ThankYouRule[] =>
    openRules(read).filter((rule) => openRules(text).includes(rule));
  useAbout(words, (text) => openIn(text).join());
  return (
    <output className={styles.notes}>
      {openIn(newestOf(words)).map((rule) => (
        <span key={rule}>{rules[rule].open}</span>
      ))}
    </output>
  );
}
