/** What the page draws of the journal before the program has come is what the program then draws. */
import { render } from '@testing-library/react';
import { array, assert, constantFrom, dictionary, property, record, boolean } from 'fast-check';
import { MemoryRouter } from 'react-router-dom';
import { expect, it } from 'vitest';
import { drawJournal } from '@/early/draw-journal';
import { drawPiece } from '@/early/draw-piece';
import type { EarlyPieces } from '@/early/pieces';
import type { FactValue } from '@/journal/facts';
import { maskOf } from '@/journal/name-mask';
import { ownPageSource } from '@/journal/own-page';
import { assembleJournal, type Journal } from '@/record/assemble';
import { draftRecordId, factRecordId, markRecordId, recordOfDraft } from '@/record/record';
import type { Draft } from '@/journal/entry';
import { JournalScreen } from '@/screens/journal/journal-screen';
import { SearchProvider } from '@/search/search-context';
import { JournalProvider } from '@/store/journal-context';
import { createJournalStore } from '@/store/journal-store';
import { ShownWords } from '@/ui/name-mask';
import { earlyPieces } from '../../build/early-pieces';
import { anyDrafts } from '../support/arbitrary-journal';
import { buildDraft, day, noon } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';

const emptyStore = () =>
  createJournalStore({
    storage: new FaultyBrowser().openTab().storage,
    now: () => noon + day,
    newId: () => 'id',
  });

const pieces: EarlyPieces = earlyPieces(emptyStore());

type Given = {
  drafts: readonly Draft[];
  facts?: Readonly<Record<string, FactValue>>;
  kept?: readonly string[];
};

const journalOf = ({ drafts, facts = {}, kept = [] }: Given): Journal => {
  const small = { v: 2, turn: 1, at: noon } as const;
  const bodies = [
    ...drafts.map((draft) => [draftRecordId(draft.id), recordOfDraft(draft)] as const),
    ...Object.entries(facts).map(
      ([name, value]) => [factRecordId(name), { ...small, type: 'fact', name, value }] as const,
    ),
    ...kept.map(
      (entry) => [markRecordId(entry), { ...small, type: 'mark', entry, kept: true }] as const,
    ),
  ];
  return assembleJournal(
    new Map(bodies.map(([id, body]) => [id, [{ id, body, writer: 'here' }]])),
    noon + day,
  );
};

/** What is known once all is read, or differs from one drawing to the next. */
const leftOut = ['aria-setsize', 'data-index', 'id', 'for', 'aria-controls', 'aria-labelledby'];

/** Elements with what they say, in order. */
function told(node: Node): unknown[] {
  if (!(node instanceof Element)) return [node.textContent];
  const attributes = node
    .getAttributeNames()
    .filter((name) => !leftOut.includes(name))
    .map((name) => `${name}=${node.getAttribute(name) ?? ''}`)
    .toSorted();
  const inside = [...node.childNodes].flatMap((child) => told(child));
  // Words that stand side by side are one text to whoever reads them.
  const isText = inside.every((each) => typeof each === 'string');
  return [[node.localName, attributes, isText ? [inside.join('')] : inside]];
}

function drawnByApp(journal: Journal): HTMLElement {
  const store = emptyStore();
  store.setState({ ...journal, isWhole: true });
  return render(
    <MemoryRouter initialEntries={['/journal']}>
      <JournalProvider store={store}>
        <SearchProvider>
          <ShownWords value={maskOf(journal.facts)}>
            <JournalScreen />
          </ShownWords>
        </SearchProvider>
      </JournalProvider>
    </MemoryRouter>,
  ).container;
}

function drawnEarly(journal: Journal): HTMLElement {
  const early = document.createElement('div');
  const around = { sight: innerHeight, pages: journal.entries.size, now: noon + day };
  early.append(...drawJournal(pieces, journal, around));
  return early;
}

const count = 'h1 + p';
const timeline = ':scope > div:last-child';

/** The frame of the screen, and each row that is drawn early beside the same one of the app. */
function compare(given: Given): number {
  const journal = journalOf(given);
  const [early, app] = [drawnEarly(journal), drawnByApp(journal)];
  if (early.childElementCount === 0) return 0;
  const rows = [early, app].map((drawn) => [...drawn.querySelectorAll('ol > li')]);
  const months = [early, app].map((drawn) =>
    [...drawn.querySelectorAll('section')].map((month) => month.getAttribute('aria-label')),
  );
  const [mine = [], its = []] = rows;
  expect(mine.map(told)).toEqual(its.slice(0, mine.length).map(told));
  expect(months[0]).toEqual(months[1]?.slice(0, months[0]?.length));
  const [mineAround, itsAround] = [early, app].map((drawn) => {
    const around = document.importNode(drawn, true);
    // How many pages there are is told once all are read.
    around.querySelector(count)?.remove();
    around.querySelector(timeline)?.remove();
    return [...around.childNodes].map(told);
  });
  expect(mineAround).toEqual(itsAround);
  return mine.length;
}

const at = (days: number): Partial<Draft> => ({
  startedAt: noon - days * day,
  turn: { begun: 100 - days, edited: 0 },
});

it('draws every kind of row as the app does', () => {
  const rows = compare({
    drafts: [
      buildDraft('U1-2', { ...at(0), id: 'first', arrived: 1 }),
      buildDraft('U1-2', { ...at(0), id: 'second', arrived: 4, outcome: 'open' }),
      buildDraft('B-2', { ...at(1), answer: { kind: 'long-text', text: '' }, outcome: 'skipped' }),
      buildDraft('U1-3', { ...at(2), outcome: 'skipped' }),
      buildDraft(ownPageSource, {
        ...at(3),
        entry: 'own',
        id: 'own',
        asked: 'A page of my own',
        answer: {
          kind: 'form',
          parts: [
            { name: 'title', label: '', words: 'The lake & <b>Ben</b>' },
            { name: 'words', label: '', words: 'Ben rowed.' },
          ],
        },
      }),
      buildDraft('P1-2', { ...at(4), entry: 'sealed', id: 'sealed', arrived: 5 }),
      buildDraft('no-such-page', { ...at(40), entry: 'a/b ?#', id: 'tool' }),
    ],
    facts: {
      otherNames: 'Ben',
      nickname: 'B.',
      maskNames: true,
      'sealed.sealed': '2030-01-01',
    },
    kept: ['own', 'U1-3', 'B-2'],
  });
  expect(rows).toBe(6);
});

it('draws any journal as the app does', () => {
  const facts = dictionary(
    constantFrom('otherNames', 'nickname', 'maskNames', 'timeZone'),
    constantFrom<FactValue>('Europe/Berlin', 'rain', true, false, null),
  );
  let drawn = 0;
  assert(
    property(record({ drafts: anyDrafts, facts, keeps: array(boolean()) }), (given) => {
      const kept = given.drafts.flatMap(({ entry }, place) => (given.keeps[place] ? [entry] : []));
      drawn += compare({ ...given, kept });
      document.body.replaceChildren();
    }),
    { numRuns: 20 },
  );
  expect(drawn).toBeGreaterThan(20);
});

it('is empty where the app would show something else', () => {
  const page = buildDraft('U1-2');
  const early = (given: Given): number => drawnEarly(journalOf(given)).childElementCount;
  expect(early({ drafts: [page] })).toBeGreaterThan(3);
  expect(early({ drafts: [] })).toBe(0);
  expect(early({ drafts: [page], facts: { coverAway: true } })).toBe(0);
  const arrival = { kind: 'arrival', level: 3 } as const;
  expect(early({ drafts: [{ ...page, answer: arrival }] })).toBe(0);
});

it('ends with the month that has more at its end than pages', () => {
  const skipped = { answer: { kind: 'long-text', text: '' }, outcome: 'skipped' } as const;
  const given = [
    buildDraft('U1-2', at(0)),
    buildDraft('U1-3', { ...at(1), ...skipped }),
    buildDraft('U1-4', at(60)),
  ];
  const months = drawnEarly(journalOf({ drafts: given })).querySelectorAll('section');
  expect(months).toHaveLength(1);
  const others = journalOf({ drafts: given.filter(({ source }) => source !== 'U1-3') });
  expect(drawnEarly(others).querySelectorAll('section')).toHaveLength(2);
});

it('keeps the room of the count that the app then tells', () => {
  const lately = buildDraft('U1-2', at(0));
  for (const days of [0, 4, 900]) {
    const journal = journalOf({ drafts: [lately, buildDraft('U1-3', at(days))] });
    const [early, app] = [drawnEarly(journal), drawnByApp(journal)].map(
      (drawn) => drawn.querySelector(count)?.textContent,
    );
    expect(early).toBe(app);
    document.body.replaceChildren();
  }
});

it('makes text of words, whatever they are', () => {
  const drawn = drawPiece(['p', { title: '\u{E000}said\u{E001}' }, '\u{E000}said\u{E001}'], {
    words: { said: '<img src=x onerror=alert(1)>\u{E000}other\u{E001}' },
    applies: {},
  });
  if (!(drawn instanceof Element)) throw new Error('Nothing was drawn.');
  expect(drawn.childElementCount).toBe(0);
  expect(drawn.textContent).toBe('<img src=x onerror=alert(1)>\u{E000}other\u{E001}');
});
