import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';

/** What the code under test complained about; a complaint in the console fails the test. */
let complaints: string[] = [];

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
