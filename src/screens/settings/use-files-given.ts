import { useEffect, useEffectEvent } from 'react';

/**
 * Hands over what is dropped anywhere on the page, or pasted: without this, a browser would leave the
 * page and open the first file in its place. `take` says whether there was a file in it for anybody.
 */
export function useFilesGiven(take: (data: DataTransfer) => boolean): void {
  const offer = useEffectEvent((event: Event, data: DataTransfer | null) => {
    if (data !== null && take(data)) event.preventDefault();
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent): void => offer(event, event.dataTransfer);
    const paste = (event: ClipboardEvent): void => offer(event, event.clipboardData);
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
