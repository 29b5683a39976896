import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { answerText } from '@/journal/answer-text';
import { seenFact } from '@/journal/crisis-cards';
import { ownPageSource } from '@/journal/own-page';
import { isBelieved, isTime } from '@/journal/elapsed';
import type { Draft } from '@/journal/entry';
import { whenStarted } from '@/journal/taken';
import { wallTime } from '@/journal/zone';
import { sealFact, sealedWith } from '@/journal/letters';
import { draftRecordId, recordOfDraft, recordVersion } from '@/record/record';
import { recordIdOf } from '@/record/fits-record';
import type { BackupRecord } from '../backup';
import { uuidOf } from '../taking/day-one';
import { stampOf } from '../taking/stamp';
import type { BroughtDraft, BroughtPage } from './brought';

export type Adding = {
  records: BackupRecord[];
  /** Pages that are new here, pages that get a draft beside those here, and pages that are here already. */
  missing: number;
  beside: number;
  present: number;
  /** Of the first two, those of this journal, that come to stand in their own places. */
  inPlace: number;
  /** The entries of the first two. */
  fresh: ReadonlySet<string>;
  /** Records there are here already. */
  held: number;
};

/** White space at the ends of lines and of pages is no difference: programs change it unasked. */
const wordsOf = ({ answer }: Pick<Draft, 'answer'>): string =>
  answerText(answer)
    .replaceAll(/[ \t\r]+$/gmu, '')
    .trim();

/** Letters and figures alone: how words are set out is no difference. */
const lettersOf = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * The minutes a draft may be known by in an export without ids: by the clock of the world and by the wall.
 * What has no day stands there under the first minute of 1970.
 */
function minutesOf(draft: Pick<Draft, 'startedAt' | 'offsets'>): number[] {
  const isKnown = stampOf(whenStarted(draft)).wall !== '';
  const times = isKnown ? [draft.startedAt, wallTime(whenStarted(draft))] : [0];
  return times.map((at) => Math.floor(at / 60_000));
}

/** What was asked in a minute, and what was written in one, by their letters. */
type Minutes = Map<number, { asked: Set<string>; words: Set<string> }>;

function addMinute(minutes: Minutes, draft: Draft, titles: ReadonlySet<string>): void {
  for (const minute of minutesOf(draft)) {
    const at = minutes.get(minute) ?? { asked: new Set(), words: new Set() };
    for (const title of titles) at.asked.add(lettersOf(title));
    at.words.add(lettersOf(answerText(draft.answer)));
    minutes.set(minute, at);
  }
}

/** Whether a page of another program’s is a draft that is here: of its minute, under its question or in its words. */
function isHere(minutes: Minutes, draft: BroughtDraft): boolean {
  if (draft.source !== ownPageSource) return false;
  const [title, words] = [titleOf(draft).replace(draftNumber, ''), bodyOf(draft)];
  // A question too long for a title stands as the first words.
  const asked = lettersOf(`${title} ${words}`);
  return minutesOf(draft).some((minute) => {
    const at = minutes.get(minute);
    if (at === undefined) return false;
    const isAsked =
      title === ''
        ? [...at.asked].some((one) => one.length > 140 && asked.startsWith(one))
        : at.asked.has(lettersOf(title));
    return isAsked || [asked, lettersOf(words)].some((one) => one !== '' && at.words.has(one));
  });
}

const partOf = ({ answer }: BroughtDraft, part: string): string =>
  answer.kind === 'form' ? (answer.parts.find(({ name }) => name === part)?.words ?? '') : '';
const titleOf = (draft: BroughtDraft): string => partOf(draft, 'title');
const bodyOf = (draft: BroughtDraft): string => partOf(draft, 'words');

/** What several drafts of one question are told apart by, in exports that have an entry for each. */
const draftNumber = / ?\((?:\w+ draft|draft \d+)\)$/u;

type Standing = { at: number; turn: number };

/**
 * Its place among the drafts here: where its day is, as one that was written then. A day ahead is a day
 * that somebody gave it; where nobody knows the day, it stands before all.
 */
function placed(draft: BroughtDraft, { at, turn }: Standing): Draft {
  const begun = isBelieved(draft.startedAt, at) ? Math.max(0, Math.floor(draft.startedAt)) : 0;
  const isAhead = isTime(draft.startedAt) && draft.startedAt > at && begun === 0;
  return { ...draft, turn: { begun, edited: turn, ...(isAhead ? { dated: turn } : {}) } };
}

/** Another draft beside the one of that id, by its words: brought in again, it is found under the same name. */
const besideId = (draft: BroughtDraft): string =>
  `${draft.id.split('~', 1)[0] ?? draft.id}~${bytesToHex(sha256(utf8ToBytes(wordsOf(draft)))).slice(0, 16)}`;

/** Records or pages that are looked at in one step. */
const stepLength = 100;

/**
 * What has to be written for the journal `here` to have these pages too. Nothing that is here is changed
 * or taken away, and doing it twice adds nothing: a draft is known by its id, which for a page of another
 * program is made of its words.
 *
 * @param standing when that is (ms), and the turn it is done in
 */
export function recordsToAdd(
  here: readonly BackupRecord[],
  pages: readonly BroughtPage[],
  standing: Standing,
): Adding {
  const steps = stepsToAdd(here, pages, standing);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, a few pages at a step: whoever takes the steps lets the page draw between them. */
export function* stepsToAdd(
  here: readonly BackupRecord[],
  pages: readonly BroughtPage[],
  standing: Standing,
): Generator<undefined, Adding> {
  const held = new Map<string, Pick<Draft, 'answer'>>();
  const entries = new Set<string>();
  const minutes: Minutes = new Map();
  const known = new Set<string>();
  const isOurDayOne = pages.some(({ knownAs }) => knownAs !== undefined);
  const byEntry = new Map<string, Draft[]>();
  for (const [place, { body }] of here.entries()) {
    if (place % stepLength === 0) yield;
    if (body.type !== 'draft') continue;
    held.set(body.draft.id, body.draft);
    if (isOurDayOne) known.add(uuidOf(body.draft.id));
    entries.add(body.draft.entry);
    const all = byEntry.get(body.draft.entry);
    if (all === undefined) byEntry.set(body.draft.entry, [body.draft]);
    else all.push(body.draft);
  }
  // Every draft of a page is taken out under the question of its newest.
  for (const [place, drafts] of [...byEntry.values()].entries()) {
    if (place % stepLength === 0) yield;
    const titles = new Set(drafts.map((draft) => draft.asked));
    for (const draft of drafts) addMinute(minutes, draft, titles);
  }
  const before = new Set(entries);
  const records = new Map<string, BackupRecord>();
  const inPlace = new Set<string>();
  const news = { missing: new Set<string>(), beside: new Set<string>(), all: new Set<string>() };
  for (const [place, page] of pages.entries()) {
    if (place % stepLength === 0) yield;
    for (const draft of page.drafts) {
      news.all.add(draft.entry);
      if (page.knownAs !== undefined && known.has(page.knownAs)) continue;
      if (page.isExact !== true && isHere(minutes, draft)) continue;
      const there = held.get(draft.id);
      const isChanged =
        there !== undefined && page.isExact === true && wordsOf(there) !== wordsOf(draft);
      const own = isChanged ? { ...draft, id: besideId(draft) } : draft;
      if (held.has(own.id)) continue;
      held.set(own.id, own);
      records.set(draftRecordId(own.id), {
        id: draftRecordId(own.id),
        body: recordOfDraft(placed(own, standing)),
      });
      (before.has(own.entry) ? news.beside : news.missing).add(own.entry);
      if (own.source !== ownPageSource || page.isExact === true) inPlace.add(own.entry);
    }
    if (!news.missing.has(page.entry)) continue;
    const put = (body: BackupRecord['body']): void => {
      const id = recordIdOf(body);
      records.set(id, { id, body });
    };
    // Whether help was shown beside it is not in the file: as if it was, it comes up by itself nowhere.
    const isOfGuide = page.drafts.some(({ source }) => source !== ownPageSource);
    const facts = [
      ...(isOfGuide ? [{ name: seenFact(page.entry), value: true }] : []),
      ...(page.sealedUntil === undefined
        ? []
        : [{ name: sealFact(sealedWith(page.entry)), value: page.sealedUntil }]),
    ];
    for (const fact of facts) put({ v: recordVersion, type: 'fact', ...fact, ...standing });
    if (page.isKept)
      put({ v: recordVersion, type: 'mark', entry: page.entry, kept: true, ...standing });
  }
  const [missing, beside] = [news.missing.size, news.beside.size];
  return {
    records: [...records.values()],
    missing,
    beside,
    present: news.all.size - missing - beside,
    inPlace: inPlace.size,
    fresh: new Set([...news.missing, ...news.beside]),
    held: here.length,
  };
}
