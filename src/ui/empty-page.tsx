import type { ReactNode } from 'react';
import styles from './empty-page.module.css';

type EmptyPageProps = {
  title: string;
  children: ReactNode;
};

/** A book with nothing in it but the place to begin. */
export function EmptyPage({ title, children }: EmptyPageProps) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 220 120" aria-hidden="true" focusable="false">
        <path
          className={styles.paper}
          d="M18 96c30-3 58-1 92 9 34-10 62-12 92-9V24c-30-3-58-1-92 9-34-10-62-12-92-9Z"
        />
        <path className={styles.lines} d="M110 33v72M34 44c18-1 36 1 58 7M34 58c18-1 36 1 58 7" />
        <path className={styles.margin} d="M46 30v64" />
        <path className={styles.caret} d="m128 66 8-10 8 10" />
      </svg>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
