import { t } from '@lingui/core/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { Sync } from '@/sync/sync-port';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import control from '@/ui/control.module.css';
import { Field } from '@/ui/field';
import { useAnnounce } from '@/ui/live-region';
import { brokenWords, troubleWords, type TroubleWords } from '@/writing/sync-trouble-words';
import { badAddress } from './begin-words';
import styles from './second-device.module.css';
import { TroubleBanner } from './trouble-banner';

type Looked = { address: string } & (
  | { found: 'server'; at: string; engine: string }
  | { found: 'trouble'; words: TroubleWords }
  | { found: 'bad-address' }
);

type ServerAddressProps = { sync: Sync; onAddress: (address: string) => void };

/** Asks where the server is, and looks before anything is sent. */
export function ServerAddress({ sync, onAddress }: ServerAddressProps) {
  const announce = useAnnounce();
  const [address, setAddress] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [last, setLast] = useState<Looked | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // What was found at another address says nothing of this one.
  const looked = last?.address === address ? last : null;

  async function check(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    if (address.trim() === '') {
      setLast({ address, found: 'bad-address' });
      field.current?.focus();
      return;
    }
    setIsBusy(true);
    setLast(null);
    announce(t`Looking at the server…`);
    const result = await sync.checkServer(address).catch(() => null);
    setIsBusy(false);
    if (result === null) {
      setLast({ address, found: 'trouble', words: brokenWords });
      return;
    }
    if (result.ok) {
      setLast({ address, found: 'server', at: result.address, engine: result.engine });
      announce(t`A server answers there. Nothing of yours was sent.`);
    } else if (result.trouble === 'bad-address') {
      setLast({ address, found: 'bad-address' });
      field.current?.focus();
    } else setLast({ address, found: 'trouble', words: troubleWords(result.trouble) });
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void check(event)}>
      <Field
        label={t`Server address`}
        hint={t`As you were given it, such as journal.example.org/sync`}
        error={looked?.found === 'bad-address' ? badAddress : undefined}
      >
        {(told) => (
          <input
            {...told}
            ref={field}
            className={control.control}
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            translate="no"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      {looked?.found === 'trouble' ? <TroubleBanner trouble={looked.words} /> : null}
      {looked?.found === 'server' ? (
        <Banner title={t`A server answers there`}>
          <p>
            {looked.engine === ''
              ? t`It is one that this app can use. Nothing of yours was sent so far.`
              : t`It says that it is ${looked.engine}. Nothing of yours was sent so far.`}
          </p>
        </Banner>
      ) : null}
      <div className="actions">
        {looked?.found === 'server' ? (
          <Button
            variant="primary"
            onClick={() => onAddress(looked.at)}
          >{t`Go on with this server`}</Button>
        ) : (
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? t`Looking…` : t`Check this server`}
          </Button>
        )}
      </div>
    </form>
  );
}
