import type { Draft } from '@/journal/entry';
import type { Seal } from '@/storage/seal';

const place = 'held';

/**
 * Words that no home would take when the journal locked: sealed in this page's memory until it is
 * opened again, and kept then, if there is room.
 */
export function createHeldWords() {
  let sealed: { name: string; value: string } | null = null;

  return {
    isEmpty: (): boolean => sealed === null,
    hold(drafts: readonly Draft[], seal: Seal): void {
      if (drafts.length === 0) return;
      const name = seal.nameOf(place);
      sealed = { name, value: seal.seal(name, place, JSON.stringify(drafts)) };
    },
    /** What was held, where this is the key to it; it is held no more. */
    takeBack(seal: Seal): readonly Draft[] {
      const opened = sealed === null ? null : seal.open(sealed.name, sealed.value);
      if (opened === null) return [];
      sealed = null;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed above, so it is what was held
      return JSON.parse(opened.value) as Draft[];
    },
  };
}
