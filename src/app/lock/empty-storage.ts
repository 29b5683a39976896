import type { JournalStorage, SaveResult } from '@/storage/port';

const refused: SaveResult = { saved: false, why: 'blocked' };

/** What stands behind the screens of a locked journal: nothing is in it, and it keeps nothing. */
export const emptyStorage = (): JournalStorage => ({
  writer: 'locked',
  load: () => Promise.resolve({ heads: new Map(), notices: [], mayWrite: false }),
  save: () => ({ local: refused, settled: Promise.resolve(refused) }),
  saveTogether: () => Promise.resolve(refused),
  replaceEverything: () => Promise.resolve(refused),
  deleteEverything: () => Promise.resolve({ ...refused, verified: false }),
  relock: () => Promise.resolve(refused),
  exportRecords: () => [],
  usage: () => ({ used: 0, limit: 0 }),
  onChange: () => () => undefined,
  onNotice: () => () => undefined,
  quarantined: () => new Map(),
  close: () => undefined,
});
