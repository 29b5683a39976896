import type { FactName } from '@/journal/facts';

/** Facts that belong to one device, and stay on it. */
const deviceFacts: ReadonlySet<string> = new Set<FactName>([
  'theme',
  'writingSize',
  'plainTab',
  'plainApp',
  'installOffered',
  'lockAfter',
  'lockOffered',
  'coverAway',
  'timeZone',
  'timeZoneTold',
  'lastBackupAt',
  'lastBackupPages',
  'lastBackupTurn',
  'backupReminderAt',
]);

/** Whether a record is a matter of this device alone. */
export const isDeviceRecord = (id: string): boolean =>
  id.startsWith('fact/') && deviceFacts.has(id.slice('fact/'.length));

/** Whether it holds words: a page, or what is half-written in a form. */
export const isWordsRecord = (id: string): boolean =>
  id.startsWith('draft/') || id.startsWith('fact/half.');
