import { expect, it } from 'vitest';
import { makePieces } from '@/screens/take-along/make-pieces';

/** Pieces that each take a while, as pages do; says how many were made. */
function slowPieces(count: number) {
  const made = { pieces: 0 };
  function* pieces() {
    while (made.pieces < count) {
      const until = performance.now() + 2;
      while (performance.now() < until);
      made.pieces += 1;
      yield made.pieces;
    }
  }
  return { made, pieces: pieces() };
}

it('lets others have their turn between pieces, and stops when it is called off', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1));
  expect(await makePieces(slowPieces(40).pieces, new AbortController().signal)).toHaveLength(40);
  expect(turns).toBeGreaterThan(2);
  clearInterval(others);

  const called = new AbortController();
  setTimeout(() => called.abort());
  const { made, pieces } = slowPieces(1000);
  expect(await makePieces(pieces, called.signal)).toBeNull();
  expect(made.pieces).toBeLessThan(100);
});
