/** Handing a file to another app or device, by what the browser itself offers for it. */

/** More than this at once no browser hands over (bytes); Chromium's bound. */
const mostShared = 50_000_000;

export type HandedOver = 'handed-over' | 'cancelled' | 'refused';

/** Whether this browser says that it can hand this file over. */
export function handingOver(file: File): 'offered' | 'too-large' | 'none' {
  const { share, canShare } = navigator as Partial<Navigator>;
  if (typeof share !== 'function' || typeof canShare !== 'function') return 'none';
  try {
    if (!navigator.canShare({ files: [file] })) return 'none';
    return file.size > mostShared ? 'too-large' : 'offered';
  } catch {
    return 'none';
  }
}

/** Must be called right after a press. No title and no words go with the file: they would tell what it is. */
export async function handOver(file: File): Promise<HandedOver> {
  try {
    await navigator.share({ files: [file] });
    return 'handed-over';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}
