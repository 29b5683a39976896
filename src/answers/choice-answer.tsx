import { t } from '@lingui/core/macro';
import { useRef } from 'react';
import type { Option, SingleChoicePrompt } from '@/guide/stage';
import type { Chosen } from '@/journal/answer';
import { Button } from '@/ui/button';
import { ChoiceField } from '@/ui/choice-field';
import { NoteField } from '@/ui/note-field';
import { useAbout, type Followed } from '@/ui/words-followed';
import type { AnswerOf, ChangeAnswer } from './answer-field-props';
import { noteOf } from './fit-answer';
import styles from './answer-form.module.css';

type SingleChoice = AnswerOf<'single-choice'>;

type ChoiceAnswerProps = {
  prompt: SingleChoicePrompt;
  answer: Followed<SingleChoice>;
  onChange: ChangeAnswer<SingleChoice>;
};

/** One of several options, or none. */
export function ChoiceAnswer({ prompt, answer, onChange }: ChoiceAnswerProps) {
  const field = useRef<HTMLDivElement>(null);
  const chosen = useAbout(answer, (newest) => newest.chosen);
  const options = withChosen(prompt.options, chosen === null ? [] : [chosen]);

  function choose(id: string) {
    const option = options.find((one) => one.id === id);
    if (option)
      onChange((newest) => ({ ...newest, chosen: { option: option.id, words: option.words } }));
  }

  function clear() {
    onChange((newest) => ({ ...newest, chosen: null }));
    // The button that was pressed goes away with the choice.
    field.current?.querySelector('input')?.focus();
  }

  return (
    <>
      <div ref={field}>
        <ChoiceField
          takes="one"
          options={options}
          chosen={chosen === null ? [] : [chosen.option]}
          onChoose={choose}
        />
      </div>
      {chosen === null ? null : (
        <div className={styles.clear}>
          <Button variant="text" size="small" onClick={clear}>{t`Clear my choice`}</Button>
        </div>
      )}
      <NoteField label={prompt.noteLabel} {...noteOf(answer, onChange)} />
    </>
  );
}

/** The guide's options, and any chosen one that the guide no longer has, in the words of its day. */
export function withChosen(options: readonly Option[], chosen: readonly Chosen[]): Option[] {
  const gone = chosen.filter(
    ({ option }) => option !== 'own' && !options.some(({ id }) => id === option),
  );
  return [...options, ...gone.map(({ option, words }) => ({ id: option, words }))];
}
