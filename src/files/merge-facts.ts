import type { FactValue } from '@/journal/facts';
import type { FactRecord } from '@/record/record';
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

/**
 * One fact from two written apart: the one with the later time counts. Two exceptions, so that
 * nothing is lost: a list (people to turn to) keeps what either had, and the sky never goes backwards.
 */
export function mergeFacts(here: FactRecord, other: FactRecord): FactRecord {
  const at = Math.max(here.at, other.at);
  const isOtherLater =
    here.at === other.at ? canonicalJson(other) > canonicalJson(here) : other.at > here.at;
  const later = isOtherLater ? other : here;
  if (here.name === 'skyFurthest') {
    if (typeof here.value !== 'number') return other;
    if (typeof other.value !== 'number') return here;
    return { ...later, value: Math.max(here.value, other.value) };
  }
  const joined = joinLists(here.value, other.value);
  return joined === null ? later : { ...here, at, value: joined };
}
