/** Ways for a file to leave the page. Its words go to the person's own device and nowhere else. */

const type = 'application/json';

/** Long enough for the slowest browser to have taken the file over, in ms. */
const handedOverAfter = 60_000;

/** Hands a file to the browser's downloads. Whether it arrives, the page is never told. */
export function downloadFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
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
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

function filePicker(): FilePicker | null {
  const picker: unknown = 'showSaveFilePicker' in window ? window.showSaveFilePicker : null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no types for it exist to check against.
  return typeof picker === 'function' ? (picker.bind(window) as FilePicker) : null;
}

export const canChoosePlace = (): boolean => filePicker() !== null;

/** Asks where to; null when the person thought better of it, or the browser would not ask. */
export async function pickFile(name: string): Promise<FileSystemFileHandle | null> {
  try {
    const types = [{ description: 'Second Draft backup', accept: { [type]: ['.json'] } }];
    return (await filePicker()?.({ suggestedName: name, types })) ?? null;
  } catch {
    return null;
  }
}

/** Asking for leave to write, which the DOM's own types leave out as well. */
type Asking = { requestPermission?: (descriptor: { mode: 'readwrite' }) => Promise<string> };

/** Writes over what the file held; false when it couldn't be, and then it holds what it held before. */
export async function writeFile(
  file: FileSystemFileHandle & Asking,
  text: string,
): Promise<boolean> {
  try {
    // Leave given in an earlier sitting has run out; where there is nothing to ask, writing tells.
    const leave = (await file.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (leave !== 'granted') return false;
    const writing = await file.createWritable();
    await writing.write(text);
    await writing.close();
    return true;
  } catch {
    return false;
  }
}
