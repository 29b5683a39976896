import { fromLetters, toLetters } from './letters';
import type { PasskeySecret, PasskeyWay } from './key-record';

/**
 * Passkeys whose authenticator can make a secret from a salt (WebAuthn Level 3, extension prf). The
 * secret never leaves this module but to wrap or unwrap the data key; no server takes part, so what
 * the authenticator signs is not looked at.
 */

export type PasskeyFailure =
  /** The person put it away, took too long, or this device holds none of these. */
  | 'called-off'
  /** The authenticator has no prf: it can tell who somebody is and nothing more. */
  | 'no-secret'
  /** The page is at a number instead of a name, is not secure, or the browser knows no passkeys. */
  | 'not-here';

export type NewPasskey = PasskeySecret & { salt: string };

const secretBytes = 32;
const patience = 120_000;

const random = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(secretBytes));

/** Passkeys belong to a name: not to 127.0.0.1, and not to an insecure page. */
const isNamed = (host: string): boolean => !/^[\d.]+$|^\[/.test(host);

/** Whether it is worth offering: the browser has passkeys, and this page may have one. */
export async function mayHavePasskey(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis) || !globalThis.isSecureContext) return false;
  if (!isNamed(location.hostname)) return false;
  try {
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}

const salted = (salt: Uint8Array<ArrayBuffer>): AuthenticationExtensionsClientInputs => ({
  prf: { eval: { first: salt } },
});

function secretOf(credential: PublicKeyCredential): Uint8Array | null {
  const made = credential.getClientExtensionResults().prf?.results?.first;
  if (made === undefined) return null;
  const bytes = ArrayBuffer.isView(made)
    ? new Uint8Array(made.buffer, made.byteOffset, made.byteLength)
    : new Uint8Array(made);
  return bytes.length === secretBytes ? bytes : null;
}

async function asked<T>(
  ask: () => Promise<Credential | null>,
  understand: (credential: PublicKeyCredential) => Promise<T | PasskeyFailure> | T | PasskeyFailure,
): Promise<T | PasskeyFailure> {
  try {
    const credential = await ask();
    return credential instanceof PublicKeyCredential ? await understand(credential) : 'called-off';
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError'
      ? 'not-here'
      : 'called-off';
  }
}

const bytesOf = (letters: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(fromLetters(letters) ?? []);

/** Asks for what a passkey makes of its salt. `among` are the journal's passkeys, whichever is at hand. */
export function askPasskey(among: readonly PasskeyWay[]): Promise<PasskeySecret | PasskeyFailure> {
  if (!('PublicKeyCredential' in globalThis)) return Promise.resolve('not-here');
  const evalByCredential = Object.fromEntries(
    among.map(({ id, salt }) => [id, { first: bytesOf(salt) }]),
  );
  return asked(
    () =>
      navigator.credentials.get({
        publicKey: {
          challenge: random(),
          allowCredentials: among.map(({ id }) => ({ type: 'public-key', id: bytesOf(id) })),
          userVerification: 'required',
          timeout: patience,
          extensions: { prf: { evalByCredential } },
        },
      }),
    (credential) => {
      const secret = secretOf(credential);
      return secret === null
        ? 'no-secret'
        : { id: toLetters(new Uint8Array(credential.rawId)), secret };
    },
  );
}

/** Makes a passkey for this device under a name that tells nothing. It is kept by the device, not by the journal. */
export function makePasskey(): Promise<NewPasskey | PasskeyFailure> {
  if (!('PublicKeyCredential' in globalThis)) return Promise.resolve('not-here');
  const salt = random();
  return asked(
    () =>
      navigator.credentials.create({
        publicKey: {
          challenge: random(),
          rp: { name: 'Second Draft' },
          user: { id: random(), name: 'Second Draft', displayName: 'Second Draft' },
          pubKeyCredParams: [
            { type: 'public-key', alg: -7 },
            { type: 'public-key', alg: -257 },
          ],
          authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
          timeout: patience,
          extensions: salted(salt),
        },
      }),
    async (credential): Promise<NewPasskey | PasskeyFailure> => {
      if (credential.getClientExtensionResults().prf?.enabled === false) return 'no-secret';
      const id = toLetters(new Uint8Array(credential.rawId));
      const made = secretOf(credential);
      if (made !== null) return { id, secret: made, salt: toLetters(salt) };
      // Some make the secret only when asked once more.
      const asking = { id, salt: toLetters(salt) };
      const answer = await askPasskey([
        { kind: 'passkey', name: '', addedAt: 0, box: '', ...asking },
      ]);
      return typeof answer === 'string' ? answer : { ...answer, salt: toLetters(salt) };
    },
  );
}
