import { describe, expect, it } from 'vitest';
import { argon2ByWebAssembly, NotEnoughMemory } from '@/lock/argon2';
import { sealBox } from '@/lock/box';
import { toBytes } from '@/lock/bytes';
import { toLetters } from '@/lock/letters';
import { passphraseBytes, type DeriveKey } from '@/lock/derive-key';
import {
  createKeys,
  openByCode,
  openByPassphrase,
  withNewCode,
  withPassphrase,
  type KeyRecord,
} from '@/lock/key-record';
import { lowestCost, usualCost, type PassphraseCost } from '@/lock/passphrase-cost';
import { pad } from '@/lock/padding';
import { raised } from '@/lock/raised';
import { createRecordSeal } from '@/lock/record-seal';

const quick = { memory: 64, passes: 1, lanes: 1 };
const seen: PassphraseCost[] = [];

/** Cheap at any cost, so that what is stored for it opens by it. */
const derive: DeriveKey = (passphrase, salt, cost) => {
  seen.push(cost);
  return argon2ByWebAssembly(passphraseBytes(passphrase), salt, quick);
};

const costOf = (record: KeyRecord | null): PassphraseCost | undefined =>
  record?.ways.flatMap((way) => (way.kind === 'passphrase' ? [way.cost] : []))[0];

const words = 'four words to keep';

describe('a cost raised later', () => {
  it('rewraps the same key under the same passphrase, and leaves the other ways', async () => {
    const made = await createKeys(words, lowestCost, derive);
    const record = await raised(made, words, derive, async () => usualCost);
    expect(costOf(record)).toEqual(usualCost);
    if (record === null) return;
    expect((await openByPassphrase(record, words, derive))?.dataKey).toEqual(made.dataKey);
    expect(openByCode(record, made.code)?.dataKey).toEqual(made.dataKey);
    expect(record.vault).toBe(made.record.vault);
  });

  it('is never lowered, and not measured where nothing can be gained', async () => {
    const usual = await createKeys(words, usualCost, derive);
    const never = (): never => expect.unreachable();
    expect(await raised(usual, words, derive, never)).toBeNull();
    const low = await createKeys(words, lowestCost, derive);
    expect(await raised(low, words, derive, async () => lowestCost)).toBeNull();
  });
});

describe('a device short of memory', () => {
  const short: DeriveKey = (passphrase, salt, cost) =>
    cost.memory > lowestCost.memory
      ? Promise.reject(new NotEnoughMemory('none left'))
      : derive(passphrase, salt, cost);

  it('makes a lock at the next lower cost, down to the lowest', async () => {
    const made = await createKeys(words, usualCost, short);
    expect(costOf(made.record)).toEqual(lowestCost);
    expect((await openByPassphrase(made.record, words, short))?.dataKey).toEqual(made.dataKey);
  });

  it('says so where the lowest is too much, and where a dearer lock is to be opened', async () => {
    const none: DeriveKey = () => Promise.reject(new NotEnoughMemory('none left'));
    await expect(createKeys(words, usualCost, none)).rejects.toBeInstanceOf(NotEnoughMemory);
    const made = await createKeys(words, usualCost, derive);
    await expect(openByPassphrase(made.record, words, short)).rejects.toBeInstanceOf(
      NotEnoughMemory,
    );
  });

  it('fails for any other reason at once', async () => {
    seen.length = 0;
    const broken: DeriveKey = (...given) =>
      derive(...given).then(() => Promise.reject(new Error('broken')));
    await expect(createKeys(words, usualCost, broken)).rejects.toThrow('broken');
    expect(seen).toEqual([usualCost]);
  });
});

describe('a journal that is locked meanwhile', () => {
  it('keeps the key that a new passphrase was being made for', async () => {
    const made = await createKeys(words, lowestCost, derive);
    const dataKey = made.dataKey.slice();
    const wiping: DeriveKey = (...given) => {
      made.dataKey.fill(0);
      return derive(...given);
    };
    const record = await withPassphrase(made, 'other words', lowestCost, wiping);
    expect((await openByPassphrase(record, 'other words', derive))?.dataKey).toEqual(dataKey);
  });

  it('never wraps a key that was wiped', async () => {
    const made = await createKeys(words, lowestCost, derive);
    made.dataKey.fill(0);
    await expect(withPassphrase(made, words, lowestCost, derive)).rejects.toThrow('locked');
    expect(() => withNewCode(made)).toThrow('locked');
  });

  it('seals and opens nothing any more', () => {
    const seal = createRecordSeal(new Uint8Array(32).fill(1), 'vault');
    const name = seal.nameOf('sd1.r.a');
    const sealed = seal.seal(name, 'sd1.r.a', 'words');
    seal.forget();
    expect(() => seal.seal(name, 'sd1.r.a', 'words')).toThrow('locked');
    expect(() => seal.nameOf('sd1.r.a')).toThrow('destroyed');
    expect(seal.open(name, sealed)).toBeNull();
    const planted = sealBox(
      new Uint8Array(32),
      `second-draft vault ${name}`,
      pad(toBytes('t7 sd1.r.athey')),
    );
    expect(seal.open(name, toLetters(planted))).toBeNull();
  });
});
