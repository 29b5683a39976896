import { act, cleanup, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

const { dataset } = document.documentElement;

it('colours fade when the night goes on an hour, never at a start or for another theme', async () => {
  const { store, browser } = await renderApp('/about');
  act(() => store.getState().setFact('theme', 'dark'));
  expect(dataset['theme']).toBe('dark');
  expect(dataset['skyMoves']).toBeUndefined();

  act(() => store.getState().setFact('skyFurthest', 1));
  expect(dataset['hour']).toBe('1');
  expect(dataset['skyMoves']).toBe('');
  await waitFor(() => expect(dataset['skyMoves']).toBeUndefined(), { timeout: 3000 });

  // A backup of another journal is put in its place: that is no night that went on.
  act(() => store.getState().setFact('skyFurthest', 5));
  expect(dataset['hour']).toBe('5');
  expect(dataset['skyMoves']).toBeUndefined();

  await browser.settle();
  cleanup();
  delete dataset['hour'];
  await renderApp('/about', browser);
  expect(dataset['hour']).toBe('5');
  expect(dataset['skyMoves']).toBeUndefined();
});
