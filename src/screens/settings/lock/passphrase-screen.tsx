import { useState } from 'react';
import { useLock } from '@/store/lock-context';
import { ChangePassphrase } from './change-passphrase';
import { SetUpLock } from './set-up-lock';

/** One address for the passphrase: it is chosen where there is no lock, and changed where there is one. */
export function PassphraseScreen() {
  const { state } = useLock();
  // Turned on here, the lock's own last page stays in sight.
  const [isNew] = useState(state === 'none');
  return isNew ? <SetUpLock /> : <ChangePassphrase />;
}
