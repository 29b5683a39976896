import type { ChosenFile } from './read-files';

/** More files than anybody drops on purpose. */
export const mostFiles = 20_000;

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder hands out its files a hundred at a time, until there are none. */
const someIn = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function collect(entries: readonly FileSystemEntry[]): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  const waiting = [...entries];
  while (waiting.length > 0 && found.length < mostFiles) {
    const entry = waiting.shift();
    if (entry === undefined) break;
    if (isFile(entry)) {
      const file = await fileOf(entry);
      if (file !== null) found.push({ file, name: entry.fullPath.replace(/^\//u, '') });
    } else if (isFolder(entry)) {
      const reader = entry.createReader();
      for (let some = await someIn(reader); some.length > 0; some = await someIn(reader)) {
        waiting.push(...some);
      }
    }
  }
  return found;
}

/** The files of what was dropped or pasted, those in folders among them; asked for at once, as browsers let go of them. */
export async function droppedFiles(data: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...data.files].map((file) => ({ file, name: file.name }));
  return entries.some(isFolder) ? collect(entries) : plain;
}
