import type { SavedState, StateChange, StateHome } from '@/sync/sync-state';

/** What a device remembers of its server, kept as IndexedDB keeps it: a whole change, or nothing of it. */
export class StateInMemory implements StateHome {
  #meta: SavedState['meta'] = null;
  #maps = { known: new Map(), aside: new Map(), devices: new Map() } as {
    [Name in 'known' | 'aside' | 'devices']: Map<string, never>;
  };
  /** Whether the next change is refused, or never arrives. */
  refuses: () => boolean = () => false;

  load(): Promise<SavedState> {
    const { known, aside, devices } = this.#maps;
    return Promise.resolve({
      meta: this.#meta,
      known: new Map(known),
      aside: new Map(aside),
      devices: new Map(devices),
    });
  }

  save(change: StateChange): Promise<void> {
    if (this.refuses()) return Promise.reject(new Error('refused'));
    if (change.isAnew) this.#clear();
    this.#meta = change.meta;
    for (const name of ['known', 'aside', 'devices'] as const) {
      for (const [key, value] of change[name]) {
        if (value === null) this.#maps[name].delete(key);
        else this.#maps[name].set(key, value as never);
      }
    }
    return Promise.resolve();
  }

  #clear(): void {
    for (const map of Object.values(this.#maps)) map.clear();
  }

  /** The browser has thrown it all away. */
  lose(): void {
    this.#meta = null;
    this.#clear();
  }
}
