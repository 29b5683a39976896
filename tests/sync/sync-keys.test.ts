import { createHmac, hkdfSync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument, sealDocument, sealedLength } from '@/sync/sealed-document';
import {
  deviceDocument,
  generationDocument,
  generationIn,
  isDeviceDocument,
  keysOf,
  loginOf,
  slotDocument,
} from '@/sync/sync-keys';

const secret = Uint8Array.from({ length: 16 }, (_, index) => index);
const first = { n: 1, id: 'first' };

/** HKDF as Node has it, which is OpenSSL's. */
const hkdf = (info: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `second-draft sync ${info}`, length));

describe('what comes from the secret', () => {
  it('is what another HKDF makes of it', () => {
    const { name, password } = loginOf(secret);
    expect(name).toBe(`s${hkdf('name', 8).toString('hex')}`);
    expect(name).toMatch(/^s[0-9a-f]{16}$/);
    expect(password).toMatch(/^[0-9a-hjkmnp-tv-z]{24}$/);
    expect(keysOf(secret, first)).toEqual({
      seal: new Uint8Array(hkdf('seal 1 first', 32)),
      name: new Uint8Array(hkdf('names 1 first', 32)),
    });
    expect(keysOf(secret, null).seal).toEqual(new Uint8Array(hkdf('seal all', 32)));
  });

  it('is the same as yesterday', () => {
    expect(loginOf(secret)).toEqual({
      name: 's06b63532da7aa6cf',
      password: '17pnstbc8kdqwv7fhthr71bk',
    });
  });

  it('differs for each generation, and for two of one number', () => {
    const keys = [first, { n: 1, id: 'other' }, { n: 2, id: 'first' }, null].flatMap((one) =>
      Object.values(keysOf(secret, one)).map((key) => Buffer.from(key).toString('hex')),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a document’s name', () => {
  it('is what another HMAC makes of the slot’s key', () => {
    const { name: key } = keysOf(secret, first);
    const mac = createHmac('sha256', key).update('sd1.r.draft/a.tab1').digest().subarray(0, 16);
    expect(slotDocument(key, 1, { id: 'draft/a', writer: 'tab1' })).toBe(
      `r1.${mac.toString('base64url')}`,
    );
  });

  it('never begins as those of the server do, and says its kind', () => {
    const { name: key } = keysOf(secret, first);
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[0-9a-f~]{1,20}$/), (id, writer) => {
        const name = slotDocument(key, 12, { id, writer });
        expect(generationIn(name)).toBe(12);
        expect(isDeviceDocument(name)).toBe(false);
      }),
    );
    expect(isDeviceDocument(deviceDocument(key, 'phone'))).toBe(true);
    expect(generationIn(deviceDocument(key, 'phone'))).toBeNull();
    expect(generationIn(generationDocument)).toBeNull();
  });
});

describe('a sealed document', () => {
  const { seal } = keysOf(secret, first);
  const sealed = sealDocument(seal, 'r1.name', '{"words":"I said it badly."}');

  it('opens again, whatever was in it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(openDocument(seal, 'r1.a', sealDocument(seal, 'r1.a', text))).toBe(text);
      }),
    );
  });

  it('opens under no other name and by no other key', () => {
    expect(openDocument(seal, 'r1.other', sealed)).toBeNull();
    expect(openDocument(keysOf(secret, { n: 2, id: 'first' }).seal, 'r1.name', sealed)).toBeNull();
  });

  it('opens no more with any byte altered, or cut', () => {
    const bytes = Buffer.from(sealed, 'base64');
    for (let place = 0; place < bytes.length; place += 1) {
      const altered = Buffer.from(bytes);
      altered[place] = (altered[place] ?? 0) ^ 1;
      expect(openDocument(seal, 'r1.name', altered.toString('base64'))).toBeNull();
    }
    for (const length of [0, 23, 24, 40, bytes.length - 1]) {
      const cut = bytes.subarray(0, length).toString('base64');
      expect(openDocument(seal, 'r1.name', cut)).toBeNull();
    }
    for (const text of ['', '%', 'no base64 at all', `${sealed}=`]) {
      expect(openDocument(seal, 'r1.name', text)).toBeNull();
    }
  });

  it('is one of few lengths', () => {
    const lengths = [0, 1, 254, 255].map(sealedLength);
    expect(lengths).toEqual([256, 256, 256, 256]);
    expect([256, 511, 512].map(sealedLength)).toEqual([512, 512, 1024]);
    const lengthOf = (text: string): number => sealDocument(seal, 'r1.a', text).length;
    expect(lengthOf('no')).toBe(lengthOf('not tonight, and not tomorrow'));
  });

  it('is never the same twice', () => {
    expect(sealDocument(seal, 'r1.a', 'a')).not.toBe(sealDocument(seal, 'r1.a', 'a'));
  });
});
