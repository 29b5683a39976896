import { t } from '@lingui/core/macro';
import { useJournal } from '@/store/journal-context';

const needsSecurePage = t`The lock needs a secure page (https or localhost).`;

/** The page may be on an address that browsers give no keys to, or in one that has no chance to give. */
function canMakeKeys(): boolean {
  const { isSecureContext, crypto } = globalThis as Partial<typeof globalThis>;
  return isSecureContext !== false && typeof crypto?.getRandomValues === 'function';
}

/** What keeps this browser from locking the journal, in words; null where nothing does. */
export function useWhyNoLock(): string | null {
  const mayWrite = useJournal((state) => state.mayWrite);
  if (!canMakeKeys()) return needsSecurePage;
  return mayWrite ? null : t`This browser isn’t keeping anything, so there is nothing to lock.`;
}
