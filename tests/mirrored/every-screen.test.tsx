import { act, cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { guideLanguage } from '@/guide/stage';
import { languageTag } from '@/words/language';
import { keptToolPages, pageOfEachKind, screens } from '../e2e/addresses';
import { someJournal } from '../e2e/seed';
import { someToolPages } from '../e2e/seed-tools';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';
import { tongueFaults } from './tongue-faults';

/** Pages that show more of the guide than their question: an earlier page, lines of one, why they wait. */
const fuller = [
  '/closing/first-page-again',
  '/path/weigh/quiet-time-review',
  '/path/weigh/promises-this-week',
  '/path/follow-through/promises-to-myself',
  '/path/understand/what-i-did',
];

const addresses = [...screens, ...keptToolPages, ...pageOfEachKind, ...fuller];

describe('where the interface speaks another language than the guide', () => {
  it('these tests speak one', () => {
    expect(languageTag).toBe('ar-EG');
    expect(guideLanguage).toBe('en');
  });

  it.each(addresses)(
    'each text of %s says which one it is in, in its own figures',
    async (address) => {
      const browser = new FaultyBrowser();
      for (const [key, value] of [...someJournal(), ...someToolPages()])
        browser.local.set(key, value);
      await renderApp(address, browser);
      // What comes late has come.
      await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
      expect(tongueFaults(document.body)).toEqual([]);
      cleanup();
    },
  );
});

describe('the search for texts that don’t say their language', () => {
  it.each([
    ['<p>Why it ended</p>', 1],
    ['<p lang="en">Why it ended</p>', 0],
    ['<p lang="en">قجغ</p>', 1],
    ['<p>قجغ <span lang="en">Why it ended</span></p>', 0],
    ['<p translate="no">mine</p>', 0],
    ['<p>3</p>', 1],
    ['<p>٣</p>', 0],
  ])('finds those in %s', (html, count) => {
    const root = document.createElement('div');
    root.innerHTML = html;
    expect(tongueFaults(root)).toHaveLength(count);
  });
});
