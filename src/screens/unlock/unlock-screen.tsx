import { useLock } from '@/store/lock-context';
import { useDocumentTitle } from '@/ui/document-title';
import { Horizon } from '@/ui/horizon';
import { PasskeyButton } from './passkey-button';
import { PassphraseForm } from './passphrase-form';
import styles from './unlock-screen.module.css';
import { useDark } from './use-dark';

/** In place of every screen of a locked journal; the address asked for stays, and opens afterwards. */
export function UnlockScreen() {
  useDocumentTitle('Locked');
  useDark();
  const { state } = useLock();
  return (
    <>
      <div className="bleed">
        <Horizon progress={0} tall label="A night sky over hills. One window is lit." />
      </div>
      <div className={styles.lock}>{state === 'damaged' ? <Damaged /> : <Ways />}</div>
    </>
  );
}

function Ways() {
  return (
    <>
      <PassphraseForm />
      <PasskeyButton />
    </>
  );
}

function Damaged() {
  return (
    <>
      <h1 className="display" tabIndex={-1}>
        Locked
      </h1>
      <p className="lede">The part that opens your journal couldn’t be read.</p>
      <p>Nothing was deleted: your pages are still here, encrypted.</p>
    </>
  );
}
