/**
 * The newest pages of the journal before the program has come: what there is of them is told by the app's own parts,
 * read and never written from, and the screen they stand on was drawn by the build. A file of its own, from which nothing
 * is imported: src/start.ts runs it where start-check/ask-ahead.js has asked for it.
 */
import { factOf } from '@/journal/facts';
import { assembleJournal } from '@/record/assemble';
import { draftRecordId } from '@/record/record';
import { afterOthers } from '@/storage/after-others';
import { isEpochKey } from '@/storage/findings';
import { glanceAt } from '@/storage/glance';
import { openLocalHome } from '@/storage/local-home';
import { isLockKey } from '@/storage/lock-record';
import { openSecondHome } from '@/storage/second-home';
import { isSlotKey, slotKey } from '@/storage/slot';
import { isTogetherKey } from '@/storage/together';
import { drawJournal } from './draw-journal';
import { pieces } from './pieces';

/** What the frame stands round, while it is the page's own; null once the app has it, or the plain page. */
const placeOf = (): Element | null =>
  document.querySelector('#root[data-first="frame"] main')?.lastElementChild ?? null;

/** Whether what was read may be shown no more, drawn by now or not. */
let isOver = false;

const ofDrafts = slotKey({ id: draftRecordId(''), writer: '' }).slice(0, -1);

/**
 * Another tab may lock the journal, empty it, take it away, let a page go, seal it, or mask its names, before the app
 * has come. Only words that go on being written hide nothing.
 */
function wipeWhereItGoes({ key, newValue }: StorageEvent): void {
  const isWritten = key?.startsWith(ofDrafts) && newValue !== null && !/"body":null/.test(newValue);
  if (isWritten) return;
  if (key !== null && ![isSlotKey, isTogetherKey, isLockKey, isEpochKey].some((is) => is(key)))
    return;
  isOver = true;
  placeOf()?.replaceChildren();
}

/** Names that are to be masked are out of sight at once; the app hears the press when it comes. */
function hideNames({ target }: Event): void {
  if (target instanceof Element && target.closest('[aria-pressed="false"]') !== null)
    placeOf()?.lastElementChild?.replaceChildren();
}

/** Shift by itself, three times quickly, leaves what shows somebody's words; later src/app/use-shift-presses.ts counts. */
function leaveByShift(): void {
  let presses: number[] = [];
  const hear = (event: Event): void => {
    const { type, timeStamp, target } = event;
    const isShift = event instanceof KeyboardEvent && event.key === 'Shift';
    // In a field some keyboards use Shift alone for something else.
    if (!isShift || target instanceof HTMLInputElement) presses = [];
    else if (type === 'keyup') presses = [...presses.slice(-2), timeStamp];
    const [first = 0, , third] = presses;
    if (third === undefined || third - first > 1500 || placeOf() === null) return;
    document.querySelector<HTMLElement>('[data-leaves]')?.click();
  };
  for (const each of ['keydown', 'keyup', 'pointerdown']) addEventListener(each, hear);
}

/** Below a path the links lead below it; this file is run at the journal's address alone. */
function rootLinks(place: Element): void {
  const root = location.pathname.replace(/journal\/?$/, '');
  for (const link of place.querySelectorAll('a[href^="/"]'))
    link.setAttribute('href', root + (link.getAttribute('href') ?? '').slice(1));
}

/** Resolves once what the screen is dressed in has come; start-check/draw-first.js says so. */
const dressed = (): Promise<void> =>
  new Promise((resolve) => {
    if ('dressed' in document.documentElement.dataset) resolve();
    else addEventListener('dressed', () => resolve(), { once: true });
  });

/** How far this has come: 'read', or 'over' once the rows stand there or never will. */
const tell = (how: 'read' | 'over'): void => void (document.documentElement.dataset['early'] = how);

/** Draws them where the page has its frame and the screen's styles. Never rejects. */
async function drawEarlyRows(): Promise<void> {
  addEventListener('storage', wipeWhereItGoes);
  const glance = await glanceAt({
    local: openLocalHome(false),
    openSecond: 'indexedDB' in globalThis ? () => openSecondHome(() => undefined) : null,
    long: 1,
  });
  tell('read');
  await dressed();
  await afterOthers();
  // What a browser knows of languages takes as long to wake as all the rest of this.
  Intl.NumberFormat().format(0);
  await afterOthers();
  const place = placeOf();
  if (pieces === null || glance === null || place === null || place.hasChildNodes() || isOver)
    return;
  const journal = assembleJournal(glance.records, Date.now());
  const { pages } = glance;
  place.append(...drawJournal(pieces, journal, { sight: innerHeight, pages, now: Date.now() }));
  rootLinks(place);
  addEventListener('click', hideNames);
  if (factOf(journal.facts, 'exitByShift')) leaveByShift();
}

drawEarlyRows()
  // Nothing is lost: the app shows them a moment later.
  .catch(() => placeOf()?.replaceChildren())
  .finally(() => {
    tell('over');
    dispatchEvent(new Event('early-rows'));
  });
