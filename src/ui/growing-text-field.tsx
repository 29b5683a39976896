import { useRef, useState, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { useOwnWords } from './own-words';
import styles from './growing-text-field.module.css';
import { useFieldWords } from './use-field-words';
import { useFittedHeight } from './use-fitted-height';
import { useIsPrinting } from './use-is-printing';
import { useLineBreak, type OnLineBreak } from './use-line-break';
import { useNameMask } from './name-mask';

export type GrowingTextFieldProps = Omit<
  ComponentProps<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'onInput' | 'ref'
> & {
  value: string;
  onChange: (value: string) => void;
  onLineBreak?: OnLineBreak;
};

/**
 * A textarea as tall as its words, in whatever script they are. Words that come from elsewhere, such as
 * another tab, leave its caret and scroll where they are, and wait until an input method is done.
 */
export function GrowingTextField(props: GrowingTextFieldProps) {
  const { value, onChange, onLineBreak, className, ...rest } = props;
  const mask = useNameMask();
  const ownWords = useOwnWords();
  const isPrinting = useIsPrinting();
  const field = useRef<HTMLTextAreaElement>(null);
  // React would put each newer one into the element beside the field's value, and have the page's style found anew.
  const [wordsAtFirst] = useState(value);
  const { composition, onInput } = useFieldWords(field, value, onChange);
  useLineBreak(field, composition, onLineBreak);
  useFittedHeight(field, value);

  return (
    <>
      <textarea
        // Empty it is as the page: else its caret would begin at the left where lines begin at the right.
        dir={value && 'auto'}
        {...ownWords}
        {...rest}
        className={classNames(styles.field, className)}
        ref={field}
        defaultValue={wordsAtFirst}
        data-named={mask(value) === value ? undefined : ''}
        onInput={onInput}
      />
      {/* For paper only: a printer takes a field for a picture, cut off at its edge and sliced where a
          page ends. In an attribute, so that on the screen the words are there once. */}
      <span
        aria-hidden="true"
        className={classNames(styles.printed, className)}
        data-words={isPrinting ? mask(value) : undefined}
      />
    </>
  );
}
