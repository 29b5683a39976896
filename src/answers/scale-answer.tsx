import type { ScalePrompt } from '@/guide/stage';
import type { Answer, Rating } from '@/journal/answer';
import { isUnknown, unknownRating, unknownWords } from '@/journal/suns';
import { NoteField } from '@/ui/note-field';
import { ScaleRows } from '@/ui/scale-rows';

type Scale = Extract<Answer, { kind: 'scale' }>;

type ScaleAnswerProps = {
  prompt: ScalePrompt;
  answer: Scale;
  onChange: (answer: Scale) => void;
};

/** Five suns for each row, and leave not to know; a row may stay without either. */
export function ScaleAnswer({ prompt, answer, onChange }: ScaleAnswerProps) {
  function rate(row: string, rating: Rating | null) {
    const given = prompt.rows.flatMap(({ id }) =>
      id === row
        ? (rating ?? [])
        : answer.ratings.filter((one) => one.row === id || isUnknown(one, id)),
    );
    // A row that the guide had once keeps what was said of it.
    const isAsked = (one: Rating): boolean =>
      prompt.rows.some(({ id }) => one.row === id || isUnknown(one, id));
    const others = answer.ratings.filter((one) => !isAsked(one));
    onChange({ ...answer, ratings: [...given, ...others] });
  }

  return (
    <>
      <ScaleRows
        rows={prompt.rows.map(({ id, words, hint }) => ({
          id,
          words,
          hint,
          labels: prompt.suns,
          rating: answer.ratings.find(({ row }) => row === id)?.rating ?? null,
          onChange: (rating) => rate(id, rating === null ? null : { row: id, words, rating }),
          other: {
            words: unknownWords,
            isChosen: answer.ratings.some((one) => isUnknown(one, id)),
            onChoose: () => rate(id, unknownRating(id, words)),
          },
        }))}
      />
      <NoteField
        label={prompt.noteLabel}
        value={answer.note}
        onChange={(note) => onChange({ ...answer, note })}
      />
    </>
  );
}
