import type { JournalStorage } from '@/storage/port';
import { attemptSave, broken } from './attempt-save';

/** The storage port, held to its word: nothing that writes throws or rejects. */
export function carefulStorage(storage: JournalStorage): JournalStorage {
  return {
    ...storage,
    save: (change) => attemptSave(() => storage.save(change)),
    async saveTogether(changes, aside) {
      try {
        return await storage.saveTogether(changes, aside);
      } catch {
        return broken;
      }
    },
    async replaceEverything(...given) {
      try {
        return await storage.replaceEverything(...given);
      } catch {
        return broken;
      }
    },
    async takeIn(versions) {
      try {
        return await storage.takeIn(versions);
      } catch {
        return broken;
      }
    },
    async deleteEverything(left) {
      try {
        return await storage.deleteEverything(left);
      } catch {
        return { ...broken, verified: false };
      }
    },
  };
}
