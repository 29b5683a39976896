import { readFileSync } from 'node:fs';
import { armor } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { lockBytes, openLocked, usualWork } from '@/files/locked-backup';
import { readLockedHead } from '@/files/locked-head';
import { readBackupFile } from '@/files/read-backup';
import { openByNode } from '../support/age-by-node';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`locked/${name}`, import.meta.url)));

const passphrase = 'a lamp in the window';
/** As little as can be asked for: what takes time is the same work, only more of it. */
const quick = 1;
const plain = new TextEncoder().encode('I wanted to say it was raining. '.repeat(5000));
const locked = await lockBytes(plain, passphrase, quick);

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const bytesOf = (letters: string): Uint8Array =>
  Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

describe('a locked backup', () => {
  it('comes back byte for byte, and is no backup to whoever has no passphrase', async () => {
    expect(await openLocked(locked, passphrase)).toEqual({ kind: 'opened', bytes: plain });
    expect(text(locked)).not.toContain('raining');
    expect('backup' in readBackupFile(locked)).toBe(false);
    expect(await openLocked(locked, 'another one')).toEqual({ kind: 'wrong-passphrase' });
    expect(await openLocked(plain, passphrase)).toEqual({ kind: 'not-locked' });
  });

  it('is opened by a program of other hands, at the work age itself asks for', async () => {
    expect(usualWork).toBe(18);
    const made = await lockBytes(plain, passphrase);
    expect(text(made.subarray(0, 80))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
    expect(openByNode(made, passphrase).equals(plain)).toBe(true);
    expect(() => openByNode(locked, 'another one')).toThrow('unable to authenticate');
  });

  it('may come from the age program, in letters, under a passphrase in another Unicode form', async () => {
    const file = fixture('by-age.age');
    const opening = await openLocked(file, 'Cafe\u0301 mit Regen');
    const reading = opening.kind === 'opened' ? readBackupFile(opening.bytes) : null;
    expect(reading).toMatchObject({ kind: 'backup', backup: { summary: { written: 1 } } });
  });

  it.each([
    ['a thousand characters', 'long '.repeat(200)],
    ['emoji', '🌧️👩‍👩‍👧 🕯️'],
    ['one space', ' '],
    ['composed letters', 'Caf\u00e9 \ufb01n'],
  ])('takes a passphrase of %s', async (_, words) => {
    const made = await lockBytes(plain.subarray(0, 9), words, quick);
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
      expect(await openLocked(made, words.normalize(form))).toMatchObject({ kind: 'opened' });
    }
    expect(openByNode(made, words.normalize('NFKC')).length).toBe(9);
  });

  it('is taken out of the letters of a mail, and told from one cut short in them', async () => {
    const letters = armor.encode(locked);
    const mail = `Here it is:\r\n\r\n  ${letters.replaceAll('\n', '\r\n  ')}\r\n\r\nBye`;
    expect(await openLocked(bytesOf(mail), passphrase)).toEqual({ kind: 'opened', bytes: plain });
    const wide = new Uint8Array(Buffer.from(`\ufeff${letters}`, 'utf16le'));
    expect(await openLocked(wide, passphrase)).toMatchObject({ kind: 'opened' });
    const cut = bytesOf(letters.slice(0, -300));
    expect(await openLocked(cut, passphrase)).toEqual({ kind: 'damaged-lock' });
  });

  it('is never opened with one bit changed, wherever that is', async () => {
    const small = await lockBytes(plain.subarray(0, 60), passphrase, quick);
    const kinds = new Map<string, number>();
    for (let bit = 0; bit < small.length * 8; bit += 1) {
      const flipped = small.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { kind } = await openLocked(flipped, passphrase);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect([...kinds.keys()]).not.toContain('opened');
    // Every one of them is still known as a locked file.
    expect([...kinds.keys()]).not.toContain('not-locked');
    expect(kinds.get('damaged-lock')).toBeGreaterThan(small.length * 4);
  });

  it('is never opened in part, wherever it stops', async () => {
    const stops = [25, 60, 100, 130, 160, 190, 70_000, locked.length - 1];
    for (const stop of stops) {
      const { kind } = await openLocked(locked.slice(0, stop), passphrase);
      expect(kind, `cut at ${stop}`).toBe('damaged-lock');
    }
    const longer = new Uint8Array([...locked, 10]);
    expect(await openLocked(longer, passphrase)).toEqual({ kind: 'damaged-lock' });
  });

  it('says of a file that no passphrase here can open why not, before one is asked for', () => {
    const head = (first: string): string | undefined =>
      readLockedHead(bytesOf(text(locked).replace(/^.*\n->.*\n/, `${first}\n`)))?.kind;
    const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
    expect(readLockedHead(fixture('for-a-key.age'))).toEqual({ kind: 'other-recipient' });
    expect(head(`age-encryption.org/v1\n-> scrypt ${salt} 20`)).toBe('passphrase');
    expect(head(`age-encryption.org/v1\n-> scrypt ${salt} 21`)).toBe('too-much-work');
    expect(head(`age-encryption.org/v1\n-> scrypt ${salt} 99999999999999999999`)).toBe(
      'too-much-work',
    );
    expect(head(`age-encryption.org/v1\n-> scrypt ${salt} 018`)).toBe('damaged-lock');
    expect(head(`age-encryption.org/v1\n-> scrypt ${salt}`)).toBe('damaged-lock');
    expect(head(`age-encryption.org/v2\n-> scrypt ${salt} 18`)).toBe('newer-lock');
    expect(readLockedHead(bytesOf('age-encryption.org/v1'))?.kind).toBe('damaged-lock');
    const words = '{"format":"second-draft-backup","x":"-----BEGIN AGE ENCRYPTED FILE-----"}';
    expect(readLockedHead(bytesOf(words))).toBeNull();
    expect(readLockedHead(new Uint8Array())).toBeNull();
  });
});
