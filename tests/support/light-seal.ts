import type { LockRecord } from '@/storage/lock-record';
import type { Seal } from '@/storage/seal';

/** A seal that can be made to forget: whatever uses it afterwards is a mistake, and told. */
export type LightSeal = Seal & { forget(): void };

/** Makes the seal of a vault; a test that has time for it hands in the app's own. */
export type SealOf = (vault: string) => LightSeal;

/**
 * Keeps the contract of the app's seal for hundreds of thousands of values: names that are always the same,
 * values bound to name and vault, no word left readable. It is no secret to anybody.
 */
export const lightSeal: SealOf = (vault) => {
  let isForgotten = false;
  const mustKnow = (): void => {
    if (isForgotten) throw new Error(`the key of ${vault} was forgotten`);
  };
  return {
    vault,
    nameOf(key) {
      mustKnow();
      return Buffer.from(key).toString('hex');
    },
    seal(name, key, value) {
      mustKnow();
      const plain = `${name} ${key.length} ${key}${value}`;
      return Buffer.from(plain).toString('base64');
    },
    open(name, sealed) {
      mustKnow();
      const plain = Buffer.from(sealed, 'base64').toString();
      if (!plain.startsWith(`${name} `)) return null;
      const from = plain.indexOf(' ', name.length + 1) + 1;
      const length = Number(plain.slice(name.length + 1, from - 1));
      return { key: plain.slice(from, from + length), value: plain.slice(from + length) };
    },
    forget() {
      isForgotten = true;
    },
  };
};

/** The wrapped keys of a vault under a passphrase, as far as a test needs any. */
export const keysTo = (vault: string, passphrase: string): string => `${vault} by ${passphrase}`;

/** The passphrase that opens a lock record; throws where its keys are to another vault. */
export function passphraseOf({ vault, keys }: LockRecord): string {
  const [of, passphrase] = keys.split(' by ');
  if (of !== vault || passphrase === undefined) throw new Error(`no keys to ${vault}: ${keys}`);
  return passphrase;
}
