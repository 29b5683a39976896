import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';

// On a slow machine a save, and the word for it, can take longer than the usual second.
configure({ asyncUtilTimeout: 10_000 });

/** What the code under test complained about; a complaint in the console fails the test. */
let complaints: string[] = [];

// What jsdom has no layout for: nothing scrolls, and no media query matches.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

beforeEach(() => {
  complaints = [];
  const note = (...parts: readonly unknown[]): void => {
    complaints.push(parts.map(String).join(' '));
  };
  console.error = note;
  console.warn = note;
});

afterEach(() => {
  cleanup();
  expect(complaints).toEqual([]);
});
