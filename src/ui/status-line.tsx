import type { HTMLAttributes } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import styles from './status-line.module.css';

type StatusLineProps = HTMLAttributes<HTMLParagraphElement> & { icon: IconName };

/** How the words above stand, under a page and for the eye: a drawing and a few words. */
export function StatusLine({ icon, className, children, ...attributes }: StatusLineProps) {
  return (
    <p {...attributes} className={classNames(styles.line, className)}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
