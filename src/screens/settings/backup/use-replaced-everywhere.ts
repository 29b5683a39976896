import { useSync } from '@/store/sync-context';

/**
 * For when another journal was put in the place of all that was here: where devices are kept in step it
 * takes the place of what they have, too, or they would only bring it back. Never rejects: the order waits.
 */
export function useReplacedEverywhere(): { isOn: boolean; replaced: () => Promise<void> } {
  const { state, open } = useSync();
  return {
    isOn: state.on,
    async replaced() {
      if (!state.on || open === null) return;
      await open()
        .then((sync) => sync.replacedEverything())
        .catch(() => undefined);
    },
  };
}
