import type { FactValue } from '@/journal/facts';
import type { Draft, Entry } from '@/journal/entry';
import { oldestFirst } from '@/journal/order';
import { writtenFirst, type JournalRecord, type Written } from './record';

/** One stored version of a record; several with one id were written apart, in different tabs. */
export type RecordVersion = { id: string; body: JournalRecord; writer: string };

export type Journal = {
  entries: ReadonlyMap<string, Entry>;
  facts: ReadonlyMap<string, FactValue>;
};

export const emptyJournal: Journal = { entries: new Map(), facts: new Map() };

/** The id under which a draft written apart, by `writer`, stands beside the draft it forked from. */
export const forkId = (draftId: string, writer: string): string => `${draftId}~${writer}`;

/**
 * A draft of before there were turns that is dated ahead of `now` was written under a wrong clock: it
 * goes before all that can be believed. One that is written on from here on has its turn.
 */
function inItsPlace(draft: Draft, now: number): Draft {
  const { begun, edited } = draft.turn;
  if (begun !== 0 || draft.startedAt <= now) return draft;
  return { ...draft, turn: { begun: -1, edited: edited === 0 ? -1 : edited } };
}

/**
 * The drafts in one record's versions as they stand at `now` (ms), in an order every tab agrees on. The first keeps the record's
 * own id; every other becomes a draft beside it, so that two tabs writing one page lose neither text.
 */
export function draftsOf(versions: readonly RecordVersion[], now: number): Draft[] {
  const [only] = versions;
  // Nearly every record was written in one tab after the other, and a journal has thousands.
  if (versions.length === 1 && only !== undefined)
    return only.body.type === 'draft' ? [inItsPlace(only.body.draft, now)] : [];
  return versions
    .toSorted((a, b) => (a.writer < b.writer ? -1 : 1))
    .flatMap(({ body, writer }, place) => {
      if (body.type !== 'draft') return [];
      const draft = inItsPlace(body.draft, now);
      return place === 0 ? [draft] : [{ ...draft, id: forkId(draft.id, writer) }];
    });
}

/** Of versions written apart, the one that was written last counts; undefined where there is none. */
export function latestOf<Body extends Written>(bodies: readonly Body[]): Body | undefined {
  return bodies.reduce<Body | undefined>(
    (latest, body) => (latest === undefined || writtenFirst(body, latest) > 0 ? body : latest),
    undefined,
  );
}

/** The journal with this draft added, or put in the place of the draft with its id. */
export function withDraft(entries: ReadonlyMap<string, Entry>, draft: Draft): Map<string, Entry> {
  const others = entries.get(draft.entry)?.drafts.filter(({ id }) => id !== draft.id) ?? [];
  const drafts = [...others, draft].toSorted(oldestFirst);
  const kept = entries.get(draft.entry)?.kept ?? false;
  return new Map(entries).set(draft.entry, {
    id: draft.entry,
    source: draft.source,
    drafts,
    kept,
  });
}

/** The journal without this draft; an entry goes with its last draft. */
export function withoutDraft(
  entries: ReadonlyMap<string, Entry>,
  entryId: string,
  draftId: string,
): Map<string, Entry> {
  const next = new Map(entries);
  const entry = next.get(entryId);
  if (entry === undefined) return next;
  const drafts = entry.drafts.filter(({ id }) => id !== draftId);
  if (drafts.length === 0) next.delete(entryId);
  else next.set(entryId, { ...entry, drafts });
  return next;
}

/** The whole journal from every record's versions, as it is read at `now` (ms). */
export function assembleJournal(
  records: ReadonlyMap<string, readonly RecordVersion[]>,
  now: number,
): Journal {
  const drafts = new Map<string, Draft>();
  const forks: Draft[] = [];
  const kept = new Set<string>();
  const facts = new Map<string, FactValue>();
  for (const versions of records.values()) {
    const [own, ...beside] = draftsOf(versions, now);
    if (own) drafts.set(own.id, own);
    forks.push(...beside);
    if (own !== undefined) continue;
    const bodies = versions.map((version) => version.body);
    const mark = latestOf(bodies.filter((body) => body.type === 'mark'));
    if (mark?.kept === true) kept.add(mark.entry);
    const fact = latestOf(bodies.filter((body) => body.type === 'fact'));
    if (fact) facts.set(fact.name, fact.value);
  }
  // A fork that has since been given a record of its own stands there already.
  for (const fork of forks) if (!drafts.has(fork.id)) drafts.set(fork.id, fork);

  const grouped = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    const group = grouped.get(draft.entry);
    if (group) group.push(draft);
    else grouped.set(draft.entry, [draft]);
  }
  const entries = new Map<string, Entry>();
  for (const [id, group] of grouped) {
    const sorted = group.toSorted(oldestFirst);
    const source = sorted[0]?.source ?? '';
    entries.set(id, { id, source, drafts: sorted, kept: kept.has(id) });
  }
  return { entries, facts };
}
