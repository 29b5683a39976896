import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { drawnWhile } from '../support/watch-drawing';
import { openApp, turnOnLock } from '../support/open-app';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 60_000 });

/** The field, from the sheet that holds its words inwards. */
const field = [
  'SheetAlone',
  'AnswerForm',
  'QuestionFrame',
  'ReusedAnswers',
  'AnswerField',
  'WritingSheet',
  'GrowingTextField',
];
/** Its status: drawn when that changes, which no letter but the first does. */
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

/** What was drawn beyond those, and how often the field was. */
const told = (drawn: ReadonlyMap<string, number>) => ({
  round: [...drawn.keys()].filter((one) => ![...field, ...status].includes(one)),
  field: drawn.get('GrowingTextField'),
});
const alone = { round: [], field: letters.length };

it.each(['/path/begin/what-happened', '/path/understand/the-story'])(
  'draws the field, and nothing round it: %s',
  async (address) => {
    await renderApp(address);
    expect(told(await drawnByLetters())).toEqual(alone);
  },
);

it('draws no more in a journal that is locked with a passphrase', async () => {
  const app = await openApp('/path/begin/what-happened');
  await turnOnLock(app);
  expect(told(await drawnByLetters())).toEqual(alone);
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
