import type { DifferencePart } from './difference';
import styles from './marked-words.module.css';

/**
 * One of two texts with what is only in it marked: as new where `parts` lead to it, as gone where the
 * marks are of the older text. Told by a line under or through it, and to a screen reader in words.
 */
export function MarkedWords({
  parts,
  marks,
}: {
  parts: readonly DifferencePart[];
  marks: 'added' | 'removed';
}) {
  const shown = parts.filter(({ kind }) => kind === 'same' || kind === marks);
  const Mark = marks === 'added' ? 'ins' : 'del';
  return (
    <p className={styles.words} dir="auto" translate="no">
      {shown.map(({ kind, words }, place) =>
        kind === 'same' || words.trim() === '' ? (
          // oxlint-disable-next-line react/no-array-index-key -- read-only, and two may be alike.
          <span key={place}>{words}</span>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- read-only, and two may be alike.
          <Mark key={place} className={styles.mark}>
            {words}
          </Mark>
        ),
      )}
    </p>
  );
}
