import type { SyncQuestion, SyncState, SyncTrouble } from '@/sync/sync-port';
import { clockTime } from '@/ui/when';

type SyncOn = Extract<SyncState, { on: true }>;

/** Why nothing is sent, in a few words after 'Not sent so far:'. */
export const briefly: Record<SyncTrouble, string> = {
  offline: 'no connection',
  unreachable: 'your server can’t be reached',
  'wrong-code': 'your server doesn’t take this code',
  'code-changed': 'the code was changed on another device',
  'not-yours': 'your server refuses this name',
  removed: 'your place on the server is gone',
  'too-large': 'a page is too large for your server',
  busy: 'your server is busy',
  full: 'your server has no room',
  'odd-answer': 'your server answers oddly',
  'http-blocked': 'the server’s address needs https',
  certificate: 'the server’s certificate isn’t valid',
  cors: 'the server doesn’t let this page in',
  'newer-app': 'this device needs the newer Second Draft',
  'no-room-here': 'this device has no room',
  locked: 'the journal is locked',
};

/** How it stands with the other devices, in one quiet line; never a second 'Saved'. */
export function syncLine(state: SyncOn): string {
  const { phase, waiting, hasRound, trouble, lastRound, question } = state;
  if (question !== null) return 'Not sent: there is a question first';
  switch (phase) {
    case 'sent':
      return lastRound === null
        ? 'Sent to your server'
        : `Sent to your server, ${clockTime(lastRound)}`;
    case 'sending':
      return hasRound ? 'Sending to your server…' : 'Asking your server what is new…';
    case 'waiting':
      if (waiting > 0) return `Waiting to be sent: ${waiting}`;
      return hasRound ? 'Waiting to be sent' : 'Your server hasn’t been asked so far';
    case 'paused':
      return `Not sent so far: ${trouble === null ? 'it waits' : briefly[trouble]}`;
  }
}

/** What happened elsewhere while words here were not sent. */
export const questionTitle = ({ why, by }: SyncQuestion): string =>
  `The journal was ${why === 'emptied' ? 'emptied' : 'replaced'} on ${by === '' ? 'another device' : `“${by}”`}`;
