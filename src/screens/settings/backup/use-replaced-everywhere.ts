import { useSync } from '@/store/sync-context';

/**
 * For when another journal was put in the place of all that was here: where devices are kept in step it
 * takes the place of what they have, too, or they would only bring it back. False where they could not be told.
 */
export function useReplacedEverywhere(): { isOn: boolean; replaced: () => Promise<boolean> } {
  const { state, open } = useSync();
  return {
    isOn: state.on,
    async replaced() {
      if (!state.on || open === null) return true;
      return open()
        .then((sync) => sync.replacedEverything())
        .then(
          () => true,
          () => false,
        );
    },
  };
}

/** Said where they could not. */
export const notToldWords =
  'Your other devices could not be told so far, and the older pages may come back from there. Load this page again, and restore once more.';
