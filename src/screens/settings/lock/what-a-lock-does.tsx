import { Button } from '@/ui/button';
import { LockFlow } from './lock-flow';
import styles from './what-a-lock-does.module.css';

type WhatALockDoesProps = { total: number; whyNot: string | null; onGoOn: () => void };

/** What a lock holds against and what it does not, before anybody relies on it. */
export function WhatALockDoes({ total, whyNot, onGoOn }: WhatALockDoesProps) {
  return (
    <LockFlow
      title="What the lock does"
      lede="It encrypts every page on this device, half-written ones too, under a passphrase only you know."
      position={1}
      total={total}
    >
      <div className={styles.part}>
        <h2>It holds</h2>
        <p>
          Against somebody who picks this device up, or looks into this browser, while the journal
          is locked. They find nothing they can read.
        </p>
      </div>
      <div className={styles.part}>
        <h2>It doesn’t hold</h2>
        <ul className={styles.list}>
          <li>Against software that watches this device and sees what you type.</li>
          <li>
            Against somebody who makes you open it. They can see that there is a lock, too; if that
            could put you at risk, think about it first.
          </li>
          <li>While the journal is open. It locks when you say so, on Quick exit, or by itself.</li>
        </ul>
      </div>
      <div className={styles.part}>
        <h2>Nobody can reset it</h2>
        <p>
          Without your passphrase, the recovery code you get next or a passkey, nobody opens the
          journal. We can’t either. The pages would be lost.
        </p>
      </div>
      <div className={styles.part}>
        <h2>What was here before</h2>
        <p>
          Old, readable traces can stay on the disk for a while, where no page can reach. Closing
          the browser after this helps. If they worry you, turn on the encryption of the device
          itself. Backup files you made stay as they are: delete the ones that aren’t locked.
        </p>
      </div>
      {whyNot === null ? (
        <div className="actions">
          <Button variant="primary" onClick={onGoOn}>
            Choose a passphrase
          </Button>
        </div>
      ) : (
        <p>
          <strong>{whyNot}</strong>
        </p>
      )}
    </LockFlow>
  );
}
