import { argon2 } from '@/lock/argon2';
import { passphraseBytes, type DeriveKey } from '@/lock/derive-key';
import { createKeys, keyRecordText } from '@/lock/key-record';
import { lowestCost, type PassphraseCost } from '@/lock/passphrase-cost';
import { createRecordSeal } from '@/lock/record-seal';
import { FaultyBrowser } from '../support/faulty-browser';

export const passphrase = 'a lamp in the window';

const derive: DeriveKey = (words, salt, cost) => argon2(passphraseBytes(words), salt, cost);

type Change = Parameters<ReturnType<FaultyBrowser['openTab']>['storage']['save']>[0];

/** What localStorage holds of a journal with these records, plain and locked under `passphrase`; and its recovery code. */
export async function lockedJournal(records: readonly Change[], cost: PassphraseCost = lowestCost) {
  const browser = new FaultyBrowser();
  const { storage } = browser.openTab();
  await storage.load();
  for (const record of records) storage.save(record);
  await browser.settle();
  const plain = [...browser.local];
  const { code, record, dataKey } = await createKeys(passphrase, cost, derive);
  const turning = storage.relock({
    seal: createRecordSeal(dataKey, record.vault),
    keys: keyRecordText(record),
  });
  await browser.settle();
  if (!(await turning).saved) throw new Error('The journal could not be locked.');
  return { plain, values: [...browser.local], code };
}
