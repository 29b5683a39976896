import type { ReactNode } from 'react';
import styles from './step-bar.module.css';

type StepBarProps = {
  /** A link named after the place it leads to. */
  back: ReactNode;
  place: ReactNode;
  /** The page's number among `total`, from 1. */
  position?: number | undefined;
  total?: number | undefined;
};

function tick(index: number, position: number): 'done' | 'now' | 'to-come' {
  if (index + 1 < position) return 'done';
  return index + 1 === position ? 'now' : 'to-come';
}

export function StepBar({ back, place, position, total }: StepBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.back}>{back}</div>
      <p className={styles.place}>{place}</p>
      {position !== undefined && total !== undefined && (
        <p className={styles.position}>
          <span className={styles.ticks} aria-hidden="true">
            {Array.from({ length: total }, (_, index) => (
              <i key={index} data-tick={tick(index, position)} />
            ))}
          </span>
          <span>
            Page {position} of {total}
          </span>
        </p>
      )}
    </div>
  );
}
