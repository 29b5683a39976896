/** As much at once as leaves a frame free for whoever presses a key, in ms. */
const slice = 12;

/** Lets whatever waits have its turn. */
const aTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Every piece, made in slices; null where it was called off meanwhile. */
export async function makePieces<Piece>(
  pieces: Iterable<Piece>,
  called: AbortSignal,
): Promise<Piece[] | null> {
  const made: Piece[] = [];
  let began = performance.now();
  for (const piece of pieces) {
    made.push(piece);
    if (performance.now() - began < slice) continue;
    await aTurn();
    if (called.aborted) return null;
    began = performance.now();
  }
  return made;
}
