import { t } from '@lingui/core/macro';
import { useSync } from '@/store/sync-context';
import type { Replaced, Sync } from '@/sync/sync-port';

type Replace = Parameters<Sync['replaceEverything']>[0];

/**
 * For putting another journal in the place of all that is here: where devices are kept in step it takes the
 * place of what they have, too, or they would only bring it back. `isTold` is false where they could not be told.
 */
export function useReplaceEverywhere(): {
  isOn: boolean;
  replaceEverywhere: (replace: Replace) => Promise<Replaced>;
} {
  const { state, open } = useSync();
  return {
    isOn: state.on,
    async replaceEverywhere(replace) {
      if (!state.on || open === null) return { result: await replace(), isTold: true };
      const sync = await open().catch(() => null);
      if (sync === null) return { result: await replace(), isTold: false };
      return sync.replaceEverything(replace);
    },
  };
}

/** Said where they could not. */
export const notToldWords = t`Your other devices could not be told so far, and the older pages may come back from there. Load this page again, and restore once more.`;
