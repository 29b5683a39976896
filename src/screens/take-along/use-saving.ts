import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'react';
import type { FileToSave } from '@/files/taking/file-to-save';
import { zipPieces } from '@/files/taking/zip-pieces';
import { useAnnounce } from '@/ui/live-region';
import { downloadFile, pickFile, writeFile } from '@/screens/save-file';
import { makePieces } from './make-pieces';
import { zipInWorker } from './zip-in-worker';

type Saving = {
  isBusy: boolean;
  /** Where the last file went, or why there is none. */
  said: string | null;
  /** Makes the file; asks where to first, where `isAsked`. `held` says what is in it: '41 pages'. */
  save: (make: () => FileToSave, held: string, isAsked: boolean) => Promise<void>;
  cancel: () => void;
};

/** What the file is made of; null where it was called off meanwhile. */
async function piecesOf(
  file: FileToSave,
  make: () => FileToSave,
  called: AbortSignal,
): Promise<(string | Uint8Array<ArrayBuffer>)[] | null> {
  if ('pieces' in file) return makePieces(file.pieces, called);
  const zipped = await zipInWorker(file.packed, called);
  if (zipped !== 'no-worker') return zipped;
  // Some of its files may be gone through already.
  const again = make();
  return 'packed' in again ? makePieces(zipPieces(again.packed), called) : null;
}

/** Makes one file and hands it over; says where it went, or why there is none. */
async function saved(
  make: () => FileToSave,
  held: string,
  isAsked: boolean,
  called: AbortSignal,
): Promise<string> {
  const file = make();
  const { name, type, ending } = file;
  const kind = { description: t`A file`, accept: { [type.split(';')[0] ?? type]: [ending] } };
  // Before it is made: the browser asks only right after a press.
  const target = isAsked ? await pickFile(name, kind) : null;
  if (isAsked && target === null) return t`No file was saved.`;
  const pieces = await piecesOf(file, make, called);
  if (pieces === null) return t`Stopped. No file was saved.`;
  if (target === null) {
    downloadFile(name, pieces, type);
    return t`Your browser is saving ${held} as ${name}. Look for it in your downloads.`;
  }
  return (await writeFile(target, pieces))
    ? t`${held} saved in ${target.name}.`
    : t`${target.name} couldn’t be written. Choose another place, or save it to your downloads.`;
}

/**
 * Makes a file without holding up the page, hands it over, and says where it went. `about` tells what is
 * chosen: what was said of another choice is said no more.
 */
export function useSaving(about: string): Saving {
  const announce = useAnnounce();
  const [said, setSaid] = useState<{ words: string; about: string } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  function say(words: string): void {
    setSaid({ words, about });
    announce(words);
  }

  return {
    isBusy,
    said: said?.about === about ? said.words : null,
    async save(make, held, isAsked) {
      if (running.current !== null) return;
      const called = new AbortController();
      running.current = called;
      setSaid(null);
      setIsBusy(true);
      try {
        say(await saved(make, held, isAsked, called.signal));
      } catch {
        say(t`The file couldn’t be made. Your journal is as it was. Fewer pages at once may help.`);
      } finally {
        running.current = null;
        setIsBusy(false);
      }
    },
    cancel: () => running.current?.abort(),
  };
}
