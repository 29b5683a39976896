import type { ReactNode } from 'react';
import styles from './setting-row.module.css';

type SettingRowProps = {
  title: string;
  /** One sentence on how it stands. */
  words: ReactNode;
  /** What can be done about it. */
  children?: ReactNode;
};

export function SettingRow({ title, words, children }: SettingRowProps) {
  return (
    <div className={styles.row}>
      <div>
        <h3>{title}</h3>
        <p className="small muted">{words}</p>
      </div>
      {children === undefined ? null : <div className={`actions ${styles.does}`}>{children}</div>}
    </div>
  );
}
