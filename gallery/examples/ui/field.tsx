import type { ComponentProps } from 'react';
import controls from '@/ui/control.module.css';
import { Field } from '@/ui/field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWords } from '../../words';

type FramedProps = Omit<ComponentProps<typeof Field>, 'children'> & { start?: string };

function Framed({ start = '', ...frame }: FramedProps) {
  return (
    <Held start={start}>
      {(words, change) => (
        <Field {...frame}>
          {(control) => (
            <input
              {...control}
              className={controls.control}
              dir="auto"
              value={words}
              onChange={(event) => change(event.target.value)}
            />
          )}
        </Field>
      )}
    </Held>
  );
}

export const example: Example = {
  group: 'fields',
  says: 'The frame of every field: its label, what helps to fill it, and what is wrong.',
  states: {
    empty: () => <Framed label="What you call them" />,
    filled: () => <Framed label="What you call this page" start="After the rain" />,
    'with a hint, optional': () => (
      <Framed label="A name for it" hint="Only you read this." isOptional />
    ),
    error: () => (
      <Framed label="When it happened" error="Give a day that has been." start="31 February" />
    ),
    'part of something larger, with words beneath': () => (
      <Framed label="Day" isPart said="Monday 16 March 2026" start="16" />
    ),
    'long words': () => <Framed label={longWords} hint={longWords} start={longWords} />,
    'right to left': () => <Framed label={<span dir="auto">{arabic}</span>} start={arabic} />,
  },
};
