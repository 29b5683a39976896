import type { StoreApi } from 'zustand';
import type { ChooseCost } from '@/lock/choose-cost';
import type { LockReading } from '@/storage/browser-lock';
import type { Glance } from '@/storage/glance';
import type { LockNotes } from '@/storage/lock-notes';
import type { LockRecord } from '@/storage/lock-record';
import type { JournalStorage } from '@/storage/port';
import type { Seal } from '@/storage/seal';
import type { JournalStore } from '@/store/journal-store';
import type { LockControl, LockView } from '@/store/lock-context';
import type { CopyParts } from './copies';

/** What the lock is made of: main.tsx has the browser's, each test its own. */
export type LockParts = CopyParts & {
  readLock: () => Promise<LockReading>;
  openStorage: (lock?: { seal: Seal; record: LockRecord }) => JournalStorage;
  createStore: (storage: JournalStorage, view: StoreApi<LockView>) => JournalStore;
  /** Draws the app over this store; answers how to take it away, all of it. */
  show: (store: JournalStore, lock: LockControl) => () => void;
  /** What the first screen can be drawn from before the journal is read; null where it waits for that. */
  glance?: () => Promise<Glance | null>;
  /** Resolves once what was shown is on the screen. */
  painted?: () => Promise<void>;
  /** Lets a frame or a key have its turn, between reading a journal and drawing it. */
  rest?: () => Promise<void>;
  chooseCost: ChooseCost;
  notes: LockNotes;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Ends what works beside the page with the person's words. */
  endWorkers: () => void;
  /** After it locked: true where the page is loaded anew, which leaves nothing of the old one in memory. */
  reload: () => Promise<boolean>;
};
