import { t } from '@lingui/core/macro';
import { useId, type ReactNode } from 'react';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './tool-section.module.css';
import { PartBoundary } from '@/ui/part-boundary';

type ToolSectionProps = {
  title: string;
  hint?: ReactNode;
  /** Takes the focus as it appears: for what stands where the form stood. */
  arrives?: boolean;
  children: ReactNode;
};

/** One part of a tool under its heading; fields inside lay themselves out by its width. */
export function ToolSection({ title, hint, arrives = false, children }: ToolSectionProps) {
  const id = useId();
  const heading = useFocusHere<HTMLHeadingElement>(arrives);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 ref={heading} id={id} tabIndex={arrives ? -1 : undefined}>
          {title}
        </h2>
        {hint === undefined ? null : <p className="small muted">{hint}</p>}
      </div>
      <PartBoundary name={t`This part of the form`}>{children}</PartBoundary>
    </section>
  );
}
