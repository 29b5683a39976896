import { t } from '@lingui/core/macro';
import { RowsField } from './rows-field';
import { TextField } from './text-field';
import { useHeldShift } from './use-held-shift';

type ListFieldProps = {
  items: readonly string[];
  onChange: (items: string[]) => void;
  /** What one item is called: 'Something I did'. */
  itemLabel: string;
  /** Items to stand there from the start. */
  atLeast?: number;
};

const isBlank = (item: string): boolean => item.trim() === '';

/** Lines of one's own, one thing each. Enter goes to the next line, Shift+Enter breaks this one. */
export function ListField({ items, onChange, itemLabel, atLeast }: ListFieldProps) {
  const isShiftHeld = useHeldShift();
  return (
    <RowsField
      rows={items}
      onChange={onChange}
      blankRow=""
      isBlank={isBlank}
      rowName="line"
      addLabel={t`Add a line`}
      waiting="always"
      {...(atLeast !== undefined && { atLeast })}
      renderRow={(item, { index, change, toNext }) => (
        <TextField
          label={
            <>
              <span>
                {t({ comment: 'The number of a line, before its name', message: `${index + 1}.` })}
              </span>{' '}
              <span>{itemLabel}</span>
            </>
          }
          value={item}
          onChange={change}
          onLineBreak={() => {
            if (isShiftHeld()) return false;
            if (!isBlank(item)) toNext();
            return true;
          }}
        />
      )}
    />
  );
}
