import { plural, t } from '@lingui/core/macro';
import type { MarginMark } from './margin-mark';
import { useEffect, useRef } from 'react';
import { settingsOf } from '@/journal/settings';
import { useJournal } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import type { SheetMark } from '@/ui/marked-sheet';
import { partOf, useAbout, type Given, type Words } from '@/ui/words-followed';
import { openMarks } from './margin-notes';
import { useFindings } from './use-findings';

/** A detector whose findings are told in the margin. Has to stay the same from one drawing to the next. */
export type LoadPencil = () => Promise<(text: string) => Promise<readonly MarginMark[] | null>>;

type Pencil = {
  /** What the margin says where nothing is read: marks are not wanted, or cannot be had. Null otherwise. */
  off: string | null;
  /** Every mark, those left as they are with them. */
  marks: Given<readonly MarginMark[]>;
  /** The marks that wait for a look, numbered as in the margin. */
  open: Given<readonly SheetMark[]>;
  /** How many they are. */
  count: number;
  readSoon: () => void;
};

const pencilIsOff = t`Pencil marks are off. You can turn them on in Settings.`;
const pencilCannotRead = t`Your words could not be read for pencil marks. They are tried again by themselves; if this stays, load the page again.`;

export const countOfMarks = (count: number): string =>
  plural(count, { one: '# pencil mark', other: '# pencil marks' });

const readNothing: LoadPencil = async () => async () => [];
const noMarks: readonly MarginMark[] = [];

/** The pencil over one text: marks after a pause, told once to whoever listens. */
export function usePencil(words: Words, given: Words, load: LoadPencil): Pencil {
  const isOn = useJournal(({ facts }) => settingsOf(facts).pencilMarks);
  const left = useAbout(given, (lines) => lines);
  const { findIn, isRead, cannotRead, readSoon } = useFindings(words, isOn ? load : readNothing);
  const marksIn = (text: string): readonly MarginMark[] => (isOn ? findIn(text) : noMarks);
  const openIn = (text: string): SheetMark[] =>
    openMarks(marksIn(text), left, text).map(({ start, end, line }, index) => ({
      start,
      end,
      line,
      number: index + 1,
    }));
  const announce = useAnnounce();
  const told = useRef(0);
  const count = useAbout(words, (text) => openIn(text).length);
  useEffect(() => {
    if (!isRead || count === told.current) return;
    told.current = count;
    announce(countOfMarks(count));
  }, [isRead, count, announce]);
  const off = isOn ? (cannotRead ? pencilCannotRead : null) : pencilIsOff;
  return { off, marks: partOf(words, marksIn), open: partOf(words, openIn), count, readSoon };
}
