import { useRef, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { useOwnWords } from './own-words';
import styles from './growing-text-field.module.css';
import { useFieldWords } from './use-field-words';
import { useFittedHeight } from './use-fitted-height';
import { useIsPrinting } from './use-is-printing';
import { useLineBreak, type OnLineBreak } from './use-line-break';
import { useNameMask } from './name-mask';
import { useAbout, type Words } from './words-followed';

export type GrowingTextFieldProps = Omit<
  ComponentProps<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'onInput' | 'ref'
> & {
  value: Words;
  onChange: (value: string) => void;
  onLineBreak?: OnLineBreak;
};

/**
 * A textarea as tall as its words, in whatever script they are. Words that come from elsewhere, such as
 * another tab, leave its caret and scroll where they are, and wait until an input method is done. Words that
 * are followed it holds by itself: a key draws nothing, since the field has what was typed.
 */
export function GrowingTextField(props: GrowingTextFieldProps) {
  const { value, onChange, onLineBreak, className, ...rest } = props;
  const mask = useNameMask();
  const ownWords = useOwnWords();
  const isPrinting = useIsPrinting();
  const field = useRef<HTMLTextAreaElement>(null);
  const { composition, onInput, atFirst } = useFieldWords(field, value, onChange);
  useLineBreak(field, composition, onLineBreak);
  useFittedHeight(field, value);
  const isEmpty = useAbout(value, (words) => words === '');
  const isNamed = useAbout(value, (words) => mask(words) !== words);
  const onPaper = useAbout(value, (words) => (isPrinting ? mask(words) : undefined));

  return (
    <>
      <textarea
        // Empty it is as the page: else its caret would begin at the left where lines begin at the right.
        dir={isEmpty ? '' : 'auto'}
        {...ownWords}
        {...rest}
        className={classNames(styles.field, className)}
        ref={field}
        // Each newer one would have the page's style found anew.
        defaultValue={atFirst}
        data-named={isNamed ? '' : undefined}
        onInput={onInput}
      />
      {/* For paper only: a printer takes a field for a picture, cut off at its edge and sliced where a
          page ends. In an attribute, so that on the screen the words are there once. */}
      <span
        aria-hidden="true"
        className={classNames(styles.printed, className)}
        data-words={onPaper}
      />
    </>
  );
}
