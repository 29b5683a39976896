import type { ReactNode } from 'react';
import { useDocumentTitle } from '@/ui/document-title';
import { Sheet } from '@/ui/sheet';
import { StepBar } from '@/ui/step-bar';
import { paths } from '@/paths';
import styles from './sub-flow.module.css';

type SubFlowProps = { title: string; lede: ReactNode; children: ReactNode };

/** One thing that is done from the settings, on a page of its own. */
export function SubFlow({ title, lede, children }: SubFlowProps) {
  useDocumentTitle(title);
  return (
    <div className={styles.flow}>
      <StepBar back={{ address: paths.settings, name: 'Settings' }} />
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
