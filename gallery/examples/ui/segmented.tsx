import { Segmented } from '@/ui/segmented';
import type { Example } from '../../example';
import { Held } from '../../held';
import { hebrew, longPhrase } from '../../words';

export const example: Example = {
  group: 'choices',
  says: 'One of a few short words that exclude each other, such as a theme.',
  states: {
    chosen: () => (
      <Held start="device">
        {(value, change) => (
          <Segmented
            legend="Theme"
            name="segmented-theme"
            options={[
              { value: 'device', label: 'As the device' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            value={value}
            onChange={change}
          />
        )}
      </Held>
    ),
    'legend for the ear, long words': () => (
      <Held start="long">
        {(value, change) => (
          <Segmented
            legend="In long words"
            legendHidden
            name="segmented-long"
            options={[
              { value: 'short', label: 'Short' },
              { value: 'long', label: longPhrase },
              { value: 'right', label: hebrew },
            ]}
            value={value}
            onChange={change}
          />
        )}
      </Held>
    ),
  },
};
