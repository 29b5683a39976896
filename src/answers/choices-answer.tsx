import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { MultipleChoicePrompt } from '@/guide/stage';
import type { Answer, Chosen, Strength } from '@/journal/answer';
import { strengthWords } from '@/journal/answer-text';
import { ChoiceField, SmallChoice } from '@/ui/choice-field';
import { NoteField } from '@/ui/note-field';
import { TextField } from '@/ui/text-field';
import styles from './answer-form.module.css';
import { withChosen } from './choice-answer';
import { useNameMask } from '@/ui/name-mask';

type MultipleChoice = Extract<Answer, { kind: 'multiple-choice' }>;

type ChoicesAnswerProps = {
  prompt: MultipleChoicePrompt;
  answer: MultipleChoice;
  onChange: (answer: MultipleChoice) => void;
  /** Words and note in little room, in a form with other rows. */
  isDense?: boolean;
};

const strengths = ([1, 2, 3] satisfies Strength[]).map((id) => ({ id, words: strengthWords[id] }));

/** Any of several options, words of one's own, and how strongly each applies where that is asked. */
export function ChoicesAnswer({ prompt, answer, onChange, isDense = false }: ChoicesAnswerProps) {
  const { chosen } = answer;
  const { aloneOption, atMost } = prompt;
  const options = withChosen(prompt.options, chosen);
  const own = chosen.find(({ option }) => option === 'own');

  /** Keeps the guide's order, one's own words last, so that a page reads the same however it was ticked. */
  function emit(next: readonly Chosen[]) {
    const given = options.flatMap(({ id }) => next.filter(({ option }) => option === id));
    const ownNext = next.filter(({ option }) => option === 'own');
    onChange({ ...answer, chosen: [...given, ...ownNext] });
  }

  const mask = useNameMask();

  function choose(id: string, isChosen: boolean) {
    const option = options.find((one) => one.id === id);
    const others = chosen.filter((one) => one.option !== id);
    if (!isChosen || option === undefined) return emit(others);
    const added = { option: option.id, words: option.words };
    // Written words are not a tick: choosing the option that stands alone does not throw them away.
    if (id === aloneOption) return emit([added, ...(own ? [own] : [])]);
    return emit([...others.filter((one) => one.option !== aloneOption), added]);
  }

  function writeOwn(words: string) {
    const others = chosen.filter(
      ({ option }) => option !== 'own' && (words.trim() === '' || option !== aloneOption),
    );
    emit(words === '' ? others : [...others, { ...own, option: 'own', words }]);
  }

  const strengthOf = (one: Chosen) => (
    <SmallChoice
      legend={
        <Trans>
          How strong:{' '}
          <span translate={one.option === 'own' ? 'no' : undefined}>
            {one.option === 'own' ? mask(one.words) : one.words}
          </span>
        </Trans>
      }
      options={strengths}
      chosen={one.strength}
      onChoose={(strength) =>
        emit(chosen.map((other) => (other === one ? { ...one, strength } : other)))
      }
    />
  );

  function strengthAbout(id: string) {
    const one = chosen.find(({ option }) => option === id);
    return one && prompt.strengths === true ? strengthOf(one) : null;
  }

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
            value={own?.words ?? ''}
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
          value={answer.note}
          onChange={(note) => onChange({ ...answer, note })}
        />
      ) : (
        <NoteField
          label={prompt.noteLabel}
          value={answer.note}
          onChange={(note) => onChange({ ...answer, note })}
        />
      )}
    </>
  );
}
