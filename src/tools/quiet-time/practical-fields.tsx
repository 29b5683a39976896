import { useId, useRef } from 'react';
import { countWords } from '@/answers/word-count';
import { practicalWordsAtMost } from '@/journal/practical-message';
import { ChoiceField } from '@/ui/choice-field';
import { MarkedSheet } from '@/ui/marked-sheet';
import { TextField } from '@/ui/text-field';
import { MarginNotes } from '@/pencil/margin-notes';
import { usePencil } from '@/pencil/use-pencil';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { NightNote } from '@/tool-kit/night-note';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { loadPracticalPencil } from './practical-pencil';
import styles from './quiet-time.module.css';
import { practicalPage } from './page';

const matters = ['Children', 'Work', 'Home', 'Money', 'Pets'] as const;

/** One matter, one way of reaching them, one short message with a pencil over it. */
export function PracticalFields({ form }: { form: ToolForm }) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const text = form.words('message');
  const left = form.words('left');
  const { marks, open, readSoon } = usePencil(text, left, loadPracticalPencil);
  const count = countWords(text);
  const write = (words: string): void => form.write('message', words);
  const sheet = () => field.current?.querySelector('textarea') ?? null;

  return (
    <>
      <fieldset className={styles.several}>
        <legend className={styles.matter}>{practicalPage.fields.about.label}</legend>
        <ChoiceField
          takes="one"
          options={matters.map((words) => ({ id: words, words }))}
          chosen={[form.words('about')]}
          onChoose={(words) => form.write('about', words)}
        />
      </fieldset>
      <TextField
        label={practicalPage.fields.way.label}
        value={form.words('way')}
        onChange={(words) => form.write('way', words)}
        onBlur={() => form.rest()}
      />
      <div ref={field} className={styles.message}>
        <label className={styles.matter} htmlFor={id}>
          {practicalPage.fields.message.label}
        </label>
        <MarkedSheet
          id={id}
          size="note"
          marks={open}
          value={text}
          onChange={write}
          onBlur={() => form.rest()}
          placeholder="The school form is due on Friday. Can you sign it by Thursday?"
          aria-describedby={`${id}count`}
        />
        <p className="meta tnum" id={`${id}count`}>
          One task, one date, one question. {count} of {practicalWordsAtMost} words
          {count > practicalWordsAtMost ? ': shorter is easier to answer.' : '.'}
        </p>
        <MarginNotes
          text={text}
          marks={marks}
          left={left}
          onLeave={(lines) => form.write('left', lines)}
          onRewrite={(words) => {
            readSoon();
            write(words);
          }}
          onShow={({ start, end }) => {
            sheet()?.focus();
            sheet()?.setSelectionRange(start, end);
          }}
          onReopened={() => sheet()?.focus()}
        />
      </div>
    </>
  );
}

/** The same on a page that was kept, with what belongs beside it. */
export function KeptPracticalFields({ form }: { form: ToolForm }) {
  return (
    <>
      <WhatTheyAskedFor />
      <div className={styles.message}>
        <PracticalFields form={form} />
      </div>
      <NightNote words={form.words('message').trim()} />
    </>
  );
}
