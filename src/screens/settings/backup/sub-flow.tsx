import type { ReactNode } from 'react';
import { useDocumentTitle } from '@/ui/document-title';
import { Sheet } from '@/ui/sheet';
import { StepBar } from '@/ui/step-bar';
import { paths } from '@/paths';
import styles from './sub-flow.module.css';

type SubFlowProps = {
  title: string;
  lede: ReactNode;
  /** The settings, where it is not said. */
  back?: { address: string; name: string };
  children: ReactNode;
};

const settings = { address: paths.settings, name: 'Settings' };

/** One thing that is done from the settings, on a page of its own. */
export function SubFlow({ title, lede, back = settings, children }: SubFlowProps) {
  useDocumentTitle(title);
  return (
    <div className={styles.flow}>
      <StepBar back={back} />
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
