import type { ReactNode } from 'react';
import { useDocumentTitle } from '@/ui/document-title';
import { Sheet } from '@/ui/sheet';
import { StepBar } from '@/ui/step-bar';
import { paths } from '@/paths';
import styles from './lock-flow.module.css';

type LockFlowProps = {
  title: string;
  lede: ReactNode;
  /** Which of so many pages this is, from 1. */
  position?: number;
  total?: number;
  children: ReactNode;
};

/** One page of something that is done about the lock. The tab says no more than that it is Settings. */
export function LockFlow({ title, lede, position, total, children }: LockFlowProps) {
  useDocumentTitle('Settings and privacy');
  return (
    <div className={styles.flow}>
      <StepBar
        back={{ address: paths.settings, name: 'Settings' }}
        position={position}
        total={total}
      />
      <div className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lede">{lede}</p>
      </div>
      <Sheet padded className={styles.body}>
        {children}
      </Sheet>
    </div>
  );
}
