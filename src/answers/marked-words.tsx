import type { DifferencePart } from './difference';
import styles from './marked-words.module.css';

type MarkedWordsProps = {
  parts: readonly DifferencePart[];
  /** Which text is read: the older with what is gone, the newer with what is new, or the newer with both. */
  text: 'older' | 'newer' | 'both';
};

/** A text with what is only in it marked, by a line under or through it and in words that are heard. */
export function MarkedWords({ parts, text }: MarkedWordsProps) {
  const shown = parts.filter(
    ({ kind, words }) =>
      kind === 'same' ||
      (kind === 'added'
        ? text !== 'older'
        : text === 'older' || (text === 'both' && !isSpace(words))),
  );
  return (
    <p className={styles.words} dir="auto" translate="no">
      {shown.map(({ kind, words }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- read-only runs, and two may be alike.
        <Run key={place} kind={kind} words={words} />
      ))}
    </p>
  );
}

const isSpace = (words: string): boolean => words.trim() === '';

/** Many readers say nothing of the two elements, so it is said in words. */
function Run({ kind, words }: DifferencePart) {
  if (kind === 'same' || isSpace(words)) return <span>{words}</span>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className={`vh ${styles.said}`} translate="yes">
        {kind === 'added' ? ' new: ' : ' gone: '}
      </span>
      <span>{words}</span>
      <span className={`vh ${styles.said}`} translate="yes">
        {kind === 'added' ? ' (end of what is new) ' : ' (end of what is gone) '}
      </span>
    </Mark>
  );
}

/** What the two marks mean. */
export function MarksLegend() {
  return (
    <span className={styles.legend}>
      <ins>Underlined</ins> <span>is new,</span> <del>struck through</del> <span>is gone.</span>
    </span>
  );
}
