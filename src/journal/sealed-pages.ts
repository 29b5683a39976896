/** Any page may be sealed until a day: until it is opened by hand nothing of its words is shown anywhere. */
import { t } from '@lingui/core/macro';
import { isBlank } from './answer';
import { newestDraft, type Entries } from './entries';
import type { Entry } from './entry';
import { factOf, type Facts } from './facts';
import { letterSources, sealFact, sealedUntil } from './letters';
import { isLetter } from './letters-written';

const sealName = sealFact('');

/** Whether anything is sealed in this journal, or was and is kept so. */
export const areAnySealed = (facts: Facts): boolean =>
  [...facts.entries()].some(
    ([name]) =>
      name.startsWith(sealName) && sealedUntil(facts, name.slice(sealName.length)) !== null,
  );

type Opened = { facts: Facts; entries: Entries };

const opened = new WeakMap<Entries, Opened>();

/**
 * The entries without those that are sealed, for whatever shows words of other pages; the same map for
 * the same entries and facts.
 */
export function withoutSealed(entries: Entries, facts: Facts): Entries {
  const known = opened.get(entries);
  if (known?.facts === facts) return known.entries;
  const isAnySealed = [...facts.keys()].some((name) => name.startsWith(sealName));
  const rest = isAnySealed
    ? new Map([...entries].filter(([id]) => sealedUntil(facts, id) === null))
    : entries;
  opened.set(entries, { facts, entries: rest });
  return rest;
}

/** The same of a whole journal. */
export const openPages = ({ entries, facts }: { entries: Entries; facts: Facts }): Entries =>
  withoutSealed(entries, facts);

/** What stands in place of a sealed page's words, by its source. */
export const sealedWords = (source: string): string =>
  isLetter(source) ? t`A sealed letter.` : t`A sealed page.`;

/**
 * Whether a page can be sealed where it is read: one that was kept, with words in it. `isKeptWhole` says
 * that it is a page of the guide or one that a tool keeps; a plan that a tool goes on with from week to week
 * is shown by it, and a letter is sealed on its own screen.
 */
export function mayBeSealed(facts: Facts, entry: Entry, isKeptWhole: boolean): boolean {
  const draft = newestDraft(entry);
  return (
    isKeptWhole &&
    !letterSources.includes(entry.source) &&
    draft?.outcome === 'answered' &&
    !isBlank(draft.answer) &&
    factOf(facts, sealFact(entry.id)) === null
  );
}
