import { useEffect, useRef, useState, type RefObject } from 'react';
import { isBlankRow, type FormRow } from '@/journal/form-rows';

type TakenRows = {
  /** Stands round the rows. */
  fields: RefObject<HTMLDivElement | null>;
  /** These rows with this one in the first that is free, or after them. */
  take: (rows: readonly FormRow[], row: FormRow) => FormRow[];
};

/**
 * Rows that can begin with words offered from another page. What was pressed goes away with its offer, so the
 * row it filled takes the focus, in the field of that number (from 0).
 */
export function useTakenRows(field: number): TakenRows {
  const fields = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<{ index: number } | null>(null);
  useEffect(() => {
    const row = taken === null ? undefined : fields.current?.querySelectorAll('li')[taken.index];
    row?.querySelectorAll('textarea')[field]?.focus();
  }, [taken, field]);

  function take(rows: readonly FormRow[], row: FormRow): FormRow[] {
    const free = rows.findIndex(isBlankRow);
    const index = free === -1 ? rows.length : free;
    setTaken({ index });
    return rows.toSpliced(index, 1, row);
  }
  return { fields, take };
}
