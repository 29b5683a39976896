import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon } from './icon';
import styles from './step-bar.module.css';

type StepBarProps = {
  /** Where the way back leads, and what that place is called. */
  back: { address: string; name: string; state?: unknown };
  place?: ReactNode;
  /** The page's number among `total`, from 1. */
  position?: number | undefined;
  total?: number | undefined;
  /** What is counted. */
  unit?: string;
};

function tick(index: number, position: number): 'done' | 'now' | 'to-come' {
  if (index + 1 < position) return 'done';
  return index + 1 === position ? 'now' : 'to-come';
}

export function StepBar({ back, place, position, total, unit = t`Page` }: StepBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.back}>
        <Link to={back.address} state={back.state}>
          <Icon name="left" />
          <span>{back.name}</span>
        </Link>
      </div>
      <p className={styles.place}>{place}</p>
      {position !== undefined && total !== undefined && (
        <p className={styles.position}>
          <span className={styles.ticks} aria-hidden="true">
            {Array.from({ length: total }, (_, index) => (
              <i key={index} data-tick={tick(index, position)} />
            ))}
          </span>
          <span>{t`${unit} ${position} of ${total}`}</span>
        </p>
      )}
    </div>
  );
}
