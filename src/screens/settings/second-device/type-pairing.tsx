import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import { codeLetters, codeOf, lettersIn, secretOf } from '@/sync/pairing-code';
import { readJoinWord } from '@/sync/pairing-link';
import { serverAddress } from '@/sync/server-address';
import type { BeginTrouble, Pairing } from '@/sync/sync-port';
import { Button } from '@/ui/button';
import control from '@/ui/control.module.css';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { useAnnounce } from '@/ui/live-region';
import { useIsHere } from '@/screens/settings/lock/use-is-here';
import { lazily } from '@/tool-kit/lazily';
import { brokenWords, type TroubleWords } from '@/writing/sync-trouble-words';
import { badAddress, needsHttps } from './begin-words';
import { CodeGroups, groupsOf, type Groups } from './code-groups';
import { firstDeviceName } from './device-name';
import { DeviceNameField } from './device-name-field';
import styles from './second-device.module.css';
import { TroubleBanner } from './trouble-banner';
import { WhatTheHostAdds } from './what-the-host-adds';

const ScanCode = lazily(async () => (await import('./scan-code')).ScanCode);

type Refusal = { words: TroubleWords; trouble: BeginTrouble | null };

type TypePairingProps = {
  joinWord: string | null;
  /** What the button does. */
  does?: string;
  /** What this device is called so far. */
  called?: string | undefined;
  /** What is answered went wrong; null where nothing did. */
  onPairing: (pairing: Pairing, deviceName: string) => Promise<Refusal | null>;
};

type Wrong = { at: 'address' | 'code' | 'name'; words: string; turn: number };

/** What is wrong with the letters of a code; null for a whole one. Nothing is sent to find out. */
function codeProblem(letters: string): string | null {
  const missing = codeLetters - letters.length;
  if (missing > 0)
    return missing === codeLetters
      ? t`Type the code`
      : t`${missing} ${plural(missing, { one: 'letter is', other: 'letters are' })} missing from the code`;
  if (missing < 0) return t`The code has letters too many: it is three groups of nine`;
  return secretOf(letters) === null
    ? t`There is a typo in the code: compare it letter by letter`
    : null;
}

/** Address and code from another device: typed, pasted, scanned, or from a link. */
export function TypePairing({
  joinWord,
  does = t`Turn it on here`,
  called,
  onPairing,
}: TypePairingProps) {
  const announce = useAnnounce();
  const isHere = useIsHere();
  const [linked] = useState(() => (joinWord === null ? null : readJoinWord(joinWord)));
  const [address, setAddress] = useState(linked?.address ?? '');
  const [groups, setGroups] = useState<Groups>(groupsOf(linked?.code ?? ''));
  const [name, setName] = useState(() => called ?? firstDeviceName(navigator.userAgent));
  const [isScanning, setIsScanning] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const addressField = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const fields = { address: addressField, code: codeField, name: nameField };
  const letters = lettersIn(groups.join(''));

  function problem(): Omit<Wrong, 'turn'> | null {
    if (serverAddress(address) === null)
      return { at: 'address', words: /^\s*http:/i.test(address) ? needsHttps : badAddress };
    const ofCode = codeProblem(letters);
    if (ofCode !== null) return { at: 'code', words: ofCode };
    return name.trim() === '' ? { at: 'name', words: t`Give this device a name` } : null;
  }

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setRefused(null);
    const found = problem();
    setWrong((before) => (found === null ? null : { ...found, turn: (before?.turn ?? 0) + 1 }));
    const secret = secretOf(letters);
    const server = serverAddress(address);
    if (found !== null || secret === null || server === null) return;
    setIsBusy(true);
    announce(t`Asking the server…`);
    const answer = await onPairing({ address: server, code: codeOf(secret) }, name.trim()).catch(
      () => ({ words: brokenWords, trouble: null }),
    );
    if (!isHere.current) return;
    setIsBusy(false);
    setRefused(answer);
  }

  function take(pairing: Pairing): void {
    setIsScanning(false);
    setWrong(null);
    setAddress(pairing.address);
    setGroups(groupsOf(pairing.code));
    announce(t`The code is read. Look at the name of this device, then turn it on.`);
    nameField.current?.focus();
  }

  const errorAt = (at: Wrong['at']): string | undefined =>
    wrong?.at === at ? wrong.words : undefined;
  return (
    <>
      {wrong === null ? null : (
        <ErrorSummary
          key={wrong.turn}
          words={wrong.words}
          onGoThere={() => fields[wrong.at].current?.focus()}
        />
      )}
      {joinWord !== null && linked === null ? (
        <p role="alert">
          <Trans>
            The link this page was opened with holds no whole code. Type it, or scan the picture
            again.
          </Trans>
        </p>
      ) : null}
      {isScanning ? (
        <ScanCode onPairing={take} onTyping={() => setIsScanning(false)} />
      ) : (
        <p className="actions">
          <Button onClick={() => setIsScanning(true)}>{t`Scan the picture`}</Button>
        </p>
      )}
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <Field label={t`Server address`} error={errorAt('address')}>
          {(told) => (
            <input
              {...told}
              ref={addressField}
              className={control.control}
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
        <CodeGroups ref={codeField} value={groups} onChange={setGroups} error={errorAt('code')} />
        <DeviceNameField ref={nameField} value={name} onChange={setName} error={errorAt('name')} />
        {refused === null ? null : <TroubleBanner trouble={refused.words} />}
        {refused?.trouble === 'wrong-code' || refused?.trouble === 'removed' ? (
          <WhatTheHostAdds code={letters} />
        ) : null}
        <div className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? t`Asking the server…` : does}
          </Button>
        </div>
      </form>
    </>
  );
}
