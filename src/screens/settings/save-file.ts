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

/** Asks where to, and writes there. 'put-down' when the person thought better of it. */
export async function saveFileTo(
  name: string,
  text: string,
): Promise<'saved' | 'put-down' | 'refused'> {
  try {
    const handle = await filePicker()?.({
      suggestedName: name,
      types: [{ description: 'Second Draft backup', accept: { [type]: ['.json'] } }],
    });
    if (handle === undefined) return 'refused';
    const file = await handle.createWritable();
    await file.write(text);
    // Until here the place holds what it held before; a write that breaks off changes nothing.
    await file.close();
    return 'saved';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'put-down' : 'refused';
  }
}
