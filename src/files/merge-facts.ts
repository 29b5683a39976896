import { factMerge, type FactValue } from '@/journal/facts';
import { writtenFirst, type FactRecord } from '@/record/record';
import { canonicalJson } from './canonical-json';
import { outlineOf } from './json-outline';

/** A longer text is no list of ours (UTF-16 units); nor is one that lies deeper. */
const longestList = 100_000;
const deepestList = 16;

/** A fact that holds a list as JSON, or holds nothing; null for every other value. */
function listIn(value: FactValue): unknown[] | null {
  if (value === null) return [];
  if (typeof value !== 'string' || !value.startsWith('[') || value.length > longestList)
    return null;
  if (outlineOf(value).deepest > deepestList) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** What the list `here` has, in its order, then what only `other` has. */
function joinLists(here: FactValue, other: FactValue): FactValue {
  const list = listIn(here);
  const more = listIn(other);
  if (list === null || more === null) return null;
  const known = new Set(list.map(canonicalJson));
  const added = more.filter((item) => !known.has(canonicalJson(item)));
  return added.length === 0 ? here : JSON.stringify([...list, ...added]);
}

/** One fact from two written apart, as its row in `journal/facts.ts` says. */
export function mergeFacts(here: FactRecord, other: FactRecord): FactRecord {
  const order = writtenFirst(here, other);
  const isOtherLater = order === 0 ? canonicalJson(other) > canonicalJson(here) : order < 0;
  const later = isOtherLater ? other : here;
  const merge = factMerge(here.name);
  if (merge === 'later') return later;
  if (merge === 'highest') {
    if (typeof here.value !== 'number') return other;
    if (typeof other.value !== 'number') return here;
    return { ...later, value: Math.max(here.value, other.value) };
  }
  // A name of a newer version may hold a list as well: nothing of it is dropped.
  const joined = joinLists(here.value, other.value);
  return joined === null ? later : { ...here, turn: later.turn, at: later.at, value: joined };
}
