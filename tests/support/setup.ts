import './watch-drawing';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';
import { detectors } from '@/reader/detectors';
import type { Answered, Asked } from '@/reader/reading-worker';
import { tellStylesByKind } from './known-styles';
import { notFound } from './not-found';
import { clearPage, endRunning } from './page-end';
import { ZippingBesideThePage } from './zipping-beside-the-page';
import { SearchBesideThePage } from './search-beside-the-page';

// On a slow machine a save, and the word for it, can take longer than the usual second.
configure({ asyncUtilTimeout: 10_000, getElementError: notFound });

/** What the code under test complained about; a complaint in the console fails the test. */
let complaints: string[] = [];

tellStylesByKind(window);

// What jsdom has no layout for: nothing scrolls, and no media query matches.
window.scrollTo = () => undefined;
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

/** jsdom has no workers: the same detectors answer here, as late as a message would. */
class ReadingBesideThePage extends EventTarget {
  postMessage({ id, reading, text }: Asked): void {
    const answer = (findings: Answered['findings']): boolean =>
      this.dispatchEvent(new MessageEvent('message', { data: { id, findings } }));
    detectors[reading](text).then(answer, () => answer(null));
  }
  terminate(): void {
    // It ends with the page.
  }
}
/** Each worker by what it is asked to run. */
function WorkerBesideThePage(url: URL): EventTarget {
  return url.pathname.includes('search-worker')
    ? new SearchBesideThePage()
    : url.pathname.includes('zip-worker')
      ? new ZippingBesideThePage()
      : new ReadingBesideThePage();
}
Object.assign(window, { Worker: WorkerBesideThePage });

beforeEach(() => {
  // Where the end of the test before failed half-way.
  closePage();
  Element.prototype.scrollIntoView = () => undefined;
  complaints = [];
  const note = (...parts: readonly unknown[]): void => {
    complaints.push(parts.map(String).join(' '));
  };
  console.error = note;
  console.warn = note;
});

function closePage(): void {
  endRunning();
  cleanup();
  clearPage();
}

afterEach(async () => {
  closePage();
  // What was on its way complains here, and not in the next test.
  await new Promise((resolve) => setImmediate(resolve));
  expect(complaints).toEqual([]);
});
