import { expect, test } from '@playwright/test';
import { joinWord } from '@/sync/pairing-link';
import { codeFrom } from '../support/pretend-sync';

test.use({ serviceWorkers: 'allow' });

test('another device’s code is out of the address before anything is shown, and kept nowhere', async ({
  page,
}) => {
  const pairing = { address: 'https://journal.example.org/sync', code: codeFrom(7) };
  const word = joinWord(pairing);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/#join=${word}`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Keep a second device in step' }),
  ).toBeVisible();
  await expect(page.getByText('This page was opened with another device’s code')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/settings/second-device');
  expect(page.url()).not.toContain('#');
  const letters = pairing.code.replaceAll('-', '');
  expect(
    asked.filter((url) => url.includes(letters) || url.includes('journal.example.org')),
  ).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
      document.cookie,
    ]),
  );
  expect(kept).not.toContain(letters);
  // In memory alone: what is loaded anew has to be given it anew.
  await page.reload();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Keep a second device in step' }),
  ).toBeVisible();
  await expect(page.getByText('This page was opened with another device’s code')).toBeHidden();
});
