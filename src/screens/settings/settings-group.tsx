import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Sheet } from '@/ui/sheet';
import styles from './settings-group.module.css';
import { PartBoundary } from '@/ui/part-boundary';

type SettingsGroupProps = { id: string; title: string; words: string; children: ReactNode };

/** Settings that belong together, with what they are about beside them. */
export function SettingsGroup({ id, title, words, children }: SettingsGroupProps) {
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.groupHead}>
        <h2 id={id}>{title}</h2>
        <p className="small muted">{words}</p>
      </div>
      <Sheet padded className={styles.body}>
        <PartBoundary name={t`This part of the settings`}>{children}</PartBoundary>
      </Sheet>
    </section>
  );
}
