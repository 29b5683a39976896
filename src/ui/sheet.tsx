import type { HTMLAttributes } from 'react';
import { classNames } from './class-names';
import styles from './sheet.module.css';

type SheetProps = HTMLAttributes<HTMLElement> & {
  /** More pages lie under this one. */
  stack?: boolean;
  /** An earlier draft, on slightly older paper. */
  older?: boolean;
  padded?: boolean;
  as?: 'div' | 'section' | 'article' | 'li' | 'form';
};

/** A piece of paper. */
export function Sheet({
  stack,
  older,
  padded,
  as: Element = 'div',
  className,
  children,
  ...attributes
}: SheetProps) {
  return (
    <Element
      {...attributes}
      className={classNames(
        styles.sheet,
        stack && styles.stack,
        older && styles.older,
        padded && styles.padded,
        className,
      )}
    >
      {children}
    </Element>
  );
}
