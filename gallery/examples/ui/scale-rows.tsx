import { ScaleRows } from '@/ui/scale-rows';
import type { SunWords } from '@/journal/suns';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase } from '../../words';

const halves: SunWords = ['Not at all', 'A little', 'Half', 'Mostly', 'Fully'];

const rows = (first: string, start: number | null) => (
  <Held<readonly (number | null)[]> start={[start, null]}>
    {(ratings, change) => (
      <ScaleRows
        rows={[first, 'How steady do you feel?'].map((words, place) => ({
          id: words,
          words,
          labels: halves,
          rating: ratings[place] ?? null,
          onChange: (rating) => change(ratings.with(place, rating)),
        }))}
      />
    )}
  </Held>
);

export const example: Example = {
  group: 'choices',
  says: 'Ratings one below the other; what takes one back comes after the last.',
  states: {
    empty: () => rows('How safe did it feel?', null),
    'one given': () => rows('How safe did it feel?', 7),
    'long words': () => rows(longPhrase, 5),
  },
};
