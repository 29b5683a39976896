/**
 * Many test files share one page, one after another (vite.config.ts): what a reload would take away is
 * taken away here, after each test.
 */
import { vi } from 'vitest';
import { clearMark } from '@/app/exit-mark';
import { chooseZone } from '@/journal/zone';
import { endFileWork } from '@/lock/file-work';
import { endReading } from '@/reader/read-words';
import { SearchBesideThePage } from './search-beside-the-page';

/** Where tests put functions of their own; what they put there is gone with the test. */
const asLoaded = [
  navigator,
  history,
  URL,
  Storage.prototype,
  Node.prototype,
  Element.prototype,
  HTMLAnchorElement.prototype,
  HTMLDialogElement.prototype,
].map((place) => ({ place, own: ownOf(place) }));

function ownOf(place: object): ReadonlyMap<PropertyKey, PropertyDescriptor> {
  const all = Object.getOwnPropertyDescriptors(place) as Record<PropertyKey, PropertyDescriptor>;
  return new Map(
    Reflect.ownKeys(all).flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])),
  );
}

const isSame = (one: PropertyDescriptor | undefined, other: PropertyDescriptor): boolean =>
  one?.value === other.value && one?.get === other.get && one?.set === other.set;

/** What watches the page: observers of one test would go on changing the pages of the next. */
const observers = new Set<MutationObserver>();
const Observer = window.MutationObserver;
window.MutationObserver = class extends Observer {
  constructor(callback: MutationCallback) {
    super(callback);
    observers.add(this);
  }
};

let endings: (() => void)[] = [];

/** For what the page runs until it is closed. */
export const atPageEnd = (end: () => void): void => void endings.unshift(end);

/** Ends what still runs; before the screen is taken away. */
export function endRunning(): void {
  const running = endings;
  endings = [];
  for (const end of running) end();
}

/** Nothing is kept, noted, shown or watched, and the page's own functions are the browser's again. */
export function clearPage(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  for (const observer of observers) observer.disconnect();
  observers.clear();
  endReading();
  endFileWork();
  for (const worker of SearchBesideThePage.running) worker.terminate();
  chooseZone(null);
  clearMark();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const { place, own } of asLoaded) {
    const now = ownOf(place);
    for (const key of now.keys()) if (!own.has(key)) Reflect.deleteProperty(place, key);
    for (const [key, before] of own) {
      if (!isSame(now.get(key), before)) Object.defineProperty(place, key, before);
    }
  }
}
