import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './banner.module.css';

type BannerProps = {
  /** danger is also read out at once. */
  tone?: 'calm' | 'danger';
  title?: string | undefined;
  actions?: ReactNode;
  children: ReactNode;
};

/** Something the person has to know about the app itself, said once and in place. */
export function Banner({ tone = 'calm', title, actions, children }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
      {title !== undefined && (
        <p className={styles.title}>
          {tone === 'danger' && <Icon name="alert" small />}
          <span>{title}</span>
        </p>
      )}
      <div className={styles.body}>{children}</div>
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
