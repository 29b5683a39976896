import type { Level } from '@/ui/five-scale';
import { WaveScale } from '@/ui/wave-scale';
import type { Example } from '../../example';
import { Held } from '../../held';

const labels = ['Still', 'Small', 'Rolling', 'High', 'Breaking'] as const;

const waves = (name: string, legend: string, start: Level | null) => () => (
  <Held start={start}>
    {(value, change) => (
      <WaveScale name={name} legend={legend} labels={labels} value={value} onChange={change} />
    )}
  </Held>
);

export const example: Example = {
  group: 'choices',
  says: 'How strong an urge is; it can be taken back.',
  states: {
    'none chosen': waves('wave-none', 'How strong is the urge?', null),
    chosen: waves('wave-chosen', 'How strong is it now?', 5),
  },
};
