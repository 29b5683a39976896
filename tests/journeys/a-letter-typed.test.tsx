import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { drawnWhile } from '../support/watch-drawing';
import { openApp, turnOnLock } from '../support/open-app';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 60_000 });

/** What is said about the saves: drawn when that changes, which no letter but the first does. */
const status = ['Kept', 'SaveStatus', 'Icon'];

const letters = Array.from('nd then it rained on');

/** All in one turn, so that no pause falls between them. */
async function drawnByLetters(): Promise<ReadonlyMap<string, number>> {
  const [sheet] = await screen.findAllByRole('textbox');
  if (!(sheet instanceof HTMLTextAreaElement)) throw new Error('There is no sheet.');
  const type = (letter: string): boolean =>
    fireEvent.input(sheet, { target: { value: sheet.value + letter } });
  type('A');
  const drawn = await drawnWhile(() => letters.forEach(type));
  expect(sheet).toHaveValue(`A${letters.join('')}`);
  return drawn;
}

/** What was drawn beside that: not even the field, which has the letter already. */
const beside = (drawn: ReadonlyMap<string, number>): string[] =>
  [...drawn.keys()].filter((one) => !status.includes(one));

it.each(['/path/begin/what-happened', '/path/understand/the-story'])(
  'draws nothing, neither the field nor what is round it: %s',
  async (address) => {
    await renderApp(address);
    expect(beside(await drawnByLetters())).toEqual([]);
  },
);

it('draws no more in a journal that is locked with a passphrase', async () => {
  const app = await openApp('/path/begin/what-happened');
  await turnOnLock(app);
  expect(beside(await drawnByLetters())).toEqual([]);
});

it('draws the reading beside the sheet no more when the words are kept', async () => {
  const { browser } = await renderApp('/path/begin/what-happened');
  await drawnByLetters();
  const drawn = await drawnWhile(async () => {
    await browser.settle();
    expect(await screen.findByText(/Saved on this device/)).toBeVisible();
  });
  expect([...drawn.keys()]).toContain('SaveStatus');
  for (const one of [
    'Guided',
    'ReadingBody',
    'Shell',
    'AppHeader',
    'AppNav',
    'AppFooter',
    'Notices',
  ])
    expect([...drawn.keys()]).not.toContain(one);
});
