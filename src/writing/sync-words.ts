import { t } from '@lingui/core/macro';
import type { SyncQuestion, SyncState, SyncTrouble } from '@/sync/sync-port';
import { clockTime } from '@/ui/when';

type SyncOn = Extract<SyncState, { on: true }>;

/** Why nothing is sent, in a few words after 'Not sent so far:'. */
export const briefly: Record<SyncTrouble, string> = {
  offline: t`no connection`,
  unreachable: t`your server can’t be reached`,
  'wrong-code': t`your server doesn’t take this code`,
  'code-changed': t`the code was changed on another device`,
  'not-yours': t`your server refuses this name`,
  removed: t`your place on the server is gone`,
  'too-large': t`a page is too large for your server`,
  busy: t`your server is busy`,
  full: t`your server has no room`,
  'odd-answer': t`your server answers oddly`,
  'http-blocked': t`the server’s address needs https`,
  certificate: t`the server’s certificate isn’t valid`,
  cors: t`the server doesn’t let this page in`,
  'newer-app': t`this device needs the newer Second Draft`,
  'no-room-here': t`this device has no room`,
  locked: t`the journal is locked`,
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
      return t`Not sent so far: ${trouble === null ? t`it waits` : briefly[trouble]}`;
  }
}

/** What happened elsewhere while words here were not sent. */
export const questionTitle = ({ why, by }: SyncQuestion): string =>
  t`The journal was ${why === 'emptied' ? t`emptied` : t`replaced`} on ${by === '' ? t`another device` : `“${by}”`}`;
