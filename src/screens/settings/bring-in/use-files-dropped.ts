import { useEffect, useEffectEvent } from 'react';
import { droppedFiles } from './dropped-files';
import type { ChosenFile } from './read-files';

/**
 * Takes files and folders that are dropped anywhere on the page, or pasted: without this, a browser
 * would leave the page and open the first in its place.
 */
export function useFilesDropped(onFiles: (files: readonly ChosenFile[]) => void): void {
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    if (data === null || (data.files.length === 0 && data.items.length === 0)) return;
    if (!data.types.includes('Files')) return;
    event.preventDefault();
    void droppedFiles(data).then((files) => {
      if (files.length > 0) onFiles(files);
    });
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent): void => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent): void => take(event, event.clipboardData);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
}
