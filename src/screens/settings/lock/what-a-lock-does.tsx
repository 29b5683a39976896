import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/ui/button';
import { LockFlow } from './lock-flow';
import styles from './what-a-lock-does.module.css';

type WhatALockDoesProps = { total: number; whyNot: string | null; onGoOn: () => void };

/** What a lock holds against and what it does not, before anybody relies on it. */
export function WhatALockDoes({ total, whyNot, onGoOn }: WhatALockDoesProps) {
  return (
    <LockFlow
      title={t`What the lock does`}
      lede={t`It encrypts every page on this device, half-written ones too, under a passphrase only you know.`}
      position={1}
      total={total}
    >
      <div className={styles.part}>
        <h2>{t`It holds`}</h2>
        <p>
          <Trans>
            Against somebody who picks this device up, or looks into this browser, while the journal
            is locked. They find nothing they can read.
          </Trans>
        </p>
      </div>
      <div className={styles.part}>
        <h2>{t`It doesn’t hold`}</h2>
        <ul className={styles.list}>
          <li>
            <Trans>Against software that watches this device and sees what you type.</Trans>
          </li>
          <li>
            <Trans>
              Against somebody who makes you open it. They can see that there is a lock, too; if
              that could put you at risk, think about it first.
            </Trans>
          </li>
          <li>
            <Trans>
              While the journal is open. It locks when you say so, on Quick exit, or by itself.
            </Trans>
          </li>
        </ul>
      </div>
      <div className={styles.part}>
        <h2>{t`Nobody can reset it`}</h2>
        <p>
          <Trans>
            Without your passphrase, the recovery code you get next or a passkey, nobody opens the
            journal. We can’t either. The pages would be lost.
          </Trans>
        </p>
      </div>
      <div className={styles.part}>
        <h2>{t`What was here before`}</h2>
        <p>
          <Trans>
            Old, readable traces can stay on the disk for a while, where no page can reach. Closing
            the browser after this helps. If they worry you, turn on the encryption of the device
            itself. Backup files you made stay as they are: delete the ones that aren’t locked.
          </Trans>
        </p>
      </div>
      {whyNot === null ? (
        <div className="actions">
          <Button variant="primary" onClick={onGoOn}>{t`Choose a passphrase`}</Button>
        </div>
      ) : (
        <p>
          <strong>{whyNot}</strong>
        </p>
      )}
    </LockFlow>
  );
}
