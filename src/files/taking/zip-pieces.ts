import { strToU8, Zip, ZipDeflate } from 'fflate';

/** What goes into a zip: its text, piece by piece, and the wall's date (YYYY-MM-DDTHH:MM:SS; '' for none). */
type Packed = { name: string; pieces: Iterable<string>; wall: string };

/** The years a zip can tell. */
const [firstYear, lastYear] = [1980, 2099];

/** A zip has the wall's own time and knows no zones: `Date` reads it back by the same wall. */
function dateOf(wall: string): Date {
  const year = Number(wall.slice(0, 4));
  return new Date(year >= firstYear && year <= lastYear ? wall : '1980-01-01T00:00:00');
}

/** The files as one zip, handed out piece by piece. */
export function* zipPieces(files: Iterable<Packed>): Generator<Uint8Array<ArrayBuffer>> {
  let done: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    done.push(new Uint8Array(bytes));
  });
  for (const { name, pieces, wall } of files) {
    // Pages are short: as much memory as the library takes by itself is longer in getting than in using.
    const file = new ZipDeflate(name, { level: 6, mem: 2 });
    file.mtime = dateOf(wall);
    zip.add(file);
    for (const piece of pieces) {
      file.push(strToU8(piece));
      yield* done;
      done = [];
    }
    file.push(new Uint8Array(0), true);
    yield* done;
    done = [];
  }
  zip.end();
  yield* done;
}
