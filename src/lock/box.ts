import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { managedNonce } from '@noble/ciphers/utils.js';
import { toBytes } from './bytes';

/** XChaCha20-Poly1305 with a fresh random nonce before each text, which at 192 bits never comes twice. */
const cipher = managedNonce(xchacha20poly1305);

/**
 * Seals bytes under a key of 32 bytes. `about` is not stored: whoever opens has to say the same, so
 * that nothing sealed for one place opens in another.
 */
export const sealBox = (key: Uint8Array, about: string, bytes: Uint8Array): Uint8Array =>
  cipher(key, toBytes(about)).encrypt(bytes);

/** Null when the key or `about` is another, or a bit was altered. */
export function openBox(key: Uint8Array, about: string, sealed: Uint8Array): Uint8Array | null {
  try {
    return cipher(key, toBytes(about)).decrypt(sealed);
  } catch {
    return null;
  }
}
