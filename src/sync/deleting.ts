/** Empties the journal here, as the first part of emptying it everywhere, so that whatever stops it half-way it is finished. */
import { pairingText, type PairingRecord } from './pairing-record';
import type { PairingStore } from './pairing-store';
import type { SyncParts } from './sync-parts';

type Deleted = Awaited<ReturnType<SyncParts['deleteEverything']>>;

/** What the note says once the journal is gone, and its lock with it. */
const leftText = (record: PairingRecord): string => pairingText(record, null);

export function createDeleting(parts: SyncParts, pairing: PairingStore) {
  const { storage, database } = parts;

  /** All that is here is gone: the order alone is left, and no other place is read by what was known of this one. */
  async function noteGone({ above: _above, ...order }: PairingRecord): Promise<void> {
    await database.clear().catch(() => undefined);
    await pairing.write(order);
  }

  return {
    /**
     * Empties both homes here, and leaves the order for everywhere else. It is noted before anything goes: a tab
     * that ends in the midst of it is finished for, by another one or at the next start. `rest` ends the rounds.
     */
    async everywhere(known: PairingRecord, rest: () => Promise<void>): Promise<Deleted> {
      const above = await storage.epoch();
      const before = known.before.map((place) =>
        place.why === 'replaced' ? ({ ...place, why: 'emptied' } as const) : place,
      );
      const ordered = { ...known, before, emptying: parts.newId(), above };
      const over = new AbortController();
      const isOver = new Promise((resolve) => {
        over.signal.addEventListener('abort', resolve);
      });
      // Other tabs wait for this one to finish, or to be gone. It waits for none of them.
      void parts.alone(() => isOver).catch(() => undefined);
      try {
        const noting = pairing.write(ordered);
        // localStorage has it in the same turn.
        if (parts.note.read() === null) await noting;
        await rest();
        const deleted = await parts.deleteEverything(leftText(ordered));
        if (deleted.saved) await noteGone(ordered);
        if (deleted.saved) return deleted;
        // Without locks another tab may have been quicker with it.
        const now = await pairing.follow();
        const isDone = now?.emptying === ordered.emptying && now.above === undefined;
        if (isDone) return { saved: true, at: parts.now(), copies: 1, verified: false };
        await pairing.write(known);
        return deleted;
      } finally {
        over.abort();
      }
    },

    /** What a tab had begun that is gone. False where it is to be tried again. */
    finish: (): Promise<boolean> =>
      parts.alone(async () => {
        const record = await pairing.follow();
        if (record?.above === undefined) return true;
        if ((await storage.epoch()) <= record.above) {
          const { saved } = await parts.deleteEverything(leftText(record));
          if (!saved) return false;
        }
        await noteGone(record);
        return true;
      }),

    /** Empties both homes here; `left` is what is yet to be done at places of before, if anything is. */
    async here(left: PairingRecord | null): Promise<Deleted> {
      if (left === null) return parts.deleteEverything();
      // What the device was called goes with the journal, and is no matter there.
      const bare = { ...left, device: { ...left.device, name: '' } };
      const deleted = await parts.deleteEverything(leftText(bare));
      await pairing.write(deleted.saved ? bare : left);
      return deleted;
    },
  };
}
