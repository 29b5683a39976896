import {
  addLeftOut,
  type BroughtPage,
  type FileReading,
  type LeftOut,
  type Refusal,
} from '@/files/bringing/brought';
import type { ChosenFile } from './read-files';

/** All that came of the files that were chosen. */
export type Gathered = {
  pages: BroughtPage[];
  leftOut: LeftOut;
  refused: { name: string; why: Refusal }[];
  /** Backups made here, which are restored on their own. */
  backups: ChosenFile[];
};

export const newGathered = (): Gathered => ({ pages: [], leftOut: {}, refused: [], backups: [] });

/** Takes in what came of one more file, or of a part of it. */
export function gather(gathered: Gathered, reading: FileReading, chosen: ChosenFile): void {
  switch (reading.kind) {
    case 'pages':
      gathered.pages.push(...reading.pages);
      gathered.leftOut = addLeftOut(gathered.leftOut, reading.leftOut);
      break;
    case 'counted':
      gathered.leftOut = addLeftOut(gathered.leftOut, reading.leftOut);
      break;
    case 'backup':
      gathered.backups.push(chosen);
      break;
    case 'refused':
      gathered.refused.push({ name: reading.name, why: reading.why });
  }
}
