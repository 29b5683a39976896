import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { MultipleChoicePrompt } from '@/guide/stage';
import type { Chosen, Strength } from '@/journal/answer';
import { strengthWords } from '@/journal/answer-text';
import { ChoiceField, SmallChoice } from '@/ui/choice-field';
import { NoteField } from '@/ui/note-field';
import { TextField } from '@/ui/text-field';
import { newestOf, partOf, useAbout, type Given, type Words } from '@/ui/words-followed';
import type { AnswerOf, ChangeAnswer } from './answer-field-props';
import { noteOf } from './fit-answer';
import styles from './answer-form.module.css';
import { withChosen } from './choice-answer';
import { useNameMask } from '@/ui/name-mask';

type MultipleChoice = AnswerOf<'multiple-choice'>;

type ChoicesAnswerProps = {
  prompt: MultipleChoicePrompt;
  answer: Given<MultipleChoice>;
  onChange: ChangeAnswer<MultipleChoice>;
  /** Words and note in little room, in a form with other rows. */
  isDense?: boolean;
};

const strengths = ([1, 2, 3] satisfies Strength[]).map((id) => ({ id, words: strengthWords[id] }));

const isOwn = ({ option }: Chosen): boolean => option === 'own';
const ownWordsOf = ({ chosen }: MultipleChoice): string => chosen.find(isOwn)?.words ?? '';

/** Any of several options, words of one's own, and how strongly each applies where that is asked. */
export function ChoicesAnswer(props: ChoicesAnswerProps) {
  const { prompt, answer, onChange, isDense = false } = props;
  // All that is chosen, but of one's own words only whether there are any.
  useAbout(answer, ({ chosen }) =>
    chosen
      .map((one) => `${one.option} ${one.strength} ${isOwn(one) && one.words.trim() === ''}`)
      .join(),
  );
  const { chosen } = newestOf(answer);
  const { aloneOption, atMost } = prompt;
  const options = withChosen(prompt.options, chosen);
  const own = chosen.find(isOwn);

  /** Keeps the guide's order, one's own words last, so that a page reads the same however it was ticked. */
  function emit(next: (now: readonly Chosen[]) => readonly Chosen[]) {
    onChange((newest) => {
      const all = next(newest.chosen);
      const given = options.flatMap(({ id }) => all.filter(({ option }) => option === id));
      return { ...newest, chosen: [...given, ...all.filter(isOwn)] };
    });
  }

  function choose(id: string, isChosen: boolean) {
    const option = options.find((one) => one.id === id);
    emit((now) => {
      const others = now.filter((one) => one.option !== id);
      if (!isChosen || option === undefined) return others;
      const added = { option: option.id, words: option.words };
      // Written words are not a tick: choosing the option that stands alone does not throw them away.
      if (id === aloneOption) return [added, ...now.filter(isOwn)];
      return [...others.filter((one) => one.option !== aloneOption), added];
    });
  }

  function writeOwn(words: string) {
    emit((now) => {
      const others = now.filter(
        (one) => !isOwn(one) && (words.trim() === '' || one.option !== aloneOption),
      );
      return words === '' ? others : [...others, { ...now.find(isOwn), option: 'own', words }];
    });
  }

  const strengthOf = (one: Chosen) => (
    <SmallChoice
      legend={
        <Trans>
          How strong:{' '}
          <span translate={isOwn(one) ? 'no' : undefined}>
            {isOwn(one) ? <OwnWords words={partOf(answer, ownWordsOf)} /> : one.words}
          </span>
        </Trans>
      }
      options={strengths}
      chosen={one.strength}
      onChoose={(strength) =>
        emit((now) =>
          now.map((other) => (other.option === one.option ? { ...other, strength } : other)),
        )
      }
    />
  );

  function strengthAbout(id: string) {
    const one = chosen.find(({ option }) => option === id);
    return one && prompt.strengths === true ? strengthOf(one) : null;
  }

  const note = noteOf(answer, onChange);

  return (
    <>
      <ChoiceField
        takes="many"
        asChips={prompt.strengths === true}
        options={options}
        chosen={chosen.map(({ option }) => option)}
        onChoose={choose}
        about={strengthAbout}
      />
      {prompt.ownWords === undefined && own === undefined ? null : (
        <div className={styles.ownWords}>
          <TextField
            label={prompt.ownWords ?? t`My own words`}
            value={partOf(answer, ownWordsOf)}
            onChange={writeOwn}
          />
          {own && own.words.trim() !== '' && prompt.strengths === true ? strengthOf(own) : null}
        </div>
      )}
      <output className={styles.told}>
        {atMost !== undefined && chosen.length > atMost
          ? t`That’s ${chosen.length}. Up to ${atMost} is enough; keep more if you need them.`
          : ''}
      </output>
      {isDense ? (
        <TextField
          label={
            <Trans>
              <span>{prompt.noteLabel}</span> (optional)
            </Trans>
          }
          {...note}
        />
      ) : (
        <NoteField label={prompt.noteLabel} {...note} />
      )}
    </>
  );
}

function OwnWords({ words }: { words: Words }): string {
  const mask = useNameMask();
  return useAbout(words, mask);
}
