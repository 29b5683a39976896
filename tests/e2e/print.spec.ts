import { expect, type Page } from '@playwright/test';
import { extractText } from 'unpdf';
import type { Draft } from '@/journal/entry';
import { comparePath, entryPath, pagePath } from '@/paths';
import { buildDraft, words } from '../support/build-entry';
import { answerPage } from './answer-page';
import { test } from './app-test';
import { seedStorage, storedDraft } from './seed';
import { someToolPages } from './seed-tools';
import { guide, pagesOf } from '../guide/whole-guide';

const lines = Array.from(
  { length: 260 },
  (_, at) => `Line ${at + 1} of a long page, with some words in it.`,
);

/** What comes out on paper, found by a parser that knows nothing of the app. */
async function printed(page: Page): Promise<string> {
  // Chromium prints an empty sheet of a page that it has not painted yet.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  const file = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } });
  const { text } = await extractText(new Uint8Array(file), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

/** What has no place on paper: buttons, ways about, and text too pale for white, as a printer leaves out every ground. */
async function unfitForPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // What a browser says before it prints, and then draws: the words of the fields come with it.
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  const found = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (canvas === null) return ['no canvas'];
    const isPale = (color: string): boolean => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return alpha < 128 || red * 0.21 + green * 0.72 + blue * 0.07 > 150;
    };
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeValue?.trim()))
      .concat([...document.querySelectorAll<HTMLElement>('[data-words]')])
      .filter((one) => one.checkVisibility())
      .filter((one) => one.closest('button, nav') || isPale(getComputedStyle(one).color))
      .map((one) => one.outerHTML.slice(0, 120));
  });
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null, colorScheme: 'dark' });
  return found;
}

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

const notOnce = (text: string, parts: readonly string[]): string[] =>
  parts.filter((part) => timesIn(text, part) !== 1);

const pages = guide.flatMap(pagesOf);
const long = pages.find(({ prompt }) => prompt.id === 'U1-2');

test('a long page prints every line once: while it is written, in the journal, and in compare', async ({
  page,
}) => {
  if (long === undefined) throw new Error('There is no page for a story.');
  const ago = (days: number): number => Date.now() - days * 86_400_000;
  const draft = (id: string, daysAgo: number, text: string): Draft =>
    buildDraft('U1-4', {
      id,
      entry: 'long',
      startedAt: ago(daysAgo),
      editedAt: ago(daysAgo),
      answer: words(text),
    });
  await seedStorage(
    page,
    [draft('one', 9, 'The first one.'), draft('two', 8, lines.join('\n'))].map(storedDraft),
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(pagePath(long.stage.slug, long.prompt.slug));
  const field = page.getByRole('textbox').first();
  await field.fill(`${lines.join('\n')}\n\nThe last line, شكرا.`);
  const writing = await printed(page);
  expect(notOnce(writing, [...lines, 'The last line,', long.prompt.question])).toEqual([]);
  // The caution of the page names Support in a sentence; the way to it is not printed.
  const withoutCaution = writing.replace('Support is one tap away.', '');
  for (const pressed of ['Quick exit', 'Support', 'Continue', 'Saved on this device']) {
    expect(withoutCaution).not.toContain(pressed);
  }

  await expect(field).toBeVisible();

  const addresses = [comparePath('long'), entryPath('long')];
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator('main article').first()).toBeVisible();
    const text = await printed(page);
    expect(
      lines.filter((line) => timesIn(text, line) === 0),
      address,
    ).toEqual([]);
  }
  expect(await unfitForPaper(page)).toEqual([]);
});

/** Tools with a page begun, in which the fields stand open. */
const writingTools = [
  'apology/apology.seeded',
  'i-statements/statement.seeded',
  'quiet-time/message.seeded',
  'trust-plan/seen.seeded',
  'contact-plan?part=all',
  'self-care',
];

test('every kind of form and every tool prints the words in its fields', async ({ page }) => {
  test.setTimeout(240_000);
  await seedStorage(page, someToolPages());
  await page.emulateMedia({ colorScheme: 'dark' });
  const wrong: string[] = [];
  const unfit: string[] = [];
  const eachKind = new Map(
    pages
      .filter(({ prompt }) => prompt.showIf === undefined && prompt.unlock === undefined)
      .toReversed()
      .map((one) => [one.prompt.kind, one]),
  );
  for (const { stage, prompt } of eachKind.values()) {
    await page.goto(pagePath(stage.slug, prompt.slug));
    const said = await answerPage(page, prompt);
    const text = await printed(page);
    // What is chosen may stand in a question as well; what is written stands here only.
    for (const one of said) {
      const times = timesIn(text, one);
      if (one.startsWith('Words for') ? times !== 1 : times === 0) {
        wrong.push(`${prompt.id}: ${times} times ${one}`);
      }
    }
  }
  for (const tool of writingTools) {
    await page.goto(`/tools/${tool}`);
    await expect(page.locator('main textarea').first(), tool).toBeVisible();
    const fields = await page.locator('main textarea:visible').all();
    const said: string[] = [];
    for (const [place, field] of fields.entries()) {
      said.push(`Field ${place + 1} says this; it ends here.`);
      await field.fill(said.at(-1) ?? '');
    }
    // Of a form in parts, paper has also those that are not on the screen.
    const oneAtATime = page.getByRole('button', { name: 'One part at a time' });
    if ((await oneAtATime.count()) > 0) await oneAtATime.click();
    const text = await printed(page);
    // Some tools put what is written together once more below.
    wrong.push(...said.filter((one) => timesIn(text, one) === 0).map((one) => `${tool}: ${one}`));
    unfit.push(...(await unfitForPaper(page)).map((one) => `${tool}: ${one}`));
  }
  expect({ wrong, unfit }).toEqual({ wrong: [], unfit: [] });
});
