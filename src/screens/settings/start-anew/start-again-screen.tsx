import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { SubFlow } from '@/screens/settings/sub-flow';
import { TypedDelete } from '@/screens/settings/typed-delete';
import { Refused } from './refused';
import { useBeginAnew } from './use-begin-anew';
import { WhatIsLost } from './what-is-lost';

/** Deletes a locked journal that nobody can open any more. */
export function StartAgainScreen() {
  const { isBusy, isRefused, startAgain } = useBeginAnew();
  return (
    <SubFlow
      title={t`Start again`}
      lede={t`The locked journal is deleted from this device, and a new one begins without a lock.`}
      back={{ address: paths.path, name: t`Locked` }}
    >
      {isRefused ? <Refused /> : null}
      <WhatIsLost>
        {t`Lost for good: every page, letter, plan and setting of the locked journal. Once they are deleted, the passphrase and the recovery code alone bring nothing back, should you find them later.`}
      </WhatIsLost>
      <hr />
      <TypedDelete
        isBusy={isBusy}
        onDelete={() => void startAgain()}
      >{t`Delete the locked journal`}</TypedDelete>
    </SubFlow>
  );
}
