import type { LockNotes } from '@/storage/lock-notes';

type Heard = { onLocked: () => void; onHere: () => void };

export type OtherTabs = {
  /** This tab locks, and so do all of them. */
  tellLocked: () => void;
  /** Somebody is at this tab. */
  tellHere: () => void;
  /** Follows what the others say, until the signal. */
  follow: (heard: Heard, signal: AbortSignal) => void;
};

/** The channel may be refused; that a tab locks is told by localStorage too. */
export function openOtherTabs(notes: Pick<LockNotes, 'tellLocked' | 'onLocked'>): OtherTabs {
  const channel = openChannel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  const say = (what: 'locked' | 'here'): void => channel?.postMessage(what);
  return {
    tellLocked() {
      say('locked');
      notes.tellLocked();
    },
    tellHere: () => say('here'),
    follow({ onLocked, onHere }, signal) {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (data === 'locked') onLocked();
        else if (data === 'here') onHere();
      };
      channel?.addEventListener('message', hear, { signal });
      notes.onLocked(onLocked, signal);
      signal.addEventListener('abort', () => channel?.close());
    },
  };
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('second-draft.lock');
  } catch {
    return null;
  }
}
