import type { SaveResult, Saving } from '@/storage/port';

/** What a save came to that was not to throw, and did. */
export const broken: Extract<SaveResult, { saved: false }> = { saved: false, why: 'broken' };

/**
 * Whatever is thrown on the way to storage, or by it, is a save that failed: it is told like any other,
 * with a way to copy the words, and never leaves 'Saving…' standing.
 */
export function attemptSave(save: () => Saving): Saving {
  try {
    const saving = save();
    return { local: saving.local, settled: saving.settled.catch(() => broken) };
  } catch {
    return { local: broken, settled: Promise.resolve(broken) };
  }
}
