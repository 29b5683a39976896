import type { Level } from '@/ui/five-scale';
import { SunScale } from '@/ui/sun-scale';
import type { Example } from '../../example';
import { Held } from '../../held';

const labels = ['Heavy', 'Low', 'Even', 'Lighter', 'Light'] as const;

const suns = (name: string, legend: string, start: Level | null) => () => (
  <Held start={start}>
    {(value, change) => (
      <SunScale name={name} legend={legend} labels={labels} value={value} onChange={change} />
    )}
  </Held>
);

export const example: Example = {
  group: 'choices',
  says: 'How somebody arrives.',
  states: {
    'none chosen': suns('sun-none', 'How are you arriving?', null),
    chosen: suns('sun-chosen', 'How did you arrive?', 4),
  },
};
