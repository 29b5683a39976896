/**
 * The newest pages of the journal before the program has come: what there is of them is told by the app's own parts,
 * read and never written from, and the screen they stand on was drawn by the build. A file of its own, from which nothing
 * is imported: src/start.ts runs it where public/start-check.js has asked for it.
 */
import { assembleJournal } from '@/record/assemble';
import { afterOthers } from '@/storage/after-others';
import { isEpochKey } from '@/storage/findings';
import { glanceAt } from '@/storage/glance';
import { openLocalHome } from '@/storage/local-home';
import { isLockKey } from '@/storage/lock-record';
import { openSecondHome } from '@/storage/second-home';
import { drawJournal } from './draw-journal';
import { pieces } from './pieces';

/** What the frame stands round, while it is the page's own; null once the app has it, or the plain page. */
const placeOf = (): Element | null =>
  document.querySelector('#root[data-first="frame"] main')?.lastElementChild ?? null;

/** Another tab may lock the journal, empty it, or take it away, before the app has come. */
function wipeWhereItGoes({ key }: StorageEvent): void {
  if (key === null || isLockKey(key) || isEpochKey(key)) placeOf()?.replaceChildren();
}

/** Resolves once what the screen is dressed in has come; public/start-check.js says so. */
const dressed = (): Promise<void> =>
  new Promise((resolve) => {
    if ('dressed' in document.documentElement.dataset) resolve();
    else addEventListener('dressed', () => resolve(), { once: true });
  });

/** Draws them where the page has its frame and the screen's styles. Never rejects. */
async function drawEarlyRows(): Promise<void> {
  addEventListener('storage', wipeWhereItGoes);
  const glance = await glanceAt({
    local: openLocalHome(false),
    openSecond: 'indexedDB' in globalThis ? () => openSecondHome(() => undefined) : null,
    long: 1,
  });
  await dressed();
  await afterOthers();
  // What a browser knows of languages takes as long to wake as all the rest of this.
  Intl.NumberFormat().format(0);
  await afterOthers();
  const place = placeOf();
  if (pieces === null || glance === null || place === null || place.hasChildNodes()) return;
  place.append(...drawJournal(pieces, assembleJournal(glance.records, Date.now()), innerHeight));
}

drawEarlyRows()
  // Nothing is lost: the app shows them a moment later.
  .catch(() => placeOf()?.replaceChildren())
  .finally(() => dispatchEvent(new Event('early-rows')));
