import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '@/ui/document-title';
import { Sheet } from '@/ui/sheet';
import { StepBar } from '@/ui/step-bar';
import { paths } from '@/paths';
import styles from './sub-flow.module.css';

export type SubFlowProps = {
  title: string;
  lede: ReactNode;
  /** What the tab says, where the title would tell too much. */
  tab?: string;
  /** The settings, where it is not said. */
  back?: { address: string; name: string };
  /** Which of so many pages this is, from 1. */
  position?: number | undefined;
  total?: number | undefined;
  children: ReactNode;
};

const settings = { address: paths.settings, name: t`Settings` };

/** One thing that is done from the settings, on a page of its own, or one page of it. */
export function SubFlow({ title, lede, tab = title, children, ...steps }: SubFlowProps) {
  const { back = settings, position, total } = steps;
  useDocumentTitle(tab);
  return (
    <div className={styles.flow}>
      <StepBar back={back} position={position} total={total} />
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
