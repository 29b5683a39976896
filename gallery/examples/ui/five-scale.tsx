import { FiveScale, type Level } from '@/ui/five-scale';
import { WaveGlyph } from '@/ui/wave-glyph';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longWord, nothing } from '../../words';

const labels = ['Flat', 'A ripple', 'A swell', 'High', 'Breaking'] as const;

export const example: Example = {
  group: 'choices',
  says: 'Five steps with a picture and a word each, never a slider; it may stay unanswered.',
  states: {
    'none chosen': () => (
      <Held<Level | null> start={null}>
        {(value, change) => (
          <FiveScale
            name="five-none"
            legend="How high is it?"
            labels={labels}
            value={value}
            onChange={change}
            glyph={WaveGlyph}
          />
        )}
      </Held>
    ),
    'chosen, and it can be taken back': () => (
      <FiveScale
        name="five-chosen"
        legend="How high is it now?"
        labels={labels}
        value={3}
        onChange={nothing}
        onClear={nothing}
        glyph={WaveGlyph}
      />
    ),
    'legend for the ear, long words': () => (
      <FiveScale
        name="five-long"
        legend="In long words"
        legendHidden
        labels={['Low', longWord, 'Between', 'قوي', longWord]}
        value={2}
        onChange={nothing}
        glyph={WaveGlyph}
      />
    ),
  },
};
