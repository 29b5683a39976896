import type { ReactNode } from 'react';
import { Sheet } from '@/ui/sheet';
import styles from './take-along-screen.module.css';

/** The sheet on which one way of taking is chosen; it stays off paper. */
export function Body({ children }: { children: ReactNode }) {
  return (
    <Sheet padded className={`${styles.body} ${styles.away}`}>
      {children}
    </Sheet>
  );
}
