import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { closingLetterPath, newLetterPath, redraftPath } from '@/paths';
import { everyTool } from '@/tools/every-tool';
import { keptToolPages, pageOfEachKind } from '../e2e/addresses';
import { someJournal } from '../e2e/seed';
import { someToolPages } from '../e2e/seed-tools';
import { FaultyBrowser } from '../support/faulty-browser';
import { drawnWhile } from '../support/watch-drawing';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 60_000 });

const addresses = [
  ...pageOfEachKind,
  ...everyTool.flatMap(({ address, screen: Screen }) => (Screen === undefined ? [] : [address])),
  newLetterPath,
  closingLetterPath,
  ...keptToolPages,
  redraftPath('U1-2'),
];

/** What is said about the saves: drawn when that changes, which no letter but the first does. */
const status = ['Kept', 'Status', 'SaveStatus', 'Saving', 'StatusLine', 'Icon', 'Drawing'];

/** Marks that were made stay on their words while somebody types, in the text and in the margin. */
const pencilled = ['Under', 'Notes', 'Note', 'Button'];

/** What shows the words once more, by themselves, or something that hangs by them. */
const showsWords = ['Act', 'InTheLetter', 'OwnWords', ...pencilled];

const fields = (): HTMLTextAreaElement[] => [
  ...document.querySelectorAll<HTMLTextAreaElement>('main textarea'),
];

it.each(addresses)('a letter draws its field and what shows its words: %s', async (address) => {
  const browser = new FaultyBrowser();
  for (const [key, value] of [...someJournal(), ...someToolPages()]) browser.local.set(key, value);
  const { store } = await renderApp(address, browser);
  await screen.findAllByRole('heading');
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const drawnBy: Record<string, string[]> = {};
  for (const [at, field] of fields().entries()) {
    // A save that is due comes with the next key.
    act(() => store.getState().flush());
    const before = field.value;
    fireEvent.input(field, { target: { value: `${before}I` } });
    const drawn = await drawnWhile(
      () => void fireEvent.input(field, { target: { value: `${before}It` } }),
    );
    expect(field).toHaveValue(`${before}It`);
    const beside = [...drawn.keys()].filter((one) => ![...status, ...showsWords].includes(one));
    if (beside.length > 0) drawnBy[at] = beside;
  }
  expect(drawnBy).toEqual({});
});
