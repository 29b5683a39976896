import { t } from '@lingui/core/macro';
import { RowsField } from './rows-field';
import { TextField } from './text-field';
import { useHeldShift } from './use-held-shift';
import { newestOf, type Given } from './words-followed';

type ListFieldProps = {
  items: Given<readonly string[]>;
  onChange: (items: string[]) => void;
  /** What one item is called: 'Something I did'. */
  itemLabel: string;
  /** Items to stand there from the start. */
  atLeast?: number;
};

const isBlank = (item: string): boolean => item.trim() === '';
const words = (item: string): string => item;

/** Lines of one's own, one thing each. Enter goes to the next line, Shift+Enter breaks this one. */
export function ListField({ items, onChange, itemLabel, atLeast }: ListFieldProps) {
  const isShiftHeld = useHeldShift();
  return (
    <RowsField
      rows={items}
      onChange={onChange}
      blankRow=""
      isBlank={isBlank}
      outline={isBlank}
      rowName="line"
      addLabel={t`Add a line`}
      waiting="always"
      {...(atLeast !== undefined && { atLeast })}
      renderRow={({ index, part, change, toNext }) => (
        <TextField
          label={
            <>
              <span>
                {t({ comment: 'The number of a line, before its name', message: `${index + 1}.` })}
              </span>{' '}
              <span>{itemLabel}</span>
            </>
          }
          value={part(words)}
          onChange={(changed) => change(() => changed)}
          onLineBreak={() => {
            if (isShiftHeld()) return false;
            if (!isBlank(newestOf(part(words)))) toNext();
            return true;
          }}
        />
      )}
    />
  );
}
