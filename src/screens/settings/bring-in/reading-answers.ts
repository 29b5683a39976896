import type { FileReading } from '@/files/bringing/brought';
import { readGiven } from '@/files/bringing/read-given';
import { chooseZone } from '@/journal/zone';
import type { ReadingAnswer, ReadingRequest } from './read-files';

/** Pages handed over at a time: the page that takes them in does not stand still for more. */
const slice = 200;

function* partsOf(reading: FileReading): Generator<FileReading> {
  if (reading.kind !== 'pages' || reading.pages.length <= slice) {
    yield reading;
    return;
  }
  for (let at = 0; at < reading.pages.length; at += slice) {
    const pages = reading.pages.slice(at, at + slice);
    yield { ...reading, pages, leftOut: at === 0 ? reading.leftOut : {} };
  }
}

/** What comes of files, piece by piece; runs in a worker, where days are told by the zone the person chose. */
export async function* readingAnswers({
  files,
  zone,
}: ReadingRequest): AsyncGenerator<ReadingAnswer> {
  chooseZone(zone);
  for (const [place, { file, name }] of files.entries()) {
    const given = {
      name,
      size: file.size,
      modifiedAt: file.lastModified,
      read: async (from: number, to: number) =>
        new Uint8Array(await file.slice(from, to).arrayBuffer()),
    };
    for await (const reading of readGiven(given)) {
      for (const part of partsOf(reading)) yield { kind: 'reading', reading: part, place };
    }
    yield { kind: 'done', files: place + 1 };
  }
  yield { kind: 'end' };
}
