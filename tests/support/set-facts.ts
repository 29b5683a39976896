import { factMerge, type FactName, type FactValue } from '@/journal/facts';
import type { JournalStore } from '@/store/journal-store';

export type FactsToSet = { readonly [Name in FactName]?: FactValue };

export const isFactName = (name: string): name is FactName => factMerge(name) !== undefined;

/** Keeps facts as the app does. */
export function setFacts(store: JournalStore, facts: FactsToSet): void {
  for (const [name, value = null] of Object.entries(facts)) {
    if (!isFactName(name)) throw new Error(`No fact is called ${name}.`);
    store.getState().setFact(name, value);
  }
}
