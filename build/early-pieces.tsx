import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { slotCloses, slotOpens } from '@/early/draw-piece';
import type { EarlyPieces, Piece } from '@/early/pieces';
import { findSource, guide, pagesOf, sunsOf } from '@/guide/guide';
import type { Draft, Entry } from '@/journal/entry';
import type { FactValue } from '@/journal/facts';
import { monthsOf } from '@/journal/months';
import { ownPageSource } from '@/journal/own-page';
import { paths } from '@/paths';
import { EntryRow } from '@/screens/journal/entry-row';
import { JournalScreen } from '@/screens/journal/journal-screen';
import { SearchProvider } from '@/search/search-context';
import { JournalProvider } from '@/store/journal-context';
import type { createJournalStore } from '@/store/journal-store';
import { dayOfMonth, monthAndYear, shortWeekday } from '@/ui/when';

type Store = ReturnType<typeof createJournalStore>;

const slotOf = (name: string): string => `${slotOpens}${name}${slotCloses}`;

/** A day whose name, number and month stand nowhere else in what is drawn. */
const someDay = Date.UTC(2033, 2, 16, 12);
const nextMonth = Date.UTC(2033, 3, 16, 12);

const draftOf = (source: string, parts: Partial<Draft> = {}): Draft => ({
  id: 'draft',
  entry: slotOf('entry'),
  source,
  asked: slotOf('question'),
  startedAt: someDay,
  editedAt: someDay,
  turn: { begun: 0, edited: 0 },
  offsets: { started: 0 },
  answer: { kind: 'long-text', text: slotOf('words') },
  outcome: 'answered',
  ...parts,
});

const entryOf = (draft: Draft, parts: Partial<Entry> = {}): Entry => ({
  id: draft.entry,
  source: draft.source,
  drafts: [draft],
  kept: false,
  ...parts,
});

/** What is found of a sample; throws where a part has another shape now than is told here. */
function found(within: ParentNode, selector: string): Element {
  const element = within.querySelector(selector);
  if (element === null) throw new Error(`What is drawn of the journal has no ${selector}.`);
  return element;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The same as data: React's own notes are left out. */
function pieceOf(node: Node): Piece[] {
  if (node.nodeName === '#text') return [node.textContent ?? ''];
  if (!isElement(node)) return [];
  const attributes = Object.fromEntries(
    node.getAttributeNames().map((name) => [name, node.getAttribute(name) ?? '']),
  );
  const isDrawing = node.namespaceURI?.endsWith('svg') === true;
  return [
    [
      node.localName,
      isDrawing ? { ...attributes, xmlns: 'http://www.w3.org/2000/svg' } : attributes,
      ...[...node.childNodes].flatMap(pieceOf),
    ],
  ];
}

function onePieceOf(element: Element): Piece {
  const [piece] = pieceOf(element);
  if (piece === undefined) throw new Error('Nothing was drawn.');
  return piece;
}

const when = (element: Element, name: string): Element => {
  element.setAttribute('data-when', name);
  return element;
};

/** The journal as it is drawn for these entries and facts, as elements. */
function drawn(
  store: Store,
  all: ReactNode,
  entries: readonly Entry[],
  facts: readonly (readonly [string, FactValue])[] = [],
): DocumentFragment {
  store.setState({
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    facts: new Map(facts),
  });
  // Away from a browser a screen is drawn from what a store began with.
  const begun = { ...store, getInitialState: store.getState };
  const html = renderToString(
    <StaticRouter location={paths.journal}>
      <JournalProvider store={begun}>
        <SearchProvider>{all}</SearchProvider>
      </JournalProvider>
    </StaticRouter>,
  );
  // An address is written with signs for what no address has.
  return JSDOM.fragment(html.replaceAll(encodeURIComponent(slotOf('entry')), slotOf('entry')));
}

/** One page with everything a page can say, each with what it hangs by. */
function rowPiece(store: Store): Piece {
  const rowFor = (entry: Entry, facts?: readonly (readonly [string, FactValue])[]): Element =>
    found(
      drawn(
        store,
        <EntryRow entry={entry} line={0} measure={undefined} room={0} position={-1} of={-1} />,
        [entry],
        facts,
      ),
      'li',
    );
  const sources = guide.flatMap((stage) => pagesOf(stage).map(({ prompt }) => prompt.id));
  const [plain = ''] = sources;
  const row = rowFor(entryOf(draftOf(plain)));
  for (const [selector, name, said] of [
    ['li > div > span:first-child', 'day', dayOfMonth(someDay)],
    ['li > div > span:last-child', 'weekday', shortWeekday(someDay)],
  ] as const) {
    const place = found(row.parentNode ?? row, selector);
    if (place.textContent !== said) throw new Error(`The ${name} of a page stands elsewhere.`);
    place.textContent = slotOf(name);
  }
  row.setAttribute('aria-posinset', slotOf('position'));
  const article = found(row, 'article');
  // The stage and the step.
  found(article, ':scope > .eyebrow').remove();
  const places = new Map(sources.map((source) => [findSource(source)?.stage.number ?? 0, source]));
  for (const [number, source] of [...places].toSorted(([one], [other]) => other - one)) {
    const eyebrow = found(rowFor(entryOf(draftOf(source))), 'article > .eyebrow');
    found(eyebrow, ':scope > span:last-child').textContent = slotOf('step');
    article.prepend(when(eyebrow, `stage${number}`));
  }
  // A question of the guide, or the title of a page of one's own.
  const link = found(article, 'h3 > a');
  const titled = entryOf(
    draftOf(ownPageSource, {
      answer: { kind: 'form', parts: [{ name: 'title', label: '', words: slotOf('title') }] },
    }),
  );
  when(found(link, ':scope > span:only-child'), 'isAsked');
  link.append(when(found(rowFor(titled), 'h3 > a > span'), 'isTitled'));
  // Its words; that there are none; or that they are sealed.
  const words = found(article, ':scope > h3 + p');
  const skipped = entryOf(
    draftOf(plain, { outcome: 'skipped', answer: { kind: 'long-text', text: '' } }),
  );
  const blank = found(rowFor(skipped), 'article > h3 + p');
  found(blank, 'span').textContent = slotOf('words');
  const sealed = found(
    rowFor(entryOf(draftOf(plain)), [[`sealed.${slotOf('entry')}`, '2033-04-01']]),
    'article > h3 + p',
  );
  sealed.replaceChildren(slotOf('words'));
  words.replaceWith(
    when(found(rowFor(entryOf(draftOf(plain))), 'article > h3 + p'), 'isWritten'),
    when(blank, 'isBlank'),
    when(sealed, 'isSealed'),
  );
  // What it says beside them.
  const factsOf = (draft: Partial<Draft>, entry?: Partial<Entry>): Element =>
    found(rowFor(entryOf(draftOf(plain, draft), entry)), 'article > p:last-child');
  const facts = factsOf({ outcome: 'open' });
  const fact = (name: string, draft: Partial<Draft>, entry?: Partial<Entry>): Element =>
    when(found(factsOf(draft, entry), 'p > span'), name);
  const written = draftOf(plain);
  const drafts = fact('drafts', {}, { drafts: [written, { ...written, id: 'second' }] });
  drafts.textContent = slotOf('draftsWords');
  facts.replaceChildren(
    ...([1, 2, 3, 4, 5] as const).map((arrived) => fact(`arrived${arrived}`, { arrived })),
    fact('isHalf', { outcome: 'open' }),
    fact('isAside', { outcome: 'skipped' }),
    drafts,
    fact('isKept', {}, { kept: true }),
  );
  article.append(when(facts, 'facts'));
  return onePieceOf(row);
}

/** The screen with one month, and that month without its pages. */
function screenPieces(store: Store): Pick<EarlyPieces, 'screen' | 'month'> {
  const [plain = ''] = guide.flatMap((stage) => pagesOf(stage).map(({ prompt }) => prompt.id));
  const entries = [
    entryOf(draftOf(plain), { kept: true }),
    entryOf(draftOf(plain, { entry: 'other', startedAt: nextMonth }), { kept: false }),
  ];
  const names = [['otherNames', 'Somebody']] as const;
  const whole = drawn(store, <JournalScreen />, entries, names);
  const masked = drawn(store, <JournalScreen />, entries, [...names, ['maskNames', true]]);
  // How many pages there are is told once all are read; its room is kept.
  const count = found(whole, 'h1 + p');
  count.setAttribute('style', 'visibility: hidden');
  count.textContent = slotOf('count');
  const actions = found(whole, '.actions');
  const kept = found(actions, `a[href^="${paths.journal}?"]`);
  found(kept, 'span').textContent = slotOf('keptWords');
  when(kept, 'hasKept');
  const months = found(actions, ':scope > a + button');
  when(months, 'hasMonths');
  when(found(actions, ':scope > button + dialog'), 'hasMonths');
  const mask = found(actions, ':scope > button[aria-pressed="false"]');
  mask.after(when(found(masked, '.actions > button[aria-pressed="true"]'), 'isMasked'));
  when(mask, 'isUnmasked');
  const month = found(whole, 'section');
  const timeline = month.parentElement;
  if (timeline === null || monthsOf(entries).length !== 2)
    throw new Error('The months of the journal stand by themselves.');
  month.remove();
  timeline.replaceChildren();
  timeline.setAttribute('data-slot', 'months');
  const list = found(month, 'ol');
  list.replaceChildren();
  list.setAttribute('data-slot', 'rows');
  const said = monthAndYear(nextMonth);
  const heading = found(month, 'h2 > span');
  if (heading.textContent !== said) throw new Error('The newest month is not the first.');
  heading.textContent = slotOf('month');
  month.setAttribute('aria-label', slotOf('month'));
  return { screen: [...whole.childNodes].flatMap(pieceOf), month: onePieceOf(month) };
}

/** What src/early draws the journal's newest pages from, before the program has come. */
export function earlyPieces(store: Store): EarlyPieces {
  const pages = guide.flatMap((stage) => pagesOf(stage));
  return {
    ...screenPieces(store),
    row: rowPiece(store),
    places: Object.fromEntries(
      pages.map(({ prompt, stage, step }) => [prompt.id, [stage.number ?? 0, step.name]] as const),
    ),
    suns: Object.fromEntries(
      pages.flatMap(({ prompt }) => {
        const suns = sunsOf(prompt.id);
        return suns === undefined ? [] : [[prompt.id, suns] as const];
      }),
    ),
  };
}
