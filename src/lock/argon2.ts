import type { PassphraseCost } from './passphrase-cost';

/** The device has not the memory that a cost asks for, now. */
export class NotEnoughMemory extends Error {
  override name = 'NotEnoughMemory';
}

const keyBytes = 32;

/** Argon2id, 32 bytes, at the speed of the machine. */
export async function argon2ByWebAssembly(
  password: Uint8Array,
  salt: Uint8Array,
  { memory, passes, lanes }: PassphraseCost,
): Promise<Uint8Array> {
  const { argon2id } = await import('hash-wasm');
  return argon2id({
    password,
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: keyBytes,
    outputType: 'binary',
  });
}

/** The same in plain JavaScript, some ten times slower: for where WebAssembly is switched off. */
export async function argon2ByScript(
  password: Uint8Array,
  salt: Uint8Array,
  { memory, passes, lanes }: PassphraseCost,
): Promise<Uint8Array> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  return argon2idAsync(password, salt, { m: memory, t: passes, p: lanes, dkLen: keyBytes });
}

/** Buffers that could not be had are range errors; WebAssembly without its memory traps. */
const isForMemory = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof WebAssembly.RuntimeError;

/** Argon2id by WebAssembly where the browser lets it, and whether it did. */
export async function argon2AndHow(
  password: Uint8Array,
  salt: Uint8Array,
  cost: PassphraseCost,
): Promise<{ key: Uint8Array; isFast: boolean }> {
  if ('WebAssembly' in globalThis) {
    try {
      return { key: await argon2ByWebAssembly(password, salt, cost), isFast: true };
    } catch (error) {
      if (isForMemory(error)) throw new NotEnoughMemory(String(error));
      // Refused by a policy: the other needs no permission.
    }
  }
  try {
    return { key: await argon2ByScript(password, salt, cost), isFast: false };
  } catch (error) {
    throw error instanceof RangeError ? new NotEnoughMemory(error.message) : error;
  }
}

/** Argon2id, 32 bytes. Rejects with NotEnoughMemory. */
export const argon2 = async (
  password: Uint8Array,
  salt: Uint8Array,
  cost: PassphraseCost,
): Promise<Uint8Array> => (await argon2AndHow(password, salt, cost)).key;
