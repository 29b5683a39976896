import { isBlank } from '@/journal/answer';
import { newestDraft } from '@/journal/entries';
import type { Entry } from '@/journal/entry';
import { factOf, type Facts } from '@/journal/facts';
import { sealedUntil } from '@/journal/letters';
import { maskedAnswer } from '@/journal/masked-answer';
import { monthsOf, type Month } from '@/journal/months';
import { maskOf, spellingsIn } from '@/journal/name-mask';
import { newestPagesFirst } from '@/journal/newest-pages';
import { belowTitle, titleOf } from '@/journal/own-page-title';
import { sealedWords } from '@/journal/sealed-pages';
import { whenStarted } from '@/journal/taken';
import { chooseZone } from '@/journal/zone';
import type { Journal } from '@/record/assemble';
import { countWords } from '@/screens/journal/count-words';
import { firstRows, rowsWithin } from '@/screens/journal/first-rows';
import { glanceAt } from '@/screens/journal/overview';
import { draftsWords, factsOfRow, keptWords, openingOf } from '@/screens/journal/row-facts';
import { dayOfMonth, monthAndYear, shortDate, shortWeekday } from '@/ui/when';
import { keptTongue } from '@/words/kept-tongue';
import { drawPiece } from './draw-piece';
import type { EarlyPieces } from './pieces';

const drawnOf = (nodes: readonly (Node | null)[]): Node[] => nodes.filter((node) => node !== null);

/** A page as its row in the app says it. */
function drawRow(
  { row, places, suns }: EarlyPieces,
  entry: Entry,
  place: number,
  facts: Facts,
): Node | null {
  const draft = newestDraft(entry);
  if (draft === undefined) return null;
  const mask = maskOf(facts);
  const title = titleOf(facts, draft);
  const isSealed = sealedUntil(facts, entry.id) !== null;
  const isEmpty = isBlank(draft.answer);
  const shown = { ...draft, answer: maskedAnswer(belowTitle(title, draft.answer), mask) };
  const [stage, step] = places[draft.source] ?? [];
  const { arrived, isHalf, isAside, drafts, isKept } = factsOfRow(entry, draft);
  const began = whenStarted(draft);
  return drawPiece(row, {
    words: {
      entry: encodeURIComponent(entry.id),
      position: String(place + 1),
      day: dayOfMonth(began),
      weekday: shortWeekday(began),
      step: step ?? '',
      question: draft.asked,
      title: mask(title),
      words: isSealed ? sealedWords(entry.source) : openingOf(shown, suns[draft.source]),
      draftsWords: draftsWords(drafts),
    },
    applies: {
      [`stage${stage}`]: step !== undefined,
      isAsked: title === '',
      isTitled: title !== '',
      isWritten: !isSealed && !isEmpty,
      isBlank: !isSealed && isEmpty,
      isSealed,
      facts: arrived !== undefined || isHalf || isAside || drafts > 1 || isKept,
      [`arrived${arrived}`]: true,
      isHalf,
      isAside,
      drafts: drafts > 1,
      isKept,
    },
  });
}

function drawMonth(all: EarlyPieces, { when, pages }: Month, facts: Facts): Node | null {
  const rows = pages.map((entry, place) => drawRow(all, entry, place, facts));
  return drawPiece(all.month, {
    words: { month: monthAndYear(when) },
    applies: {},
    nodes: { rows: drawnOf(rows) },
  });
}

/** The first months, up to one that has more at its end than pages: what comes below that stands lower. */
function untilFolded(months: readonly Month[]): readonly Month[] {
  const last = months.findIndex(({ empty, arrivals }) => empty.length + arrivals > 0);
  return last === -1 ? months : months.slice(0, last + 1);
}

export type Around = {
  /** How high the window is, in px. */
  sight: number;
  /** About how many pages there are in all. */
  pages: number;
  now: number;
};

/**
 * The journal's screen with its newest pages, as the app draws it; empty where the app would show it otherwise than is
 * told here, or has no pages to show.
 */
export function drawJournal(
  all: EarlyPieces,
  { entries, facts }: Journal,
  { sight, pages, now }: Around,
): Node[] {
  const every = [...entries.values()];
  const { hasWritten, kept, oldest } = glanceAt(entries);
  const isOther =
    // Covered while its window is not the one in use, which the app alone sees to.
    factOf(facts, 'coverAway') || every.some(({ source }) => keptTongue(source) !== undefined);
  if (isOther || !hasWritten) return [];
  chooseZone(factOf(facts, 'timeZone'));
  const months = monthsOf(newestPagesFirst(entries));
  const first = firstRows(months, rowsWithin(sight, 'narrow'), 0).months;
  const began = newestDraft(oldest);
  const since = began === undefined ? '' : shortDate(whenStarted(began), now);
  const hasNames = spellingsIn(factOf(facts, 'otherNames') ?? '').length > 0;
  const isMasked = factOf(facts, 'maskNames');
  const told = {
    words: { keptWords: keptWords(kept), count: countWords(pages, false, since) },
    applies: {
      hasKept: kept > 0,
      hasMonths: months.length > 1,
      isMasked: hasNames && isMasked,
      isUnmasked: hasNames && !isMasked,
    },
    nodes: { months: drawnOf(untilFolded(first).map((month) => drawMonth(all, month, facts))) },
  };
  return drawnOf(all.screen.map((piece) => drawPiece(piece, told)));
}
