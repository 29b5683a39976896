import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto';

/**
 * Opens an age file that is locked with a passphrase, from the published format
 * (https://age-encryption.org/v1) and Node's own OpenSSL alone: nothing of the app, nor of the library
 * it uses. Throws where anything is not as the format says.
 */
export function openByNode(file: Uint8Array, passphrase: string): Buffer {
  const bytes = Buffer.from(file);
  const found = /^age-encryption\.org\/v1\n-> scrypt (\S{22}) (\d+)\n(\S{43})\n--- (\S{43})\n/.exec(
    bytes.subarray(0, 300).toString('latin1'),
  );
  const [header = '', salt = '', work = '', body = '', mac = ''] = found ?? [];
  if (header === '') throw new Error('Not an age file with a passphrase.');
  const N = 2 ** Number(work);
  const wrapKey = scryptSync(
    Buffer.from(passphrase, 'utf8'),
    Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), Buffer.from(salt, 'base64')]),
    32,
    { N, r: 8, p: 1, maxmem: 2 * 128 * 8 * N + 1024 * 1024 },
  );
  const fileKey = open(wrapKey, Buffer.alloc(12), Buffer.from(body, 'base64'));
  const derived = (salted: Uint8Array, label: string): Buffer =>
    Buffer.from(hkdfSync('sha256', fileKey, salted, label, 32));
  const signed = createHmac('sha256', derived(Buffer.alloc(0), 'header'))
    .update(header.slice(0, header.indexOf('--- ') + 3))
    .digest();
  if (!signed.equals(Buffer.from(mac, 'base64'))) throw new Error('The header was changed.');

  const payload = bytes.subarray(header.length);
  const streamKey = derived(payload.subarray(0, 16), 'payload');
  const sealed = payload.subarray(16);
  const chunks: Buffer[] = [];
  const step = 64 * 1024 + 16;
  for (let at = 0, count = 0; at < sealed.length; at += step, count += 1) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(count, 7);
    if (at + step >= sealed.length) nonce[11] = 1;
    chunks.push(open(streamKey, nonce, sealed.subarray(at, at + step)));
  }
  return Buffer.concat(chunks);
}

function open(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}
