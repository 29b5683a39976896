import { codeOf, secretOf } from './pairing-code';
import { serverAddress } from './server-address';
import type { Pairing } from './sync-port';

const form = /^1\.(.+)\.([^.]+)$/;

/** A pairing in one word, as it stands behind `#join=` in a link: `1.<address>.<code>`. */
export const joinWord = ({ address, code }: Pairing): string =>
  `1.${encodeURIComponent(address.replace(/^https:\/\//, ''))}.${code.replaceAll('-', '')}`;

/** The pairing in such a word, or in a link that ends in one; null for what is none, or has a typo. */
export function readJoinWord(text: string): Pairing | null {
  const found = form.exec(
    text
      .slice(text.indexOf('#join=') + 1)
      .replace(/^join=/, '')
      .trim(),
  );
  if (found === null) return null;
  try {
    const address = serverAddress(decodeURIComponent(found[1] ?? ''));
    const secret = secretOf(found[2] ?? '');
    return address === null || secret === null ? null : { address, code: codeOf(secret) };
  } catch {
    // Not encoded as an address is.
    return null;
  }
}
