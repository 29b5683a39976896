import { t } from '@lingui/core/macro';
import { useRef, type ComponentProps } from 'react';
import { Button } from './button';
import { ScaleField } from './scale-field';
import styles from './scale-rows.module.css';

type ScaleRowsProps = {
  rows: readonly (Omit<ComponentProps<typeof ScaleField>, 'clears'> & { id: string })[];
};

/**
 * Ratings one below the other. Tab goes from row to row, and only then to what takes an answer back,
 * though each of these stands beside its own question.
 */
export function ScaleRows({ rows }: ScaleRowsProps) {
  const frame = useRef<HTMLDivElement>(null);

  function clear(place: number): void {
    rows[place]?.onChange(null);
    // The button that was pressed goes away with the answer.
    frame.current?.querySelectorAll('fieldset')[place]?.querySelector('input')?.focus();
  }

  return (
    <div ref={frame} className={styles.rows}>
      {rows.map(({ id, ...row }, place) => (
        <div key={id} className={styles.row} style={{ gridRow: place + 1 }}>
          <ScaleField {...row} clears="elsewhere" />
        </div>
      ))}
      {rows.map(({ id, words, rating, other }, place) =>
        rating === null && other?.isChosen !== true ? null : (
          <Button
            key={id}
            variant="text"
            size="small"
            className={styles.clear}
            style={{ gridRow: place + 1 }}
            aria-label={t`Clear ${words}`}
            onClick={() => clear(place)}
          >{t`Clear`}</Button>
        ),
      )}
    </div>
  );
}
