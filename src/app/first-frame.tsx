import { startTransition, useEffect, useLayoutEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { paths } from '@/paths';
import type { JournalStore } from '@/store/journal-store';
import type { LockControl } from '@/store/lock-context';
import { routerBase } from './app-root';
import { quietReports } from './quiet-reports';

/** What start-check/draw-first.js draws before the app has come: it says so on the page's root. */
const isWelcome = (): boolean => document.documentElement.dataset['first'] === 'welcome';

const addressOf = (path: string): string => `${routerBase.replace(/\/$/, '')}${path}`;

let movedFrom: string | null = null;

/** The beginning of what the app takes the place of. */
let before: ChildNode | null = null;

/** Whether what is on the screen is of the app's own drawing. */
export const isDrawn = (into: HTMLElement): boolean =>
  into.firstChild !== null && into.firstChild !== before;

/** Somebody new is at the welcome from the start, and needs nothing of the path. */
export function goToWelcome(): void {
  if (!isWelcome() || location.pathname === addressOf(paths.welcome)) return;
  movedFrom = location.pathname;
  history.replaceState(null, '', addressOf(paths.welcome));
}

/** Whether what stands there is just what the app would draw. */
function isSame(into: HTMLElement, store: JournalStore, lock: LockControl): boolean {
  const { entries, notices, mayWrite } = store.getState();
  return (
    ['welcome', 'question'].includes(into.dataset['first'] ?? '') &&
    lock.view.getState().state === 'none' &&
    entries.size === 0 &&
    notices.length === 0 &&
    mayWrite
  );
}

/** The sheet that is written on before the app has come; on the plain page where that has taken long. */
const sheetAhead = (): HTMLTextAreaElement | null =>
  document.querySelector('#root[data-first] textarea, #plain-words textarea');

/**
 * Words that were typed ahead go on in the app's own sheet, where it didn't take over the one they stand in. Where
 * its screen couldn't be loaded they stand below it, in the place that the plain page has for them, to be copied.
 */
function carryOver(
  ahead: HTMLTextAreaElement | null,
  into: HTMLElement,
  place: HTMLElement | null,
): void {
  if (ahead === null || ahead.isConnected || ahead.value === '') return;
  const sheet = into.querySelector<HTMLTextAreaElement>('main textarea');
  if (sheet === null) {
    if (place === null) return;
    place.hidden = false;
    place.append(ahead);
    into.after(place);
    // Below what is read, it would be out of sight.
    place.scrollIntoView();
    ahead.focus({ preventScroll: true });
    return;
  }
  sheet.value = [sheet.value, ahead.value].filter((words) => words !== '').join('\n\n');
  sheet.dispatchEvent(new Event('input', { bubbles: true }));
}

const wayOf = (one: Element): string =>
  one.getAttribute('href') ?? (one.textContent || one.localName);

/** A link, a button or a field, told by its place among all and by where it leads or what it says, as start-check/presses.js tells it. */
const toldOf = (all: readonly HTMLElement[], one: Element | null): string =>
  one === null ? '' : `${all.findIndex((each) => each === one)} ${wayOf(one)}`;

/** The same one of the app's own: where a page, a notice or a button came or went meanwhile it stands elsewhere. */
const sameOf = (all: readonly HTMLElement[], told: string): HTMLElement | undefined =>
  all.find((each) => toldOf(all, each) === told) ??
  all.find((each) => wayOf(each) === told.replace(/^\S+ /, ''));

const searchIn = (into: HTMLElement): HTMLInputElement | null =>
  into.querySelector('main input[type="search"]');

/** Goes on with what was typed into the journal's search before the app had come. */
function goOnSearching(words: string, field: HTMLInputElement | null): void {
  if (field === null || words === '') return;
  // Set by the field's own way, React hears nothing of it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Until it stands on the screen the first frame is what is pressed, and start-check/presses.js hears it. */
function Drawn({
  onDrawn,
  onReady,
  children,
}: Record<'onDrawn' | 'onReady', () => void> & { children: ReactNode }) {
  useLayoutEffect(onDrawn, [onDrawn]);
  // After those of what is in it: a screen may first say in the address what it shows.
  useEffect(onReady, [onReady]);
  return children;
}

/**
 * Goes on with what stands there for somebody new, in slices, so that the page has its frames and keys meanwhile. Only here:
 * where a journal is read beside it, that work comes between the slices, and a question is there seconds later.
 */
function takeOver(into: HTMLElement, all: ReactNode): Root {
  let root: Root | undefined;
  startTransition(() => {
    root = hydrateRoot(into, all, quietReports);
  });
  if (root === undefined) throw new Error('A transition begins at once.');
  return root;
}

/**
 * Draws the app in place of its first frame: it goes on with the welcome as it stands, and takes the place of
 * anything else in one go, with the focus on the same link.
 */
export function drawOver(
  into: HTMLElement,
  all: ReactNode,
  store: JournalStore,
  lock: LockControl,
): Root {
  // The second home had pages that this browser's first one had lost.
  if (movedFrom !== null && store.getState().entries.size > 0)
    history.replaceState(null, '', movedFrom);
  movedFrom = null;
  const goesOn = isSame(into, store, lock);
  const sheet = sheetAhead();
  const place = document.getElementById('plain-words');
  // Until here it says by itself why nothing is seen, should something stop the start.
  document.getElementById('plain-page')?.remove();
  // It says that nothing is kept yet.
  into.querySelector('[data-status]')?.replaceChildren();
  const links = (): HTMLElement[] => [...into.querySelectorAll<HTMLElement>('a, button, input')];
  const search = searchIn(into);
  let focused = '';
  const noteFocus = (): void => {
    focused = toldOf(links(), document.activeElement);
  };
  noteFocus();
  into.addEventListener('focusin', noteFocus);
  const onDrawn = (): void => {
    into.removeEventListener('focusin', noteFocus);
    delete into.dataset['first'];
    document.querySelector('.still-loading')?.remove();
    if (document.activeElement === document.body)
      sameOf(links(), focused)?.focus({ preventScroll: true });
  };
  const onReady = (): void => {
    carryOver(sheet, into, place);
    goOnSearching(search?.value ?? '', searchIn(into));
    // Pressed before the app had come; it is heard by now.
    const pressed = into.dataset['pressed'] ?? '';
    delete into.dataset['pressed'];
    setTimeout(() => sameOf(links(), pressed)?.click());
  };
  const drawn = (
    <Drawn onDrawn={onDrawn} onReady={onReady}>
      {all}
    </Drawn>
  );
  if (goesOn) return takeOver(into, drawn);
  delete document.body.dataset['quiet'];
  before = into.firstChild;
  const root = createRoot(into, quietReports);
  // The newest pages stand there already (src/early), and nothing else is done before the app's own do.
  if (search === null) root.render(drawn);
  else startTransition(() => root.render(drawn));
  return root;
}
