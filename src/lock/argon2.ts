import type { PassphraseCost } from './passphrase-cost';

const keyBytes = 32;

async function byWebAssembly(
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
async function byScript(
  password: Uint8Array,
  salt: Uint8Array,
  { memory, passes, lanes }: PassphraseCost,
): Promise<Uint8Array> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  return argon2idAsync(password, salt, { m: memory, t: passes, p: lanes, dkLen: keyBytes });
}

/** Argon2id, 32 bytes; by WebAssembly where the browser lets it. */
export async function argon2(
  password: Uint8Array,
  salt: Uint8Array,
  cost: PassphraseCost,
): Promise<Uint8Array> {
  if (!('WebAssembly' in globalThis)) return byScript(password, salt, cost);
  try {
    return await byWebAssembly(password, salt, cost);
  } catch {
    // Refused by a policy or for want of memory: the other needs no permission, and says if it is memory.
    return byScript(password, salt, cost);
  }
}
