import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { guide, pagesOf } from '@/guide/guide';
import { buildDraft, words as said } from '../support/build-entry';
import { test } from './app-test';
import { seedStorage, storedDraft } from './seed';
import { someToolPages } from './seed-tools';

const day = 86_400_000;
const at = (days: number) => {
  const startedAt = Date.now() - days * day;
  return { startedAt, editedAt: startedAt };
};

const long = `${'x'.repeat(300)}end`;
const hard = [
  'Family 👨‍👩‍👧 and a heart ❤️.',
  'כתבתי לך ולא שלחתי.',
  'كتبت لك ولم أرسل.',
  'Zażółć gęślą jaźń, Übermut.',
];

const prompts = guide.flatMap(pagesOf).filter(({ prompt }) => prompt.kind === 'long-text');

/** Every kind of answer the tools keep, hard words, and pages enough for a real book. */
const journal = () => [
  ...someToolPages(),
  ...[...hard, long].map((text, place) =>
    storedDraft(
      buildDraft('own-page', {
        ...at(300 + place),
        id: `hard${place}`,
        entry: `hard${place}`,
        asked: 'A page of my own',
        answer: said(text),
      }),
    ),
  ),
  ...Array.from({ length: 200 }, (_, place) =>
    storedDraft(
      buildDraft(prompts[place % prompts.length]?.prompt.id ?? '', {
        ...at(250 - place),
        id: `many${place}`,
        entry: `many${place}`,
        asked: `Question ${place}?`,
        arrived: 2,
        answer: said(`Page marked a${place}z.\nIts second line, marked b${place}z.`),
      }),
    ),
  ),
];

async function open(page: Page): Promise<void> {
  await seedStorage(page, journal());
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.setAttribute('data-printed', '');
    };
  });
  await page.goto('/book');
  await expect(page.getByRole('heading', { name: 'What it will hold' })).toBeVisible();
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

test('the book holds every page once, in its order, on the paper that was chosen, and nothing of the app', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('textbox', { name: /title/ }).fill('My own draft');
  await page.getByRole('button', { name: 'Print the book' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  const file = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocumentProxy(file);
  const { text } = await extractText(pdf, { mergePages: false });
  const whole = squeezed(text.join(' '));

  const missing = Array.from({ length: 200 }, (_, place) => place).filter(
    (place) =>
      whole.split(`a${place}z.`).length !== 2 ||
      whole.split(`b${place}z.`).length !== 2 ||
      !whole.includes(`Question${place}?`),
  );
  expect(missing).toEqual([]);
  // What a face lacks, and which way round letters are drawn in, is the machine's; the words are all there.
  const plain = whole.normalize('NFKC');
  const either = (word: string): boolean =>
    plain.includes(word) || plain.includes(Array.from(word).toReversed().join(''));
  const words = ['Family', 'andaheart', 'Zażółćgęśląjaźń,Übermut.', 'end', 'כתבתי', 'שלחתי'];
  expect(words.filter((word) => !either(word))).toEqual([]);
  expect(either('x'.repeat(300))).toBe(true);
  const drawn = (await page.locator('article').allTextContents()).join(' ');
  expect([...hard, long].filter((one) => !drawn.includes(one))).toEqual([]);
  // No sheet holds nothing but its number, but those that let a chapter begin on the right.
  expect(squeezed(text.at(-1) ?? '').length).toBeGreaterThan(10);
  expect(squeezed(text[0] ?? '')).toContain('Myowndraft');
  expect(squeezed(text[1] ?? '')).toContain('Contents');
  expect(whole).not.toMatch(/Quickexit|Printthebook|Whatitwillhold|isn’tlocked/);
  const { width, height } = (await pdf.getPage(3)).getViewport({ scale: 1 });
  expect([Math.round(width), Math.round(height)]).toEqual([420, 595]);
});
