import type { ChooseCost } from './choose-cost';
import type { DeriveKey } from './derive-key';
import { withPassphrase, type KeyRecord, type OpenedKeys } from './key-record';
import { isDearer, usualCost } from './passphrase-cost';

/**
 * The same ways in with a dearer passphrase, where the device bears more than was chosen on the day
 * it was made; no page is touched. Null where nothing is to be raised.
 */
export async function raised(
  opened: OpenedKeys,
  passphrase: string,
  derive: DeriveKey,
  chooseCost: ChooseCost,
): Promise<KeyRecord | null> {
  const way = opened.record.ways.find(({ kind }) => kind === 'passphrase');
  if (way?.kind !== 'passphrase' || !isDearer(usualCost, way.cost)) return null;
  const cost = await chooseCost();
  return isDearer(cost, way.cost) ? withPassphrase(opened, passphrase, cost, derive) : null;
}
