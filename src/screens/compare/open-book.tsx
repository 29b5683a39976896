import { t } from '@lingui/core/macro';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Segmented } from '@/ui/segmented';
import styles from './compare-screen.module.css';

export type Side = 'then' | 'now';

const sides: readonly { value: Side; label: string }[] = [
  { value: 'then', label: t`Then` },
  { value: 'now', label: t`Now` },
];

/**
 * Two facing leaves. Where there is room for one only, a switch that stays in sight turns from one to
 * the other, each at the line where it was being read.
 */
export function OpenBook({ children }: { children: ReactNode }) {
  const name = useId();
  const book = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Side>('then');
  /** How far down the window each leaf began when it was last left, in px. */
  const left = useRef<Partial<Record<Side, number>>>({});

  useLayoutEffect(() => {
    const beginsAt = left.current[shown];
    if (book.current === null || beginsAt === undefined) return;
    document.documentElement.scrollTop += book.current.getBoundingClientRect().top - beginsAt;
  }, [shown]);

  function turn(to: Side): void {
    const begins = book.current?.getBoundingClientRect().top ?? 0;
    left.current[shown] = begins;
    // A leaf that was not read yet begins at its first line, below what stands at the top.
    left.current[to] ??= Math.max(begins, document.querySelector('header')?.clientHeight ?? 0);
    setShown(to);
  }

  return (
    <>
      <div ref={book} className={styles.book} data-shown={shown}>
        {children}
      </div>
      <div className={`bleed ${styles.turn}`}>
        <Segmented
          legend={t`Which page is open`}
          legendHidden
          compact
          name={name}
          options={sides}
          value={shown}
          onChange={turn}
        />
      </div>
    </>
  );
}
