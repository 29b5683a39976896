/** What stands on the screen before the app has been drawn in its place. */
import { waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { drawOver } from '@/app/first-frame';
import { FaultyBrowser } from '../support/faulty-browser';
import { openApp } from '../support/open-app';

const linkTo = (place: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `/${place}`;
  return link;
};

afterEach(() => vi.unstubAllGlobals());

it('is what is pressed until the app stands there, and hands its focus to the same link', async () => {
  const app = await openApp('/about', new FaultyBrowser());
  const into = document.createElement('div');
  into.dataset['first'] = 'frame';
  into.append(linkTo('path'), linkTo('journal'));
  document.body.append(into);
  const [, before] = into.querySelectorAll('a');

  // React draws by its own turns, as on a page.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const root = drawOver(
    into,
    <p>
      <a href="/path">Path</a>
      <a href="/journal">Journal</a>
    </p>,
    app.store(),
    app.lock,
  );
  expect(into.dataset['first']).toBe('frame');
  before?.focus();
  await waitFor(() => expect(into.dataset['first']).toBeUndefined());
  expect(before?.isConnected).toBe(false);
  expect(document.activeElement?.textContent).toBe('Journal');
  root.unmount();
  into.remove();
});
