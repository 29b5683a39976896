import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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
      {shown.map((part, place) => (
        <Run
          // oxlint-disable-next-line react/no-array-index-key -- read-only runs, and two may be alike.
          key={place}
          {...part}
          begins={!goesOn(shown, place, -1)}
          ends={!goesOn(shown, place, 1)}
        />
      ))}
    </p>
  );
}

const isSpace = (words: string): boolean => words.trim() === '';

/** Whether the mark beside a run says the same of other words: sentence after sentence that came or went is told once. */
function goesOn(parts: readonly DifferencePart[], place: number, step: -1 | 1): boolean {
  let beside = place + step;
  while (isSpace(parts[beside]?.words ?? '.')) beside += step;
  return parts[beside]?.kind === parts[place]?.kind;
}

/** In three: the words, and the white space around them, through which no line goes. */
function inThree(words: string): readonly [lead: string, words: string, space: string] {
  const bare = words.trim();
  const from = words.indexOf(bare);
  return [words.slice(0, from), bare, words.slice(from + bare.length)];
}

type RunProps = DifferencePart & { begins: boolean; ends: boolean };

/** Many readers say nothing of the two elements, so it is said in words. */
function Run({ kind, words, begins, ends }: RunProps) {
  if (kind === 'same' || isSpace(words)) return <span>{words}</span>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  const [lead, bare, space] = inThree(words);
  return (
    <>
      {lead === '' ? null : <span>{lead}</span>}
      <Mark>
        {begins ? (
          <span className={`vh ${styles.said}`} translate="yes">
            {` ${
              kind === 'added'
                ? t({ comment: 'Before words that a later draft has', message: 'new:' })
                : t({ comment: 'Before words that only the earlier draft has', message: 'gone:' })
            } `}
          </span>
        ) : null}
        <span>{bare}</span>
        {ends ? (
          <span className={`vh ${styles.said}`} translate="yes">
            {` ${kind === 'added' ? t`(end of what is new)` : t`(end of what is gone)`} `}
          </span>
        ) : null}
      </Mark>
      {space === '' ? null : <span>{space}</span>}
    </>
  );
}

/** What the two marks mean. */
export function MarksLegend() {
  return (
    <span className={styles.legend}>
      <Trans>
        <ins>Underlined</ins> is new, <del>struck through</del> is gone.
      </Trans>
    </span>
  );
}
