import { t } from '@lingui/core/macro';
/** Ways for a file to leave the page. Its words go to the person's own device and nowhere else. */

/** A file as it leaves: text, or the bytes of a locked one. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

const plainType = 'application/json';
/** Nothing but an age program is to open it. */
const lockedType = 'application/octet-stream';

/** Long enough for the slowest browser to have taken the file over, in ms. */
const handedOverAfter = 60_000;

/** Hands a file to the browser's downloads. Whether it arrives, the page is never told. */
export function downloadFile(
  name: string,
  content: FileContent | FileContent[],
  type = typeof content === 'string' ? plainType : lockedType,
): void {
  const address = URL.createObjectURL(
    new Blob(Array.isArray(content) ? content : [content], { type }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), handedOverAfter);
}

/** The part of the File System Access API that is used; the DOM's own types leave it out. */
type FilePicker = (options: {
  suggestedName: string;
  types: KindOfFile[];
}) => Promise<FileSystemFileHandle>;

function filePicker(): FilePicker | null {
  const picker: unknown = 'showSaveFilePicker' in window ? window.showSaveFilePicker : null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no types for it exist to check against.
  return typeof picker === 'function' ? (picker.bind(window) as FilePicker) : null;
}

export const canChoosePlace = (): boolean => filePicker() !== null;

/** A kind of file, as the browser's own dialog names it. */
type KindOfFile = { description: string; accept: Record<string, string[]> };

const backupKind = (name: string): KindOfFile => ({
  description: t`Backup`,
  accept: name.endsWith('.age') ? { [lockedType]: ['.age'] } : { [plainType]: ['.json'] },
});

/** Asks where to; null when the person thought better of it, or the browser would not ask. */
export async function pickFile(
  name: string,
  kind = backupKind(name),
): Promise<FileSystemFileHandle | null> {
  try {
    const types = [kind];
    return (await filePicker()?.({ suggestedName: name, types })) ?? null;
  } catch {
    return null;
  }
}

/** Asking for leave to write, which the DOM's own types leave out as well. */
type Asking = { requestPermission?: (descriptor: { mode: 'readwrite' }) => Promise<string> };

/**
 * Asks for leave to write, as a browser does only right after a press: that given in an earlier
 * sitting has run out. Where there is nothing to ask, writing tells.
 */
export async function mayWriteTo(file: FileSystemFileHandle & Asking): Promise<boolean> {
  try {
    return ((await file.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

const isPieces = (
  content: FileContent | readonly FileContent[],
): content is readonly FileContent[] => Array.isArray(content);

/** Writes over what the file held; false when it couldn't be, and then it holds what it held before. */
export async function writeFile(
  file: FileSystemFileHandle,
  content: FileContent | readonly FileContent[],
): Promise<boolean> {
  try {
    const writing = await file.createWritable();
    for (const piece of isPieces(content) ? content : [content]) await writing.write(piece);
    await writing.close();
    return true;
  } catch {
    return false;
  }
}
