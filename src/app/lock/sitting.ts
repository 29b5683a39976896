import type { OpenedKeys } from '@/lock/key-record';
import type { RecordSeal } from '@/lock/record-seal';
import type { JournalStorage } from '@/storage/port';
import type { JournalStore } from '@/store/journal-store';

/** What is on the screen. */
export type Sitting = { storage: JournalStorage; store: JournalStore; takeAway: () => void };

/** The keys to what is on the screen. */
export type Open = { keys: OpenedKeys; seal: RecordSeal };
