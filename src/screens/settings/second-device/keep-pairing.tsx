import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Pairing } from '@/sync/sync-port';
import { Button } from '@/ui/button';
import { LateIcon } from '@/ui/late-icon';
import { useAnnounce } from '@/ui/live-region';
import styles from './keep-pairing.module.css';
import { PairingPicture } from './pairing-picture';

type KeepPairingProps = { pairing: Pairing; kept: string; onKept: () => void };

/** The code in its groups and as a picture, and the ways to keep it. */
export function KeepPairing({ pairing, kept, onKept }: KeepPairingProps) {
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const { address, code } = pairing;

  async function copy(): Promise<void> {
    const words = await navigator.clipboard.writeText(`${address}\n${code}`).then(
      () => t`Copied, with the address. Paste it where only you look, then copy something else.`,
      () => t`This browser didn’t let it be copied. Select it by hand, or write it down.`,
    );
    setSaid(words);
    announce(words);
  }

  return (
    <>
      <div className={styles.pairing}>
        <dl className={styles.written}>
          <div>
            <dt>{t`Server address`}</dt>
            <dd className={styles.address} translate="no">
              {address}
            </dd>
          </div>
          <div>
            <dt>{t`Code, in three groups`}</dt>
            <dd className={styles.code} translate="no">
              {code.split('-').map((group, index) => (
                // A code is three groups in their order; two may be the same.
                <span key={`${index} ${group}`}>{group}</span>
              ))}
            </dd>
          </div>
        </dl>
        <PairingPicture pairing={pairing} />
      </div>
      <div className="actions">
        <Button onClick={() => window.print()}>
          <Trans>
            <LateIcon name="print" small />
            Print
          </Trans>
        </Button>
        <Button onClick={() => void copy()}>{t`Copy`}</Button>
      </div>
      {said === '' ? null : <p className={`small ${styles.onScreen}`}>{said}</p>}
      <p className={styles.onScreen}>
        <Trans>
          Whoever has this code can read the whole journal, and what you write from then on. Paper
          in a place only you know is best; a photo of it may go to a cloud by itself.
        </Trans>
      </p>
      <p className={`small muted ${styles.onScreen}`}>
        <Trans>
          Scan the picture from inside Second Draft on the other device. The camera app works too,
          and then that browser’s history has the code.
        </Trans>
      </p>
      <div className="actions">
        <Button variant="primary" onClick={onKept}>
          {kept}
        </Button>
      </div>
    </>
  );
}
