import type { StoreApi } from 'zustand/vanilla';
import { factOf, type Facts } from '@/journal/facts';
import { chooseZone } from '@/journal/zone';

/** Days and hours are told by the zone this journal names, from before anything is drawn by it. */
export function keepZone(store: Pick<StoreApi<{ facts: Facts }>, 'subscribe'>): void {
  chooseZone(null);
  store.subscribe(({ facts }, before) => {
    if (facts !== before.facts) chooseZone(factOf(facts, 'timeZone'));
  });
}
