import type { ScalePrompt } from '@/guide/stage';
import type { Answer } from '@/journal/answer';
import { NoteField } from '@/ui/note-field';
import { ScaleField } from '@/ui/scale-field';

type Scale = Extract<Answer, { kind: 'scale' }>;

type ScaleAnswerProps = {
  prompt: ScalePrompt;
  answer: Scale;
  onChange: (answer: Scale) => void;
};

/** One rating from 0 to 10 for each row; a row may stay without one. */
export function ScaleAnswer({ prompt, answer, onChange }: ScaleAnswerProps) {
  function rate(row: string, words: string, rating: number | null) {
    const ids = prompt.rows.map(({ id }) => id);
    const others = answer.ratings.filter((one) => one.row !== row);
    const ratings = rating === null ? others : [...others, { row, words, rating }];
    ratings.sort((a, b) => ids.indexOf(a.row) - ids.indexOf(b.row));
    onChange({ ...answer, ratings });
  }

  return (
    <>
      {prompt.rows.map(({ id, words, hint }) => (
        <ScaleField
          key={id}
          words={words}
          hint={hint}
          low={prompt.low}
          high={prompt.high}
          rating={answer.ratings.find(({ row }) => row === id)?.rating ?? null}
          onChange={(rating) => rate(id, words, rating)}
        />
      ))}
      <NoteField
        label={prompt.noteLabel}
        value={answer.note}
        onChange={(note) => onChange({ ...answer, note })}
      />
    </>
  );
}
