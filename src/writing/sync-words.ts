import { t } from '@lingui/core/macro';
import type { SyncQuestion, SyncState, SyncTrouble } from '@/sync/sync-port';
import { clockTime } from '@/ui/when';

type SyncOn = Extract<SyncState, { on: true }>;

/** Why nothing is sent, in a few words after 'Not sent so far:'. */
export const briefly: Record<SyncTrouble, string> = {
  offline: t({ comment: 'Why nothing is sent, after a colon', message: 'no connection' }),
  unreachable: t({
    comment: 'Why nothing is sent, after a colon',
    message: 'your server can’t be reached',
  }),
  'wrong-code': t({
    comment: 'Why nothing is sent, after a colon',
    message: 'your server doesn’t take this code',
  }),
  'code-changed': t({
    comment: 'Why nothing is sent, after a colon',
    message: 'the code was changed on another device',
  }),
  'not-yours': t({
    comment: 'Why nothing is sent, after a colon',
    message: 'your server refuses this name',
  }),
  removed: t({
    comment: 'Why nothing is sent, after a colon',
    message: 'your place on the server is gone',
  }),
  'too-large': t({
    comment: 'Why nothing is sent, after a colon',
    message: 'a page is too large for your server',
  }),
  busy: t({ comment: 'Why nothing is sent, after a colon', message: 'your server is busy' }),
  full: t({ comment: 'Why nothing is sent, after a colon', message: 'your server has no room' }),
  'odd-answer': t({
    comment: 'Why nothing is sent, after a colon',
    message: 'your server answers oddly',
  }),
  'http-blocked': t({
    comment: 'Why nothing is sent, after a colon',
    message: 'the server’s address needs https',
  }),
  certificate: t({
    comment: 'Why nothing is sent, after a colon',
    message: 'the server’s certificate isn’t valid',
  }),
  cors: t({
    comment: 'Why nothing is sent, after a colon',
    message: 'the server doesn’t let this page in',
  }),
  'newer-app': t({
    comment: 'Why nothing is sent, after a colon',
    message: 'this device needs the newer Second Draft',
  }),
  'no-room-here': t({
    comment: 'Why nothing is sent, after a colon',
    message: 'this device has no room',
  }),
  locked: t({ comment: 'Why nothing is sent, after a colon', message: 'the journal is locked' }),
};

/** How it stands with the other devices, in one quiet line; never a second 'Saved'. */
export function syncLine(state: SyncOn): string {
  const { phase, waiting, hasRound, trouble, lastRound, question } = state;
  if (question !== null) return t`Not sent: there is a question first`;
  switch (phase) {
    case 'sent':
      return lastRound === null
        ? t`Sent to your server`
        : t`Sent to your server, ${clockTime(lastRound)}`;
    case 'sending':
      return hasRound ? t`Sending to your server…` : t`Asking your server what is new…`;
    case 'waiting':
      if (waiting > 0) return t`Waiting to be sent: ${waiting}`;
      return hasRound ? t`Waiting to be sent` : t`Your server hasn’t been asked so far`;
    case 'paused':
      return t`Not sent so far: ${trouble === null ? t({ comment: 'Why nothing is sent, after a colon', message: 'it waits' }) : briefly[trouble]}`;
  }
}

/** What happened elsewhere while words here were not sent. */
export function questionTitle({ why, by }: SyncQuestion): string {
  if (why === 'emptied') {
    return by === ''
      ? t`The journal was emptied on another device`
      : t`The journal was emptied on “${by}”`;
  }
  return by === ''
    ? t`The journal was replaced on another device`
    : t`The journal was replaced on “${by}”`;
}
