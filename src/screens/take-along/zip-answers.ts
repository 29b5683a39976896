import { createZipper, type ZipStep } from '@/files/taking/zip-pieces';

export type ZipAnswer = { bytes: Uint8Array<ArrayBuffer>; isEnd: boolean };

/** Answers each handful of steps of one zip with the bytes that are ready by then, in one piece. */
export function createZipAnswers(): (steps: readonly ZipStep[]) => ZipAnswer {
  const zipper = createZipper();
  return (steps) => {
    const pieces = steps.flatMap((step) => zipper(step));
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return { bytes, isEnd: steps.at(-1)?.kind === 'end' };
  };
}
