import { holdsWords } from '@/journal/written-pages';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isBlank } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import {
  draftRecordId,
  recordOfDraft,
  writtenFirst,
  type FactRecord,
  type MarkRecord,
} from '@/record/record';
import type { BackupRecord } from './backup';
import { canonicalJson } from './canonical-json';
import { mergeFacts } from './merge-facts';

export type Merge = {
  /** What to write so that the journal has everything that came in; each id once. */
  changes: readonly BackupRecord[];
  /** How many pages that came in are not here at all, */
  missing: number;
  /** are here with other words, and get theirs as a draft beside, */
  beside: number;
  /** or are here already, word for word. */
  present: number;
};

type Known = {
  draft: Draft;
  /** Tabs wrote this record apart: a change to it would have to choose between them. */
  isForked: boolean;
};

/** What a draft and those forked from it have in common: `a~b` stands beside `a`. */
const familyOf = (draftId: string): string => draftId.split('~', 1)[0] ?? draftId;

const wordsOf = ({ entry, answer }: Draft): string => canonicalJson({ entry, answer });

const withoutId = (draft: Draft): string => canonicalJson({ ...draft, id: '' });

/** A day put right by hand is not taken back by a backup of before. */
const turnOf = ({ turn }: Draft): number => Math.max(turn.edited, turn.dated ?? 0);

/** The same for whoever merges, and in whichever order. */
function isLater(one: Draft, other: Draft): boolean {
  const order = turnOf(one) - turnOf(other) || one.editedAt - other.editedAt;
  if (order !== 0) return order > 0;
  return withoutId(one) > withoutId(other);
}

type DraftMerge = {
  changed: ReadonlyMap<string, Draft>;
  missing: ReadonlySet<string>;
  beside: ReadonlySet<string>;
};

function mergeDrafts(here: readonly Draft[], incoming: readonly Draft[]): DraftMerge {
  const families = new Map<string, Known[]>();
  const heldIds = new Map<string, number>();
  for (const { id } of here) heldIds.set(id, (heldIds.get(id) ?? 0) + 1);
  const join = (draft: Draft): void => {
    const known = { draft, isForked: (heldIds.get(draft.id) ?? 0) > 1 };
    const family = families.get(familyOf(draft.id));
    if (family) family.push(known);
    else families.set(familyOf(draft.id), [known]);
  };
  for (const draft of here) join(draft);

  const entriesHere = new Set(here.map(({ entry }) => entry));
  const changed = new Map<string, Draft>();
  const missing = new Set<string>();
  const beside = new Set<string>();
  const put = (draft: Draft): void => {
    changed.set(draft.id, draft);
    (entriesHere.has(draft.entry) ? beside : missing).add(draft.entry);
  };

  for (const draft of incoming.toSorted((a, b) => (withoutId(a) < withoutId(b) ? -1 : 1))) {
    const family = families.get(familyOf(draft.id)) ?? [];
    const words = wordsOf(draft);
    const same = family.find((known) => wordsOf(known.draft) === words);
    if (same !== undefined) {
      // The words are here; only how the page was left may be news.
      if (same.isForked || !isLater(draft, same.draft)) continue;
      same.draft = { ...draft, id: same.draft.id };
      changed.set(same.draft.id, same.draft);
      continue;
    }
    if (family.length > 0 && isBlank(draft.answer)) continue;
    const blank = family.find(
      (known) =>
        !known.isForked && known.draft.entry === draft.entry && isBlank(known.draft.answer),
    );
    if (blank !== undefined) {
      blank.draft = { ...draft, id: blank.draft.id };
      put(blank.draft);
      continue;
    }
    const own = { ...draft, id: freeId(draft, words, heldIds) };
    heldIds.set(own.id, 1);
    join(own);
    put(own);
  }
  return { changed, missing, beside };
}

/** The draft's own id where it is free, else one worked out from its words: merging again finds it there. */
function freeId({ id }: Draft, words: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  let free = `${familyOf(id)}~${bytesToHex(sha256(utf8ToBytes(words))).slice(0, 16)}`;
  while (taken.has(free)) free += '0';
  return free;
}

type SmallRecord = MarkRecord | FactRecord;

/** Of two small records under one id the later counts; of equal ones the same one, whoever merges. */
function mergeSmall(one: SmallRecord, other: SmallRecord): SmallRecord {
  if (one.type === 'fact' && other.type === 'fact') return mergeFacts(one, other);
  const order = writtenFirst(one, other);
  if (order !== 0) return order > 0 ? one : other;
  return canonicalJson(one) > canonicalJson(other) ? one : other;
}

/** The small records by the id each is stored under, added to those in `before`. */
function gatherSmall(
  records: readonly BackupRecord[],
  before: ReadonlyMap<string, SmallRecord>,
): Map<string, SmallRecord> {
  const gathered = new Map(before);
  for (const { id, body } of records) {
    if (body.type === 'draft') continue;
    const known = gathered.get(id);
    gathered.set(id, known === undefined ? body : mergeSmall(known, body));
  }
  return gathered;
}

const draftsIn = (records: readonly BackupRecord[]): Draft[] =>
  records.flatMap(({ body }) => (body.type === 'draft' ? [body.draft] : []));

/**
 * What has to be written for the journal `here` to have everything in `incoming` as well.
 *
 * Nothing here is ever taken away. A page is told by its draft's id and its words: words that are
 * here under the same id or beside it are not brought in twice; other words under one id become a
 * draft beside it. Of small records the later counts. Doing it twice changes nothing more, and two
 * backups give the same words in either order. `mergeRecords([], records)` is how a backup stands alone.
 */
export function mergeRecords(
  here: readonly BackupRecord[],
  incoming: readonly BackupRecord[],
): Merge {
  const brought = draftsIn(incoming);
  const drafts = mergeDrafts(draftsIn(here), brought);
  // Told to a person are the pages that hold words.
  const entries = new Set(brought.filter(holdsWords).map(({ entry }) => entry));
  const countOf = (some: ReadonlySet<string>): number =>
    [...some].filter((entry) => entries.has(entry)).length;
  const missing = countOf(drafts.missing);
  const beside = countOf(drafts.beside);
  const smallHere = gatherSmall(here, new Map());
  const small = [...gatherSmall(incoming, smallHere)].filter(([id, body]) => {
    const held = smallHere.get(id);
    return held === undefined || canonicalJson(held) !== canonicalJson(body);
  });
  return {
    changes: [
      ...[...drafts.changed.values()].map((draft) => ({
        id: draftRecordId(draft.id),
        body: recordOfDraft(draft),
      })),
      ...small.map(([id, body]) => ({ id, body })),
    ],
    missing,
    beside,
    present: entries.size - missing - beside,
  };
}
