import type { SunWords } from '@/journal/suns';
import { ScaleField } from '@/ui/scale-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase } from '../../words';

const halves: SunWords = ['Not at all', 'A little', 'Half', 'Mostly', 'Fully'];

type FieldProps = { start: number | null; words: string; hint?: string; labels?: SunWords };

const field = ({ start, words, hint, labels = halves }: FieldProps) => (
  <Held<number | null> start={start}>
    {(rating, change) => (
      <ScaleField words={words} hint={hint} labels={labels} rating={rating} onChange={change} />
    )}
  </Held>
);

export const example: Example = {
  group: 'choices',
  says: 'Five suns for a rating from 0 to 10; it may stay unanswered.',
  states: {
    empty: () => field({ start: null, words: 'How safe did it feel?' }),
    'chosen, with a hint': () =>
      field({ start: 7, words: 'How much do you believe it?', hint: 'The first one will do.' }),
    'with another answer': () => (
      <Held<number | 'unknown' | null> start="unknown">
        {(rating, change) => (
          <ScaleField
            words="How solid does it feel?"
            labels={halves}
            rating={rating === 'unknown' ? null : rating}
            onChange={change}
            other={{
              words: 'I don’t know yet',
              isChosen: rating === 'unknown',
              onChoose: () => change('unknown'),
            }}
          />
        )}
      </Held>
    ),
    'long words': () =>
      field({
        start: null,
        words: longPhrase,
        hint: longPhrase,
        labels: ['None, I’m pushing', 'Poor', 'In between', 'Mostly right', 'Right for me'],
      }),
  },
};
