import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './sheet.module.css';

type SheetProps = {
  /** More pages lie under this one. */
  stack?: boolean;
  padded?: boolean;
  as?: 'div' | 'section' | 'article' | 'li' | 'form';
  className?: string | undefined;
  children: ReactNode;
};

/** A piece of paper. */
export function Sheet({ stack, padded, as: Element = 'div', className, children }: SheetProps) {
  return (
    <Element
      className={classNames(
        styles['sheet'],
        stack && styles['stack'],
        padded && styles['padded'],
        className,
      )}
    >
      {children}
    </Element>
  );
}
