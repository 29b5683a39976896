import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './growing-text-field.module.css';

/** Beyond this the field keeps its height and scrolls inside: measuring would cost every keystroke. */
const measuredUpTo = 20_000;

export type GrowingTextFieldProps = Omit<
  ComponentProps<'textarea'>,
  'value' | 'onChange' | 'ref'
> & {
  value: string;
  onChange: (value: string) => void;
};

/** A textarea as tall as its words, in whatever script they are. */
export function GrowingTextField({ value, onChange, className, ...rest }: GrowingTextFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const lengthBefore = useRef(0);

  useLayoutEffect(() => {
    if ('fieldSizing' in document.documentElement.style) return undefined;
    const frame = requestAnimationFrame(() => {
      if (field.current !== null) fitHeight(field.current, lengthBefore.current);
      lengthBefore.current = value.length;
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);

  return (
    <textarea
      dir="auto"
      spellCheck
      autoComplete="off"
      {...rest}
      className={classNames(styles.field, className)}
      ref={field}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** For browsers without `field-sizing`. Only a shorter text makes the field let go of its height first. */
function fitHeight(field: HTMLTextAreaElement, lengthBefore: number): void {
  const length = field.value.length;
  if (length > measuredUpTo && lengthBefore > measuredUpTo) return;
  if (length < lengthBefore) field.style.height = 'auto';
  const borders = field.offsetHeight - field.clientHeight;
  if (field.scrollHeight > field.clientHeight || length < lengthBefore)
    field.style.height = `${field.scrollHeight + borders}px`;
}
