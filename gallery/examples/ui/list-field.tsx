import { ListField } from '@/ui/list-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWords } from '../../words';

const list = (itemLabel: string, start: readonly string[], atLeast?: number) => () => (
  <Held start={start}>
    {(items, change) => (
      <ListField
        itemLabel={itemLabel}
        items={items}
        onChange={change}
        {...(atLeast === undefined ? {} : { atLeast })}
      />
    )}
  </Held>
);

export const example: Example = {
  group: 'fields',
  says: 'Lines of one’s own, one thing each.',
  states: {
    empty: list('Something I did', []),
    'three to begin with': list('Something I can do', [], 3),
    filled: list('Something I said', ['I didn’t ring back.', longWords, arabic]),
    'many rows': list(
      'One of many',
      Array.from({ length: 12 }, (_, at) => `Line ${at + 1}`),
    ),
  },
};
