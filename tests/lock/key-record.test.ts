import { describe, expect, it } from 'vitest';
import { argon2 } from '@/lock/argon2';
import { passphraseBytes, type DeriveKey } from '@/lock/derive-key';
import {
  createKeys,
  keyRecordText,
  openByCode,
  openByPasskey,
  openByPassphrase,
  parseKeyRecord,
  passkeysOf,
  withNewCode,
  withoutPasskey,
  withPasskey,
  withPassphrase,
  type KeyRecord,
} from '@/lock/key-record';
import { lowestCost } from '@/lock/passphrase-cost';

const derive: DeriveKey = (passphrase, salt, cost) =>
  argon2(passphraseBytes(passphrase), salt, cost);

const passphrase = 'a lamp in the window';
const made = await createKeys(passphrase, lowestCost, derive);

const stored = (record: KeyRecord): KeyRecord => {
  const parsed = parseKeyRecord(keyRecordText(record));
  if (parsed === null) throw new Error('The record does not read back.');
  return parsed;
};

describe('the ways into a locked journal', () => {
  it('open it by the passphrase, however its letters are composed, and by no other', async () => {
    const record = stored(made.record);
    expect((await openByPassphrase(record, passphrase, derive))?.dataKey).toEqual(made.dataKey);
    expect(await openByPassphrase(record, `${passphrase} `, derive)).toBeNull();
    const accents = await withPassphrase(made, 'déjà \u{1F32C} vu', lowestCost, derive);
    const composed = await openByPassphrase(accents, 'de\u0301ja\u0300 \u{1F32C} vu', derive);
    expect(composed?.dataKey).toEqual(made.dataKey);
    expect(await openByPassphrase(accents, passphrase, derive)).toBeNull();
  });

  it('open it by the recovery code as somebody copied it, until there is a new one', () => {
    const typed = made.code
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    expect(openByCode(stored(made.record), typed)?.dataKey).toEqual(made.dataKey);
    const renewed = withNewCode(made);
    expect(openByCode(renewed.record, made.code)).toBeNull();
    expect(openByCode(renewed.record, renewed.code)?.dataKey).toEqual(made.dataKey);
    expect(openByCode(made.record, made.code.slice(0, -1))).toBeNull();
  });

  it('open it by a passkey until it is taken away', () => {
    const secret = new Uint8Array(32).fill(7);
    const passkey = { id: 'key-1', secret, name: 'Phone', addedAt: 1, salt: 'c2FsdA' };
    const record = stored(withPasskey(made, passkey));
    expect(passkeysOf(record).map(({ name }) => name)).toEqual(['Phone']);
    expect(openByPasskey(record, { id: 'key-1', secret })?.dataKey).toEqual(made.dataKey);
    expect(openByPasskey(record, { id: 'key-1', secret: new Uint8Array(32) })).toBeNull();
    expect(openByPasskey(withoutPasskey(record, 'key-1'), { id: 'key-1', secret })).toBeNull();
  });

  it('do not open once anything beside the box was altered', async () => {
    for (const way of made.record.ways) {
      const salted = {
        ...way,
        salt: way.salt.startsWith('A') ? `B${way.salt.slice(1)}` : `A${way.salt.slice(1)}`,
      };
      const altered = { ...made.record, ways: [salted] };
      expect(await openByPassphrase(altered, passphrase, derive)).toBeNull();
      expect(openByCode(altered, made.code)).toBeNull();
    }
    const cheap = made.record.ways.map((way) =>
      way.kind === 'passphrase' ? { ...way, cost: { memory: 8, passes: 1, lanes: 1 } } : way,
    );
    expect(await openByPassphrase({ ...made.record, ways: cheap }, passphrase, derive)).toBeNull();
  });
});
