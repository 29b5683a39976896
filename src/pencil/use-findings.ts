import { useEffect, useRef, useState } from 'react';
import { onceWorthTrying } from '@/reader/worth-trying';
import { carriedOver, type Span } from '@/journal/pencil-marks';

/** A detector is its own piece of the app, fetched when somebody writes; null where it cannot read. */
type LoadDetector<Finding> = () => Promise<(text: string) => Promise<readonly Finding[] | null>>;

type Findings<Finding> = {
  /** What was found, at its places in the text as it is now. */
  findings: readonly Finding[];
  /** Whether the text was read as it stands; false while somebody types. */
  isRead: boolean;
  /** Whether the last reading could not be done: that nothing is found then says nothing. */
  cannotRead: boolean;
  /** Reads the next text at once, for a change that was not typed. */
  readSoon: () => void;
};

/** Whoever writes is left alone for so many ms after the last key. */
const pause = 1500;

/** What a detector finds in a text, read on this device after a pause. `load` has to stay the same. */
export function useFindings<Finding extends Span>(
  text: string,
  load: LoadDetector<Finding>,
): Findings<Finding> {
  const [found, setFound] = useState<{ text: string; findings: readonly Finding[] }>({
    text,
    findings: [],
  });
  const [readText, setReadText] = useState<string | null>(null);
  const [cannotRead, setCannotRead] = useState(false);
  const isSoon = useRef(true);

  // Marks stay on their words while the text around them changes.
  const current =
    found.text === text ? found : { text, findings: carriedOver(found.findings, found.text, text) };
  if (current !== found) setFound(current);

  useEffect(() => {
    if (readText === text) return undefined;
    let isOver = false;
    let callOff = (): void => undefined;
    const read = async (): Promise<void> => {
      // The detector is not fetched before there is something to read.
      const findings = text.trim() === '' ? [] : await readWith(load, text);
      if (isOver) return;
      setCannotRead(findings === null);
      if (findings === null) {
        callOff = onceWorthTrying(() => void read());
        return;
      }
      setFound({ text, findings });
      setReadText(text);
    };
    // Fetched and built while somebody writes, for when they pause; what fails is told by the reading.
    if (text.trim() !== '' && !isSoon.current) load().catch(() => undefined);
    const timer = setTimeout(() => void read(), isSoon.current ? 0 : pause);
    isSoon.current = false;
    return () => {
      isOver = true;
      clearTimeout(timer);
      callOff();
    };
  }, [text, readText, load]);

  return {
    findings: current.findings,
    isRead: readText === text,
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
