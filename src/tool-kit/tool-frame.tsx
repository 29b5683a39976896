import { t } from '@lingui/core/macro';
import type { ComponentProps, ReactNode } from 'react';
import { toolsAddress } from '@/guide/addresses';
import { useDocumentTitle } from '@/ui/document-title';
import { StepBar } from '@/ui/step-bar';
import { CopyWords } from '@/writing/copy-words';
import { SaveLine } from '@/writing/save-line';
import { classNames } from '@/ui/class-names';
import styles from './tool-frame.module.css';
import { PartBoundary } from '@/ui/part-boundary';

type ToolFrameProps = {
  title: string;
  lede: ReactNode;
  /** Where the way back leads; to all tools unless told otherwise. */
  back?: { address: string; name: string };
  /** What is being written; absent while nothing is. */
  written?: ComponentProps<typeof SaveLine>['written'];
  /** Whether the words may be copied out; a failed save always lets them. */
  mayCopy?: boolean;
  /** The whole column, for a tool with something beside its form. */
  wide?: boolean;
  /** Buttons under the form. */
  actions?: ReactNode;
  /** The buttons stay at the lower edge while the form is longer than the screen. */
  keepsInView?: boolean;
  /** What comes after the form and its save line, such as earlier pages. */
  after?: ReactNode;
  children: ReactNode;
};

/** What every tool has: the way back, its name, how its words are kept, a way to copy them. */
export function ToolFrame(props: ToolFrameProps) {
  const { title, lede, written, mayCopy = true, wide = false } = props;
  const { back = { address: toolsAddress, name: t`Tools` } } = props;
  useDocumentTitle(title);
  return (
    <>
      <StepBar back={back} />
      <div className={styles.tool} data-wide={wide}>
        <header className={styles.head}>
          <h1 tabIndex={-1}>{title}</h1>
          <p className="lede">{lede}</p>
        </header>
        <PartBoundary
          name={t`The form`}
          about={title}
          ways={written && <CopyWords written={written} />}
        >
          {props.children}
        </PartBoundary>
        {written === undefined ? null : <SaveLine written={written} mayCopy={mayCopy} />}
        {props.actions === undefined ? null : (
          <div className={classNames('actions', props.keepsInView === true && styles.inView)}>
            {props.actions}
          </div>
        )}
        <PartBoundary name={t`What comes after the form`}>{props.after}</PartBoundary>
      </div>
    </>
  );
}
