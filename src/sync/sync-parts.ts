import type { OpenedKeys } from '@/lock/key-record';
import type { JournalStorage, Kept, SaveResult, Version } from '@/storage/port';
import type { PairingNote } from '@/storage/pairing-note';
import type { Pause } from '@/storage/pause';
import type { SyncServer } from './server-port';
import type { SyncDatabase } from './state-home';
import type { Login, Sync } from './sync-port';
import type { Moments } from './when';

/** What keeping in step is made of: the app has the browser's, each test its own. */
export type SyncParts = {
  storage: Pick<JournalStorage, 'versions' | 'takeIn' | 'onVersion' | 'epoch'>;
  /** Puts these in place of all there are, where no version is live but those judged, and shows them. */
  replaceRecords: (records: readonly Kept[], judged: readonly Version[]) => Promise<SaveResult>;
  /** `left` is what the pairing note says from then on; without it all that is known of the server goes too. */
  deleteEverything: (left?: string) => Promise<SaveResult & { verified: boolean }>;
  /** Keeps what is being typed. */
  flush: () => void;
  /** The keys of a locked journal that is open; null where there is no lock. */
  keys: () => OpenedKeys | null;
  note: PairingNote;
  database: SyncDatabase;
  /** Forgets the secret and all that is known of the server, in both homes. */
  forget: () => Promise<void>;
  openServer: (where: { address: string; login: Login }) => SyncServer;
  checkServer: Sync['checkServer'];
  moments: Moments;
  /** Runs it while no other tab runs one. */
  alone: <Value>(run: () => Promise<Value>) => Promise<Value>;
  /** What long work waits for where it has had its turn. */
  pause: Pause;
  isOnline: () => boolean;
  /** Ms since 1970. */
  now: () => number;
  /** 64 random bits or more, in letters and digits. */
  newId: () => string;
};
