import { ScaleField } from '@/ui/scale-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase } from '../../words';

export const example: Example = {
  group: 'choices',
  says: 'Eleven radio buttons from 0 to 10; it may stay unanswered.',
  states: {
    empty: () => (
      <Held<number | null> start={null}>
        {(rating, change) => (
          <ScaleField
            words="How safe did it feel?"
            low="not at all"
            high="wholly"
            rating={rating}
            onChange={change}
          />
        )}
      </Held>
    ),
    'chosen, with a hint and a middle': () => (
      <Held<number | null> start={7}>
        {(rating, change) => (
          <ScaleField
            words="How much do you believe it?"
            hint="Your first number is good enough."
            low="not a word"
            middle="half"
            high="all of it"
            rating={rating}
            onChange={change}
          />
        )}
      </Held>
    ),
    'long words': () => (
      <Held<number | null> start={null}>
        {(rating, change) => (
          <ScaleField
            words={longPhrase}
            hint={longPhrase}
            low={longPhrase}
            high="all"
            rating={rating}
            onChange={change}
          />
        )}
      </Held>
    ),
  },
};
