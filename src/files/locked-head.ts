import { base64 } from '@scure/base';
import { decodeText } from './decode-text';

/**
 * What the beginning of a locked backup says without its passphrase. A locked backup is an ordinary
 * age file (age-encryption.org/v1), locked with a passphrase; docs/backups.md says how to open one
 * without this app.
 */
export type LockedHead =
  /** Locked with a passphrase. `file` is the age file as age writes it, whatever letters it came in. */
  | { kind: 'passphrase'; file: Uint8Array }
  /** Locked for somebody's key: no passphrase opens it. */
  | { kind: 'other-recipient' }
  /** Asks for more work than any backup made here: harmed, or meant to keep a device busy. */
  | { kind: 'too-much-work' }
  /** A later version of age made it. */
  | { kind: 'newer-lock' }
  | { kind: 'damaged-lock' };

/** The most work (as a power of two) a file may ask for; age and this app ask for 18. 20 take a gigabyte. */
export const mostWork = 20;

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';
/** How far into a text the letters of a file may begin, as where a mail was kept. */
const looked = 4096;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Null where these bytes are no locked file at all. One wrong letter in its first lines makes it a damaged one. */
export function readLockedHead(bytes: Uint8Array): LockedHead | null {
  const start = latin(bytes.subarray(0, 300));
  if (start.startsWith('age-encryption.org/')) return headOf(bytes, start);
  if (/^[^\n]{10,30}\n-> \S/.test(start)) return { kind: 'damaged-lock' };
  const text = decodeText(bytes.subarray(0, looked));
  if (/^\s*[{[]/.test(text)) return null;
  if (text.includes(begin)) return armoredHead(decodeText(bytes));
  // The first line, or what follows it, as no other file has it.
  return /AGE ENCRYPTED FILE-----|-----BEGIN AGE |YWdlLWVuY3J5cHRpb24u/.test(text)
    ? { kind: 'damaged-lock' }
    : null;
}

/** Of a file in letters, with whatever a mail program put round it and between its lines. */
function armoredHead(text: string): LockedHead {
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end, from);
  if (to === -1) return { kind: 'damaged-lock' };
  try {
    const file = base64.decode(text.slice(from, to).replaceAll(/\s/g, ''));
    return headOf(file, latin(file.subarray(0, 300)));
  } catch {
    return { kind: 'damaged-lock' };
  }
}

function headOf(file: Uint8Array, start: string): LockedHead {
  const version = /^age-encryption\.org\/v(\d{1,4})\n/.exec(start)?.[1];
  if (version === undefined) return { kind: 'damaged-lock' };
  if (version !== '1') return { kind: 'newer-lock' };
  const [, kind, rest = ''] = /^[^\n]*\n-> (\S+)([^\n]*)\n/.exec(start) ?? [];
  if (kind === undefined) return { kind: 'damaged-lock' };
  if (kind !== 'scrypt') return { kind: 'other-recipient' };
  const work = /^ \S+ ([1-9]\d*)$/.exec(rest)?.[1];
  if (work === undefined) return { kind: 'damaged-lock' };
  return Number(work) > mostWork ? { kind: 'too-much-work' } : { kind: 'passphrase', file };
}
