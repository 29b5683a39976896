import { zipSync } from 'fflate';
import type { BroughtPage, FileReading } from '@/files/bringing/brought';
import { readGiven, type GivenFile } from '@/files/bringing/read-given';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A file of these contents, as somebody would choose it. */
export function givenFile(
  name: string,
  content: string | Uint8Array,
  modifiedAt?: number,
): GivenFile {
  const bytes = bytesOf(content);
  return {
    name,
    size: bytes.length,
    modifiedAt,
    read: (from, to) => Promise.resolve(bytes.slice(from, to)),
  };
}

/** A zip of these files. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)])),
  );

/** Everything that comes of a file. */
export async function readingsOf(file: GivenFile): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for await (const reading of readGiven(file)) readings.push(reading);
  return readings;
}

export const readText = (name: string, text: string | Uint8Array): Promise<FileReading[]> =>
  readingsOf(givenFile(name, text));

export const pagesIn = (readings: readonly FileReading[]): BroughtPage[] =>
  readings.flatMap((reading) => (reading.kind === 'pages' ? [...reading.pages] : []));

/** Title and words of a page of one's own. */
export function wordsOf(page: BroughtPage | undefined): { title: string; words: string } {
  const answer = page?.drafts.at(-1)?.answer;
  const part = (name: string): string =>
    answer?.kind === 'form' ? (answer.parts.find((one) => one.name === name)?.words ?? '') : '';
  return { title: part('title'), words: part('words') };
}

/** Why files were refused, by name. */
export const refusedIn = (readings: readonly FileReading[]): Record<string, string> =>
  Object.fromEntries(
    readings.flatMap((one) => (one.kind === 'refused' ? [[one.name, one.why]] : [])),
  );
