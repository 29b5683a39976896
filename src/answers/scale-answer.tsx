import type { ScalePrompt } from '@/guide/stage';
import type { Rating } from '@/journal/answer';
import { isUnknown, unknownRating, unknownWords } from '@/journal/suns';
import { NoteField } from '@/ui/note-field';
import { ScaleRows } from '@/ui/scale-rows';
import { useAbout, type Followed } from '@/ui/words-followed';
import type { AnswerOf, ChangeAnswer } from './answer-field-props';
import { noteOf } from './fit-answer';

type Scale = AnswerOf<'scale'>;

type ScaleAnswerProps = {
  prompt: ScalePrompt;
  answer: Followed<Scale>;
  onChange: ChangeAnswer<Scale>;
};

/** Five suns for each row, and leave not to know; a row may stay without either. */
export function ScaleAnswer({ prompt, answer, onChange }: ScaleAnswerProps) {
  const ratings = useAbout(answer, (newest) => newest.ratings);

  function rate(row: string, rating: Rating | null) {
    onChange((newest) => {
      const given = prompt.rows.flatMap(({ id }) =>
        id === row
          ? (rating ?? [])
          : newest.ratings.filter((one) => one.row === id || isUnknown(one, id)),
      );
      // A row that the guide had once keeps what was said of it.
      const isAsked = (one: Rating): boolean =>
        prompt.rows.some(({ id }) => one.row === id || isUnknown(one, id));
      const others = newest.ratings.filter((one) => !isAsked(one));
      return { ...newest, ratings: [...given, ...others] };
    });
  }

  return (
    <>
      <ScaleRows
        rows={prompt.rows.map(({ id, words, hint }) => ({
          id,
          words,
          hint,
          labels: prompt.suns,
          rating: ratings.find(({ row }) => row === id)?.rating ?? null,
          onChange: (rating) => rate(id, rating === null ? null : { row: id, words, rating }),
          other: {
            words: unknownWords,
            isChosen: ratings.some((one) => isUnknown(one, id)),
            onChoose: () => rate(id, unknownRating(id, words)),
          },
        }))}
      />
      <NoteField label={prompt.noteLabel} {...noteOf(answer, onChange)} />
    </>
  );
}
