import { useLayoutEffect, useReducer, useRef, useState, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { useOwnWords } from './own-words';
import styles from './growing-text-field.module.css';
import { putWords } from './kept-caret';
import { useComposition } from './use-composition';
import { useFittedHeight } from './use-fitted-height';
import { useLineBreak, type OnLineBreak } from './use-line-break';

export type GrowingTextFieldProps = Omit<
  ComponentProps<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'ref'
> & {
  value: string;
  onChange: (value: string) => void;
  onLineBreak?: OnLineBreak;
};

/** A field's own value has one kind of line end only. */
const asInField = (words: string): string =>
  words.includes('\r') ? words.replaceAll(/\r\n?/gu, '\n') : words;

/**
 * A textarea as tall as its words, in whatever script they are. Words that come from elsewhere, such as
 * another tab, leave its caret and scroll where they are, and wait until an input method is done.
 */
export function GrowingTextField(props: GrowingTextFieldProps) {
  const { value, onChange, onLineBreak, className, ...rest } = props;
  const ownWords = useOwnWords();
  const field = useRef<HTMLTextAreaElement>(null);
  // React would put the caret at the end; so it only gives the first words, and the others are put in below.
  const [firstWords] = useState(value);
  const [, compareAgain] = useReducer((times: number) => times + 1, 0);
  const composition = useComposition(field, compareAgain);
  useLineBreak(field, composition, onLineBreak);
  useFittedHeight(field, value);

  // After every drawing: what was typed and not taken is taken back, as in any controlled field.
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || composition.current.isUnsettled) return;
    const words = asInField(value);
    if (area.value !== words) putWords(area, words);
  });

  return (
    <textarea
      dir="auto"
      {...ownWords}
      {...rest}
      className={classNames(styles.field, className)}
      ref={field}
      defaultValue={firstWords}
      onChange={(event) => {
        onChange(event.target.value);
        compareAgain();
      }}
    />
  );
}
