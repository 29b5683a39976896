import { useEffect, useRef, useState } from 'react';
import { onceWorthTrying } from '@/reader/worth-trying';
import { newestOf, subscribeTo, type Words } from '@/ui/words-followed';
import { carriedOver, type Span } from '@/journal/pencil-marks';

/** A detector is its own piece of the app, fetched when somebody writes; null where it cannot read. */
type LoadDetector<Finding> = () => Promise<(text: string) => Promise<readonly Finding[] | null>>;

type Findings<Finding> = {
  /** What was found, at its places in a text that was made of the one that was read. */
  findIn: (text: string) => readonly Finding[];
  /** Whether the text was read as it stands; false while somebody types. */
  isRead: boolean;
  /** Whether the last reading could not be done: that nothing is found then says nothing. */
  cannotRead: boolean;
  /** Reads the next text at once, for a change that was not typed. */
  readSoon: () => void;
};

/** Whoever writes is left alone for so many ms after the last key. */
const pause = 1500;

/** Findings outside of React: marks stay on their words while the text around them changes, and no letter draws them. */
function carrying<Finding extends Span>(text: string) {
  let found: { text: string; findings: readonly Finding[] } = { text, findings: [] };
  return {
    at(now: string): readonly Finding[] {
      if (found.text !== now)
        found = { text: now, findings: carriedOver(found.findings, found.text, now) };
      return found.findings;
    },
    put(now: string, findings: readonly Finding[]): void {
      found = { text: now, findings };
    },
  };
}

/** What a detector finds in a text, read on this device after a pause. Text and `load` have to stay the same. */
export function useFindings<Finding extends Span>(
  words: Words,
  load: LoadDetector<Finding>,
): Findings<Finding> {
  const [found] = useState(() => carrying<Finding>(newestOf(words)));
  const [readText, setReadText] = useState<{ text: string } | null>(null);
  const [cannotRead, setCannotRead] = useState(false);
  const isSoon = useRef(true);
  const lastRead = useRef<string | null>(null);

  useEffect(() => {
    let callOff = (): void => undefined;
    const read = async (now: string, isOver: () => boolean): Promise<void> => {
      // The detector is not fetched before there is something to read.
      const findings = now.trim() === '' ? [] : await readWith(load, now);
      if (isOver()) return;
      setCannotRead(findings === null);
      if (findings === null) {
        callOff = onceWorthTrying(() => void read(now, isOver));
        return;
      }
      lastRead.current = now;
      found.put(now, findings);
      // Drawn again also where the same text was read by another detector.
      setReadText({ text: now });
    };
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      turn += 1;
      clearTimeout(timer);
      callOff();
    };
    const wait = (): void => {
      stop();
      const now = newestOf(words);
      if (lastRead.current === now) return;
      // Fetched and built while somebody writes, for when they pause; what fails is told by the reading.
      if (now.trim() !== '' && !isSoon.current) load().catch(() => undefined);
      const begun = turn;
      const isOver = (): boolean => turn !== begun;
      timer = setTimeout(() => void read(now, isOver), isSoon.current ? 0 : pause);
      isSoon.current = false;
    };
    wait();
    const leave = subscribeTo(words)(wait);
    return () => {
      leave();
      stop();
    };
  }, [words, load, found]);

  return {
    findIn: (text) => found.at(text),
    isRead: readText?.text === newestOf(words),
    cannotRead,
    readSoon: () => {
      isSoon.current = true;
    },
  };
}

/** Null where the words were not read: a detector that cannot be fetched, or that breaks, has found nothing out. */
async function readWith<Finding>(
  load: LoadDetector<Finding>,
  text: string,
): Promise<readonly Finding[] | null> {
  try {
    return await (
      await load()
    )(text);
  } catch {
    return null;
  }
}
