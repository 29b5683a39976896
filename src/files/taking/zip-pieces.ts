import { strToU8, Zip, ZipDeflate } from 'fflate';

/** What goes into a zip: its text, piece by piece, and the wall's date (YYYY-MM-DDTHH:MM:SS; '' for none). */
export type Packed = { name: string; pieces: Iterable<string>; wall: string };

/** The same one after the other, as it is handed to a worker: a file begins, its text comes in pieces, all of it ends. */
export type ZipStep =
  | { kind: 'file'; name: string; wall: string }
  | { kind: 'text'; text: string }
  | { kind: 'end' };

/** The years a zip can tell. */
const [firstYear, lastYear] = [1980, 2099];

/** A zip has the wall's own time and knows no zones: `Date` reads it back by the same wall. */
function dateOf(wall: string): Date {
  const year = Number(wall.slice(0, 4));
  return new Date(year >= firstYear && year <= lastYear ? wall : '1980-01-01T00:00:00');
}

export function* zipSteps(files: Iterable<Packed>): Generator<ZipStep> {
  for (const { name, pieces, wall } of files) {
    yield { kind: 'file', name, wall };
    for (const text of pieces) yield { kind: 'text', text };
  }
  yield { kind: 'end' };
}

/** Takes the steps of a zip in their order, and answers each with the bytes that are ready by then. */
export function createZipper(): (step: ZipStep) => readonly Uint8Array<ArrayBuffer>[] {
  let done: Uint8Array<ArrayBuffer>[] = [];
  let file: ZipDeflate | null = null;
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    done.push(new Uint8Array(bytes));
  });
  return (step) => {
    if (step.kind === 'text') file?.push(strToU8(step.text));
    else {
      file?.push(new Uint8Array(0), true);
      file = null;
    }
    if (step.kind === 'file') {
      // Pages are short: as much memory as the library takes by itself is longer in getting than in using.
      file = new ZipDeflate(step.name, { level: 6, mem: 2 });
      file.mtime = dateOf(step.wall);
      zip.add(file);
    } else if (step.kind === 'end') zip.end();
    const ready = done;
    done = [];
    return ready;
  };
}

/** The files as one zip, handed out piece by piece. */
export function* zipPieces(files: Iterable<Packed>): Generator<Uint8Array<ArrayBuffer>> {
  const zipper = createZipper();
  for (const step of zipSteps(files)) yield* zipper(step);
}
