import { ChipDate, ChipSelect, ChipToggle } from '@/ui/chips';
import type { Example } from '../../example';
import { Held } from '../../held';
import { hebrew, longPhrase } from '../../words';

const stages = [
  { value: 'one', label: 'Understand the breakup' },
  { value: 'long', label: longPhrase },
  { value: 'right', label: hebrew },
] as const;

type Stage = (typeof stages)[number]['value'];

export const example: Example = {
  group: 'choices',
  says: 'What narrows a list: one of several, on or off, or from a day on.',
  states: {
    'nothing left out': () => (
      <Held<Stage | null> start={null}>
        {(value, change) => (
          <ChipSelect
            label="Stage"
            any="Every stage"
            value={value}
            options={stages}
            onChange={change}
          />
        )}
      </Held>
    ),
    'long words chosen': () => (
      <Held<Stage | null> start="long">
        {(value, change) => (
          <ChipSelect
            label="Stage, in long words"
            any="Every stage"
            value={value}
            options={stages}
            onChange={change}
          />
        )}
      </Held>
    ),
    'on or off': () => (
      <Held<boolean> start>
        {(isOn, change) => (
          <ChipToggle isOn={isOn} onChange={change}>
            Kept close
          </ChipToggle>
        )}
      </Held>
    ),
    'a day': () => (
      <Held<string | null> start="2026-03-16">
        {(day, change) => <ChipDate label="From" day={day} onChange={change} />}
      </Held>
    ),
  },
};
