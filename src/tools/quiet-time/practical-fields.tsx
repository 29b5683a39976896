import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { countWords } from '@/answers/word-count';
import { practicalWordsAtMost } from './practical-slips';
import { ChoiceField } from '@/ui/choice-field';
import { MarkedSheet } from '@/ui/marked-sheet';
import { TextField } from '@/ui/text-field';
import { useAbout, type Words } from '@/ui/words-followed';
import { MarginNotes } from '@/pencil/margin-notes';
import { usePencilledField } from '@/pencil/use-pencilled-field';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { NightNote } from '@/tool-kit/night-note';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { loadPracticalPencil } from './practical-pencil';
import styles from './quiet-time.module.css';
import { practicalPage } from './page';

const matters = ['Children', 'Work', 'Home', 'Money', 'Pets'] as const;

/** One matter, one way of reaching them, one short message with a pencil over it. */
export function PracticalFields({ form }: { form: ToolForm<typeof practicalPage> }) {
  const id = useId();
  const { sheet, margin } = usePencilledField({
    id,
    text: form.words('message'),
    left: form.words('left'),
    load: loadPracticalPencil,
    onWrite: (words) => form.write('message', words),
    onLeave: (lines) => form.write('left', lines),
    onRest: form.rest,
  });

  return (
    <>
      <fieldset className={styles.several}>
        <legend className={styles.matter}>{practicalPage.fields.about.label}</legend>
        <ChoiceField
          takes="one"
          options={matters.map((words) => ({ id: words, words }))}
          chosen={[form.said('about')]}
          onChoose={(words) => form.write('about', words)}
        />
      </fieldset>
      <TextField
        label={practicalPage.fields.way.label}
        value={form.words('way')}
        onChange={(words) => form.write('way', words)}
        onBlur={() => form.rest()}
      />
      <div className={styles.message}>
        <label className={styles.matter} htmlFor={id}>
          {practicalPage.fields.message.label}
        </label>
        <MarkedSheet
          {...sheet}
          size="note"
          placeholder={t`The school form is due on Friday. Can you sign it by Thursday?`}
          aria-describedby={`${id}count`}
        />
        <p className="meta tnum" id={`${id}count`}>
          <Count words={form.words('message')} />
        </p>
        <MarginNotes {...margin} />
      </div>
    </>
  );
}

function Count({ words }: { words: Words }): string {
  const count = useAbout(words, countWords);
  return count > practicalWordsAtMost
    ? t`One task, one date, one question. ${count} of ${practicalWordsAtMost} words: shorter is easier to answer.`
    : t`One task, one date, one question. ${count} of ${practicalWordsAtMost} words.`;
}

/** The same on a page that was kept, with what belongs beside it. */
export function KeptPracticalFields({ form }: { form: ToolForm<typeof practicalPage> }) {
  return (
    <>
      <WhatTheyAskedFor />
      <div className={styles.message}>
        <PracticalFields form={form} />
      </div>
      <NightNote words={form.words('message')} />
    </>
  );
}
