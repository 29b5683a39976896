/**
 * The built app in a real Chromium, killed with SIGKILL at a random moment of somebody's typing,
 * again and again on one profile. Whatever stood on the screen under the word 'Saved' must be there
 * afterwards. Beside it, in the same browser and at the same keys, the plain way: `setItem` and done.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { readNothingAhead } from './app-test';
import { hunts, isDeep, sizeOf } from '../hunts';
import { KillableChromium } from '../support/killable-chromium';

const sheet = (page: Page) => page.getByRole('textbox').first();

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The last words each way called saved. */
type Claims = { shown: string; plain: string };

/** Looks at the screen in the frame after each change of it, and stores each key the plain way as well. */
async function watch(page: Page, claims: Claims): Promise<void> {
  await readNothingAhead(page.context());
  await page.exposeBinding('claim', (_source, way: keyof Claims, words: string) => {
    claims[way] = words;
  });
  await page.addInitScript(() => {
    type Claim = (way: string, words: string) => Promise<void>;
    const { claim } = window as unknown as { claim: Claim };
    let last = '';
    const look = (): void => {
      const field = document.querySelector('textarea');
      const isSaved = document.querySelector('[data-copies="2"]')?.textContent.startsWith('Saved');
      if (field && isSaved === true && field.value !== last) {
        last = field.value;
        void claim('shown', last);
      }
    };
    // To ask for every frame, with nothing to draw in most, took half of the browser's time.
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    new MutationObserver(() => requestAnimationFrame(look)).observe(document, all);
    document.addEventListener('input', ({ target }) => {
      // A line that goes on saying "Saved" changes nothing.
      requestAnimationFrame(look);
      if (!(target instanceof HTMLTextAreaElement)) return;
      localStorage.setItem('plain-way', target.value);
      void claim('plain', target.value);
    });
  });
}

/** Types in bursts with pauses between them, as people do, until it can't any more. */
async function typeOn(page: Page, random: () => number, isOver: () => boolean): Promise<void> {
  try {
    for (let word = 0; ; word += 1) {
      await page.keyboard.type(`word${word} `, { delay: 20 + 40 * random() });
      if (random() < 0.4) await pause(1000 * random());
    }
  } catch (error) {
    if (!isOver()) throw error;
  }
}

/** Any moment, or just after new words were shown as saved: there a promise is youngest. */
async function moment(random: () => number, isNewlyShown: () => boolean): Promise<void> {
  if (random() < 0.5) return pause(200 + 4300 * random());
  await expect.poll(isNewlyShown, { intervals: [20], timeout: 30_000 }).toBe(true);
  return pause(600 * random());
}

async function killAgainAndAgain(address: string, kills: number, part: number): Promise<void> {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
  // Each part has moments of its own.
  const random = chance(seed + part);
  const claims: Claims = { shown: '', plain: '' };
  const browser = new KillableChromium(address, {
    prepare: (page) => watch(page, claims),
    arrive: (page) => expect(sheet(page)).toBeVisible(),
  });
  let newlyShown = 0;
  let plainLosses = 0;
  let plainLetters = 0;
  try {
    let page = await browser.start();
    for (let kill = 1; kill <= kills; kill += 1) {
      const before = claims.shown;
      // At the end of what is there.
      await sheet(page).press('Control+End');
      let isOver = false;
      const typing = typeOn(page, random, () => isOver);
      await Promise.race([moment(random, () => claims.shown !== before), typing]);
      isOver = true;
      await browser.kill();
      await typing;
      const { shown, plain } = claims;
      if (shown !== before) newlyShown += 1;

      page = await browser.start();
      await expect
        .poll(async () => (await sheet(page).inputValue()).startsWith(shown), {
          message: `kill ${kill} with SEED=${seed} lost of what was shown as saved: ${shown.slice(-60)}`,
        })
        .toBe(true);
      const kept = (await page.evaluate(() => localStorage.getItem('plain-way'))) ?? '';
      if (plain !== '' && kept !== plain) {
        plainLosses += 1;
        plainLetters += plain.length - kept.length;
      }
      // From here on both ways go on from what is on the sheet.
      claims.plain = '';
    }
  } finally {
    await browser.dispose();
  }
  console.info(
    `${kills} kills (seed ${seed}), ${newlyShown} with new words shown as saved: 0 of them lost; ` +
      `the plain way lost words in ${plainLosses}, ${plainLetters} letters in all`,
  );
  expect(newlyShown).toBeGreaterThan(0);
}

test.describe.configure({ mode: 'parallel' });

/** A few kills in every run, and as many as are asked for in the long one. */
const few = hunts.KILLS.here;
const many = Math.ceil(sizeOf('KILLS') / 3);

const kill =
  (part: number, kills: number) =>
  async ({ baseURL }: { baseURL: string | undefined }): Promise<void> => {
    test.setTimeout(kills * 40_000);
    await killAgainAndAgain(`${baseURL ?? ''}/path/begin/what-happened`, kills, part);
  };

test('what is shown as saved survives a killed browser', kill(0, few));

test.describe('again and again', { tag: '@deep' }, () => {
  test.skip(!isDeep, 'left to npm run test:deep');
  for (const part of [1, 2, 3]) {
    test(`what is shown as saved survives, part ${part} of 3`, kill(part, many));
  }
});
