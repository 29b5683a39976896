import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useLock } from '@/store/lock-context';
import type { OpenedKeys } from '@/lock/key-record';
import { useDocumentTitle } from '@/ui/document-title';
import { Horizon } from '@/ui/horizon';
import { Damaged } from './damaged';
import { Forgotten } from './forgotten';
import { NewPassphrase } from './new-passphrase';
import { PassphraseForm } from './passphrase-form';
import styles from './unlock-screen.module.css';
import { useDark } from './use-dark';

/** In place of every screen of a locked journal; the address asked for stays, and opens afterwards. */
export function UnlockScreen() {
  useDocumentTitle(t`Locked`);
  useDark();
  const { state, openWith } = useLock();
  const [step, setStep] = useState<'passphrase' | 'back' | 'forgotten'>('passphrase');
  /** Opened by the recovery code, and not shown yet. */
  const [opened, setOpened] = useState<OpenedKeys | null>(null);
  const [isDamaged, setIsDamaged] = useState(false);

  async function open(keys: OpenedKeys, newPassphrase?: string): Promise<void> {
    if ((await openWith(keys, newPassphrase)) === 'damaged') setIsDamaged(true);
  }

  function screen() {
    if (state === 'damaged' || isDamaged) return <Damaged />;
    if (opened !== null) return <NewPassphrase onOpen={(chosen) => open(opened, chosen)} />;
    if (step === 'forgotten')
      return <Forgotten onOpened={setOpened} onBack={() => setStep('back')} />;
    return (
      <PassphraseForm
        isReturnedTo={step === 'back'}
        onOpened={open}
        onForgotten={() => setStep('forgotten')}
      />
    );
  }

  return (
    <>
      <div className={`bleed ${styles.sky}`}>
        <Horizon progress={0} tall label={t`A night sky over hills. One window is lit.`} />
      </div>
      <div className={styles.lock}>{screen()}</div>
    </>
  );
}
