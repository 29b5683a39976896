/** A page with nothing but the storage on it, for tests and benchmarks in a real browser. */
import { openBrowserStorage } from '@/storage/browser-storage';
import { fact } from './storage-words';

const storage = openBrowserStorage();

const page = {
  storage,
  fact,
  loaded: storage.load(),
  /** Saves words and answers once they are as safe as they will be. */
  save: (name: string, words: string) =>
    storage.save({ id: `fact/${name}`, body: fact(name, words) }).settled,
  /** The words of every record, by name. */
  words: async () => {
    const { heads } = await storage.load();
    return Object.fromEntries(
      [...heads].map(([id, each]) => [
        id.slice(5),
        each.map(({ body }) => (body.type === 'fact' ? body.value : null)),
      ]),
    );
  },
};

export type StoragePage = typeof page;

declare global {
  interface Window {
    page: StoragePage;
  }
}

window.page = page;
