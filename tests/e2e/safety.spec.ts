import { expect, type Page } from '@playwright/test';
import { isPutAway, promptOnPath } from '@/guide/on-path';
import type { SafetyPathName } from '@/journal/safety';
import { goWithin } from './go-within';
import { everyLook, narrow } from './looks';
import { test } from './app-test';
import { seedStorage, someJournal } from './seed';
import { guide, pagesOf } from '../guide/whole-guide';

const pages = guide.flatMap((stage) =>
  pagesOf(stage).map(({ prompt }) => ({
    prompt,
    address: `${stage.slug === 'closing' ? '/closing' : `/path/${stage.slug}`}/${prompt.slug}`,
  })),
);

const group = (page: Page, question: RegExp) => page.getByRole('group', { name: question });

async function answer(page: Page, question: RegExp, words: string): Promise<void> {
  const radio = group(page, question).getByRole('radio', { name: words, exact: true });
  // A person clicks the face the radio lies over, once it stands still.
  await group(page, question)
    .locator('label')
    .filter({ has: page.getByRole('radio', { name: words, exact: true }) })
    .click();
  await expect(radio).toBeChecked();
}

/** Answers that lead to each path, as a person gives them. */
const leads: Record<Exclude<SafetyPathName, 'open'>, readonly [question: RegExp, words: string]> = {
  safety: [/felt afraid of them/, 'Sometimes'],
  space: [/asked you not to get in touch/, 'Yes'],
  change: [/scared, followed, threatened/, 'Yes'],
};

const putAwayTitle = 'This page is put away for now';

/** Tools about getting in touch, and tools in which one writes for oneself. */
const contactTools = ['/tools/readiness', '/tools/contact-plan', '/tools/goodwill'];
const ownTools = [
  '/tools/letters/new',
  '/tools/letters/closing',
  '/tools/quiet-time',
  '/tools/trust-plan',
  '/tools/appreciation',
  '/tools/strengths',
  '/tools/i-statements',
  '/pause',
];

const addressOf = (id: string): string => {
  const found = pages.find(({ prompt }) => prompt.id === id);
  if (found === undefined) throw new Error(`No page ${id}`);
  return found.address;
};

for (const path of ['safety', 'space', 'change'] as const) {
  test.describe(`the ${path} path`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto('/safety');
      const [question, words] = leads[path];
      await answer(page, question, words);
    });

    test('closes the pages it must, and says who can help', async ({ page }) => {
      test.setTimeout(240_000);
      const closed = pages.filter(({ prompt }) => isPutAway(prompt, path));
      expect(closed.length).toBeGreaterThan(8 - Number(path === 'change'));
      for (const { address, prompt } of closed) {
        await goWithin(page, address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(putAwayTitle);
        await expect(page.locator('main form')).toHaveCount(0);
        await expect(page.locator('#main')).not.toContainText(prompt.question);
        await expect(page.getByRole('link', { name: 'All the people to turn to' })).toBeVisible();
      }
      await goWithin(page, '/path/reconnect');
      await expect(page.locator('main li[data-state="put-away"]')).toHaveCount(
        closed.filter(({ address }) => address.startsWith('/path/reconnect/')).length,
      );
    });

    test('closes the tools about contact, and no other', async ({ page }) => {
      test.setTimeout(240_000);
      for (const address of contactTools) {
        await goWithin(page, address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'This tool is put away for now',
        );
        await expect(page.locator('#main').locator('textarea, input')).toHaveCount(0);
        await expect(
          page.getByRole('link', { name: 'People to turn to', exact: true }),
        ).toBeVisible();
      }
      for (const address of ownTools) {
        await goWithin(page, address);
        await expect(page.locator('#main').locator('textarea, input').first()).toBeAttached();
        await expect(page.getByText('put away for now')).toHaveCount(0);
      }
      await goWithin(page, '/tools/apology?part=all');
      await expect(page.getByRole('button', { name: /readiness check/ })).toHaveCount(0);
    });

    test('asks in other words what it changes', async ({ page }) => {
      test.setTimeout(240_000);
      const changed = pages.filter(
        ({ prompt }) => promptOnPath(prompt, path).question !== prompt.question,
      );
      for (const { address, prompt } of changed) {
        await goWithin(page, address);
        await expect(
          page.getByRole('heading', { level: 2, name: promptOnPath(prompt, path).question }),
        ).toBeVisible();
      }
      await goWithin(page, addressOf('W-4'));
      const other = { safety: 'Make a safety plan', space: 'Wait and respect their wish' };
      const option = path === 'change' ? 'Get help with how I act' : other[path];
      await expect(page.getByText(option, { exact: true })).toBeVisible();
      await expect(page.getByText('Talk, if they’re open to it')).toHaveCount(0);
    });

    test('leaves writing open, and what is written stays', async ({ page }) => {
      for (const id of ['U3-2', 'F1-1', 'T2-2', 'W-4', 'W-5']) {
        await goWithin(page, addressOf(id));
        await expect(page.locator('main form')).toBeVisible();
      }
      // The letter is written, kept and nowhere sent.
      await goWithin(page, addressOf('T2-2'));
      await page.getByRole('textbox').first().fill('Everything I want to say.');
      await expect(page.getByText(/^Saved on this device/)).toBeVisible();
      await goWithin(page, '/journal/T2-2');
      await expect(page.getByText('Everything I want to say.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
    });
  });
}

test('who is afraid may leave the pages on their part, and is shown how to plan', async ({
  page,
}) => {
  await page.goto('/safety');
  await answer(page, ...leads.safety);
  await page.goto(addressOf('T1-1'));
  await expect(page.getByText('You can leave this page out.', { exact: false })).toBeVisible();
  await page.goto(addressOf('F1-1'));
  await expect(page.getByRole('link', { name: 'People to plan with' })).toBeVisible();
});

test('who may do harm is shown the page that goes deeper first', async ({ page }) => {
  await page.goto('/safety');
  await answer(page, ...leads.change);
  await page.goto('/path');
  await expect(page.locator(`main a[href="${addressOf('P1-4')}"]`).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'People who can help' })).toBeVisible();
});

test('the strictest answer counts, whichever is given first', async ({ page }) => {
  await page.goto('/safety');
  await answer(page, ...leads.change);
  await expect(page.getByRole('heading', { name: 'Help with change comes first' })).toBeVisible();
  await answer(page, ...leads.space);
  await expect(page.getByRole('heading', { name: 'They have asked for room' })).toBeVisible();
  await answer(page, ...leads.safety);
  await expect(page.getByRole('heading', { name: 'Your safety comes first' })).toBeVisible();
});

test('practical matters close nothing, and are kept short', async ({ page }) => {
  await page.goto('/safety');
  await answer(page, /be in touch about children/, 'Yes');
  await expect(page.getByText(/one task, one date and one question/)).toBeVisible();
  await page.goto(addressOf('F1-1'));
  await expect(page.getByText(/is no break in your quiet time/)).toBeVisible();
  await page.goto('/path/reconnect/first-message');
  await expect(page.locator('main form')).toBeVisible();
  await expect(page.getByText(/one task, one date and one question/)).toBeVisible();
  await page.goto('/tools/contact-plan');
  await expect(page.locator('main textarea').first()).toBeVisible();

  // Together with a wish for no contact, the wish counts.
  await page.goto('/safety');
  await answer(page, ...leads.space);
  await page.goto('/tools/contact-plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This tool is put away for now');
  await page.goto(addressOf('F1-1'));
  await expect(page.getByText(/is no break in your quiet time/)).toBeVisible();
});

test('every page is open where nothing was answered', async ({ page }) => {
  await page.goto('/path/reconnect/first-message');
  await expect(page.locator('main form')).toBeVisible();
  for (const address of contactTools) {
    await goWithin(page, address);
    await expect(page.locator('#main').locator('textarea, input').first()).toBeAttached();
  }
  for (const address of ['/path', '/tools', '/path/reconnect']) {
    await goWithin(page, address);
    await expect(page.locator('main h1').first()).toBeAttached();
    await expect(page.getByText(/put away/i)).toHaveCount(0);
  }
});

test('a changed mind opens the pages again, by the question meant for it', async ({ page }) => {
  await page.goto('/safety');
  await answer(page, /asked you not to get in touch/, 'Yes');
  await page.goto('/path/reconnect/when');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(putAwayTitle);

  await page.goto('/safety');
  await answer(page, /asked you not to get in touch/, 'No');
  await page.goto('/path/reconnect/when');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(putAwayTitle);

  await page.goto('/safety');
  await page.getByRole('button', { name: 'Yes, they told me' }).click();
  await page.goto('/path/reconnect/when');
  await expect(page.locator('main form')).toBeVisible();
});

test('an answer to whether contact is welcome counts as well', async ({ page }) => {
  await page.goto('/path/reconnect/is-it-welcome');
  await page.getByRole('radio', { name: 'There is a court or police order' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto('/path/reconnect/first-message');
  await expect(page.getByText(/could break the order/)).toBeVisible();
  await page.goto('/safety');
  await expect(page.getByText('Has it ended, and have they said so?')).toBeVisible();
});

test('Shift, three times, leaves a page that nobody sees until it is asked for', async ({
  page,
}) => {
  const asked: (string | undefined)[] = [];
  await page.route('https://www.bbc.co.uk/**', (route) => {
    asked.push(route.request().headers()['referer']);
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  await page.goto('/path');
  await page.goto('/path/understand/what-hurts');
  await page.getByRole('textbox').first().fill('A page somebody may not see.');
  // Escape alone means too much else (docs/decisions/0008).
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
  for (let presses = 0; presses < 3; presses += 1) {
    await expect(page).not.toHaveURL(/bbc/);
    await page.keyboard.press('Shift');
  }
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  expect(asked).toEqual([undefined]);
  // Back, what was open before it is covered as well.
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(0);
  await page.goto('/path/understand/what-hurts');
  await expect(page.getByText('A page somebody may not see.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('textbox').first()).toHaveValue('A page somebody may not see.');
});

test('the safety answers are cleared by themselves, and the journal stays', async ({ page }) => {
  await seedStorage(page, someJournal());
  await page.goto('/safety');
  await answer(page, /ever hurt you/, 'Yes');
  await answer(page, /asked you not to get in touch/, 'Yes');
  await page.getByLabel(/What did they ask for/).fill('Leave me be');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Clear safety answers' }).click();
  await expect(page.getByText('None of the nine questions is answered.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('None of the nine questions is answered.')).toBeVisible();
  // What an earlier load of the page wrote is cleared once that load is known to be gone.
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
    .not.toContain('Leave me be');
  // One tap undoes no answer: what plans contact asks again first.
  await page.goto('/path/reconnect/first-message');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six questions before this');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('main form')).toBeVisible();
  await page.goto('/journal');
  await expect(
    page.getByRole('link', { name: /what happened, and where do things/ }),
  ).toBeVisible();
});

test('from the first question to a letter by keyboard alone', async ({ page }) => {
  await page.goto('/safety');
  const first = group(page, /felt afraid of them/)
    .getByRole('radio')
    .first();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(
    group(page, /felt afraid of them/).getByRole('radio', { name: 'Sometimes' }),
  ).toBeChecked();
  await page.goto('/path/reconnect/first-message');
  const letter = page.getByRole('link', { name: 'Write a letter that stays here' });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await letter.evaluate((one) => one === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 2, name: /letter that says everything/ }),
  ).toBeVisible();
});

test.describe('with the whole app taken in', () => {
  test.use({ serviceWorkers: 'allow', readsAhead: true });

  test('words that sound like danger are met offline, and nothing leaves the device', async ({
    page,
    context,
  }) => {
    // At night going on leads to a place to stop, and not to the next page.
    await page.clock.setFixedTime(new Date(2026, 2, 16, 12));
    await page.goto('/path/understand/what-hurts');
    await page.evaluate(async () => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await context.setOffline(true);
    await page.getByRole('textbox').first().fill('I don’t want to be alive anymore.');
    const card = page.getByRole('region', { name: 'People to talk to' });
    await expect(card).toBeVisible();
    await expect(card).toContainText('nothing has been sent');
    await expect(page.getByRole('textbox').first()).toHaveValue(
      'I don’t want to be alive anymore.',
    );
    expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
    await page.getByRole('button', { name: 'Continue' }).click();
    // A few words are no long page: going on leads to the next one.
    await expect(
      page.getByRole('heading', { level: 2, name: /^Using your own name/ }),
    ).toBeVisible();
  });
});

test.describe('in every look', { tag: '@deep' }, () => {
  test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing where pages are put away', async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto('/safety');
    const found = await everyLook(page, 'safety, unanswered');
    await answer(page, /felt afraid of them/, 'Yes');
    await answer(page, /asked you not to get in touch/, 'Yes');
    await answer(page, /order or rule/, 'Yes');
    await answer(page, /not being alive/, 'Yes');
    await answer(page, /Can anyone open this device/, 'Yes');
    found.push(...(await everyLook(page, 'safety, answered')));
    for (const address of ['/path', '/path/reconnect', '/path/reconnect/when', '/settings']) {
      await goWithin(page, address);
      found.push(...(await everyLook(page, address)));
    }
    expect(found).toEqual([]);
  });

  test('axe finds nothing where cards are shown', async ({ page }) => {
    await page.goto('/path/understand/what-hurts');
    await page
      .getByRole('textbox')
      .first()
      .fill('I want to die. He said he will kill me. I am going to hurt him.');
    await expect(page.getByRole('button', { name: 'I’m safe, keep writing' })).toHaveCount(3);
    expect(await everyLook(page, 'cards')).toEqual([]);
  });
});
