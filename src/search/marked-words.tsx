import type { Piece } from './marked';

/** A text in which the words that were looked for are marked. */
export function MarkedWords({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ words, isHit }, place) =>
    isHit ? (
      // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
      <mark key={place}>{words}</mark>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the same
      <span key={place}>{words}</span>
    ),
  );
}
