import { expect } from '@playwright/test';
import { test } from './app-test';
import { seedStorage } from './seed';

/** As the first version of the journal stored them: a page of a clock ten years ahead, and a time that none can be. */
const stored = [
  [
    'sd1.r.draft/a1.seeded',
    'v1|7af0ed0a|{"format":1,"id":"draft/a1","writer":"seeded","counter":1,"epoch":0,"seen":{"seeded":1},"body":{"v":1,"type":"draft","draft":{"id":"a1","entry":"U1-2","source":"U1-2","asked":"Tell the story","startedAt":2082758400000,"editedAt":2082758400000,"answer":{"kind":"long-text","text":"OLD words, written under a wrong clock."},"outcome":"answered"}},"at":2082758400000}',
  ],
  [
    'sd1.r.draft/a2.seeded',
    'v1|4bd34171|{"format":1,"id":"draft/a2","writer":"seeded","counter":1,"epoch":0,"seen":{"seeded":1},"body":{"v":1,"type":"draft","draft":{"id":"a2","entry":"U1-2","source":"U1-2","asked":"Tell the story","startedAt":1795910400000,"editedAt":1795910400000,"answer":{"kind":"long-text","text":"NEW words of today."},"outcome":"answered"}},"at":1795910400000}',
  ],
  [
    'sd1.r.draft/B-2-d.seeded',
    'v1|a692a727|{"format":1,"id":"draft/B-2-d","writer":"seeded","counter":1,"epoch":0,"seen":{"seeded":1},"body":{"v":1,"type":"draft","draft":{"id":"B-2-d","entry":"B-2","source":"B-2","asked":"An ordinary page","startedAt":1795824000000,"editedAt":1795824000000,"answer":{"kind":"long-text","text":"About B-2."},"outcome":"answered"}},"at":1795824000000}',
  ],
  [
    'sd1.r.draft/U3-2-d.seeded',
    'v1|9a55da85|{"format":1,"id":"draft/U3-2-d","writer":"seeded","counter":1,"epoch":0,"seen":{"seeded":1},"body":{"v":1,"type":"draft","draft":{"id":"U3-2-d","entry":"U3-2","source":"U3-2","asked":"A page with a time no date can have","startedAt":9000000000000000,"editedAt":9000000000000000,"answer":{"kind":"long-text","text":"About U3-2."},"outcome":"answered"}},"at":9000000000000000}',
  ],
] as const;

const old = 'OLD words, written under a wrong clock.';
const today = 'NEW words of today.';

test('words of a wrong clock stay behind today’s, and no time keeps a screen from opening', async ({
  page,
}) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'));
  await seedStorage(page, stored);

  await page.goto('/journal');
  await expect(page.getByText('3 pages since 28 November')).toBeVisible();
  await expect(page.getByText('About U3-2.')).toBeVisible();
  await expect(page.getByText(today)).toBeVisible();

  await page.goto('/journal/U1-2/compare');
  const first = page.getByRole('article', { name: 'Then: First draft' });
  await expect(first.getByText(old)).toBeVisible();
  const second = page.getByRole('article', { name: 'Now: Second draft' });
  await expect(second.getByText(today)).toBeVisible();
  await expect(page.getByText('between these pages')).toHaveCount(0);

  await page.goto('/tools/then-and-now');
  await expect(page.getByRole('link', { name: /Tell the story/ })).toBeVisible();

  await page.goto('/journal/U3-2');
  await expect(page.getByText('About U3-2.')).toBeVisible();
  await expect(page.getByText(/a day that isn’t known/).first()).toBeVisible();

  // A day later today's words are read first, and the old ones are under no pen.
  await page.clock.setFixedTime(new Date('2026-11-30T12:00:00Z'));
  await page.goto('/path/understand/the-story');
  await expect(page.getByText(today)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText(old)).toHaveCount(0);

  // A clock that fell back ten years: what is written then is the newest draft all the same.
  await page.clock.setFixedTime(new Date('2016-11-29T12:00:00Z'));
  await page.goto('/journal/U1-2/redraft');
  await page.getByRole('textbox').first().fill('Words of a clock that fell back.');
  await page.getByRole('textbox').first().blur();
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-20T12:00:00Z'));
  await page.goto('/journal');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
    'Words of a clock that fell back.',
  );
  await page.goto('/journal/U1-2/compare');
  await expect(page.getByRole('article').last()).toContainText('Words of a clock that fell back.');
  expect(failures).toEqual([]);
});
