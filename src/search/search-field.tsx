import { t } from '@lingui/core/macro';
import { useId, useRef, type ComponentProps, type RefObject } from 'react';
import { Icon } from '@/ui/icon';
import control from '@/ui/control.module.css';
import { isKeyOfComposition } from '@/ui/use-composition';
import styles from './search-field.module.css';

type SearchFieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'ref'> & {
  ref?: RefObject<HTMLInputElement | null>;
  label: string;
  words: string;
  onWords: (words: string) => void;
};

/** A line to search with; Escape and a button clear it. */
export function SearchField({ label, words, onWords, ref, onKeyDown, ...input }: SearchFieldProps) {
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const field = ref ?? own;

  function clear(): void {
    onWords('');
    field.current?.focus();
  }

  return (
    <div className={styles.search}>
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        ref={field}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        translate="no"
        dir={words && 'auto'}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key !== 'Escape' || words === '' || isKeyOfComposition(event.nativeEvent))
            return;
          event.preventDefault();
          clear();
        }}
        {...input}
        id={id}
        type="search"
        placeholder={label}
        className={`${control.control} ${styles.field}`}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      {words === '' ? null : (
        <button type="button" className={styles.clear} aria-label={t`Clear search`} onClick={clear}>
          <Icon name="x" small />
        </button>
      )}
    </div>
  );
}
