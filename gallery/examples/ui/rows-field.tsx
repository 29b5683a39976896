import { RowsField, type RowName } from '@/ui/rows-field';
import { TextField } from '@/ui/text-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWords } from '../../words';

type RowsProps = { rowName: RowName; start: readonly string[]; atMost?: number };

function Rows({ rowName, start, ...rest }: RowsProps) {
  return (
    <Held start={start}>
      {(rows, change) => (
        <RowsField
          {...rest}
          rows={rows}
          onChange={change}
          blankRow=""
          isBlank={(row) => row.trim() === ''}
          rowName={rowName}
          addLabel={`Add a ${rowName}`}
          waiting="asked"
          renderRow={(place) => (
            <TextField
              label={`${rowName} ${place.index + 1}`}
              value={place.row}
              onChange={(changed) => place.change(() => changed)}
            />
          )}
        />
      )}
    </Held>
  );
}

export const example: Example = {
  group: 'fields',
  says: 'Rows that can be added, removed and put back, whatever stands in them.',
  states: {
    'none yet': () => <Rows rowName="promise" start={[]} />,
    filled: () => <Rows rowName="promise" start={['Ring by eight', longWords, arabic]} />,
    'no room for more': () => <Rows rowName="promise" start={['Sam', 'Ali']} atMost={2} />,
  },
};
