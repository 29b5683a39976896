import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { dayAt, dayInWords } from '@/journal/calendar-day';
import { letterSource } from '@/journal/tool-sources';
import { buildDraft, day, words } from '../support/build-entry';
import { draftRecord, factRecord } from '../support/build-records';
import { catchDownloads } from '../support/catch-downloads';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.unstubAllGlobals());

const today = Date.now();

/** A journal of three pages, one of them sealed. */
async function withJournal(address: string) {
  const downloads = catchDownloads();
  const app = await renderApp(address);
  await act(() =>
    app.store.getState().addRecords([
      draftRecord(
        buildDraft('U1-2', { id: 'first', startedAt: today - 9 * day, answer: words('Sam left.') }),
      ),
      draftRecord(
        buildDraft('U1-2', {
          id: 'second',
          startedAt: today - 2 * day,
          turn: { begun: 2, edited: 2 },
          answer: words('Sam went # home.'),
        }),
      ),
      draftRecord(
        buildDraft('own-page', {
          id: 'own',
          entry: 'own',
          asked: 'A page of my own',
          startedAt: today - day,
          answer: {
            kind: 'form',
            parts: [
              { name: 'title', label: '', words: 'Sunday with Sam' },
              { name: 'words', label: '', words: 'Rain.' },
            ],
          },
        }),
      ),
      draftRecord(
        buildDraft(letterSource, {
          id: 'letter',
          entry: 'letter',
          startedAt: today - day,
          answer: { kind: 'letter', text: 'Dear Sam' },
        }),
      ),
      factRecord('sealed.letter', '2199-01-01'),
      factRecord('otherNames', 'Sam'),
      factRecord('nickname', 'Robin'),
    ]),
  );
  return { ...app, downloads };
}

it('takes every page with it: what it holds and that it is not locked is said first, and nothing sealed leaves', async () => {
  const { user, downloads } = await withJournal('/settings');
  await user.click(await screen.findByRole('link', { name: 'Take pages with you' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Take it with you' })).toHaveFocus(),
  );
  const check = await screen.findByRole('region', { name: 'Before you save it' });
  expect(check).toHaveTextContent(/^2 pages, from .+ to .+\. Every draft: 3 drafts\./);
  expect(check).toHaveTextContent('Names stand as you wrote them. 1 page is sealed and left out.');
  expect(check).toHaveTextContent('The file is not locked: anyone who opens it can read it.');

  await user.click(screen.getByRole('radio', { name: /^One Markdown file/ }));
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await screen.findByText(/^Your browser is saving 2 pages as pages-\d{4}-\d\d-\d\d\.md/, {
    selector: 'p',
  });
  const markdown = await downloads[0]?.blob.text();
  expect(markdown).toContain('Sam went \\# home.');
  expect(markdown).toContain('## Sunday with Sam');
  expect(markdown).not.toContain('Dear Sam');

  await user.click(screen.getByText('Drafts, days, and what is left out'));
  await user.click(screen.getByRole('radio', { name: 'The newest of each' }));
  await user.click(screen.getByRole('switch', { name: 'Sealed pages too' }));
  await user.click(screen.getByRole('switch', { name: 'Mask names' }));
  expect(check).toHaveTextContent(
    'The newest draft of each. Names are masked. 1 page of them is sealed, and can be read in the file.',
  );
  expect(check).not.toHaveTextContent('Your browser is saving');
  await user.click(screen.getByRole('radio', { name: /^A file for each page/ }));
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await screen.findByText(/^Your browser is saving 3 pages as pages-.+\.zip/, { selector: 'p' });
  expect(downloads[1]?.blob.type).toBe('application/zip');

  await user.click(screen.getByRole('radio', { name: 'Some stages of the guide' }));
  expect(check).toHaveTextContent('No page fits what is chosen above.');
});

it('gives a counsellor what was ticked and no more, under a nickname', async () => {
  const { user, downloads } = await withJournal('/take-along?for=counsellor');
  const check = await screen.findByRole('region', { name: 'Before you save it' });
  expect(check).toHaveTextContent('Nothing is chosen yet.');
  const group = screen.getByRole('group', { name: 'Understand the breakup' });
  expect(screen.queryByRole('checkbox', { checked: true })).not.toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: /^Sunday with Robin/ })).toBeVisible();
  // The day of the draft that is taken, and both days where all of them are.
  const days = (): string | null | undefined =>
    within(group).getByRole('checkbox').closest('label')?.textContent;
  const [dayOfFirst, dayOfSecond] = [9, 2].map((ago) => dayInWords(dayAt(today - ago * day)));
  expect(days()).toContain(dayOfSecond);
  expect(days()).not.toContain(dayOfFirst);
  await user.click(screen.getByRole('radio', { name: 'Every draft' }));
  expect(days()).toContain(`${dayOfFirst} to ${dayOfSecond}`);
  await user.click(screen.getByRole('radio', { name: 'The newest of each' }));
  await user.click(within(group).getByRole('button', { name: /^Choose all/ }));
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await screen.findByText(/^Your browser is saving 1 page as chosen-pages-.+\.txt/, {
    selector: 'p',
  });
  const text = (await downloads[0]?.blob.text()) ?? '';
  expect(text).toMatch(/^Pages of a private journal, chosen by the person who wrote them/);
  expect(text).toContain('Robin went # home.');
  expect(text).toContain(dayAt(today - 2 * day));
  expect(text).not.toContain(dayAt(today - 9 * day));
  expect(text).not.toMatch(/Sam|Rain|Dear/);

  const printed: string[] = [];
  vi.stubGlobal('print', () => printed.push(document.body.textContent));
  await user.click(screen.getByRole('button', { name: 'Print these pages' }));
  await user.click(screen.getByRole('button', { name: 'Print these pages' }));
  expect(printed).toHaveLength(2);
  expect(printed[1]).toContain('Robin went # home.');
  expect(printed[1]).not.toContain('Rain.');
});

it('gives a calendar the day a letter opens, and says nothing of what it is', async () => {
  const { user, downloads } = await withJournal('/take-along?for=calendar');
  expect(await screen.findByText('Something to open')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: '08:00' }));
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await screen.findByText(/^Your browser is saving .+ as dates-.+\.ics/, { selector: 'p' });
  const file = (await downloads[0]?.blob.text()) ?? '';
  expect(file).toContain('DTSTART:21990101T080000\r\n');
  expect(file).not.toMatch(/letter|Sam/i);
});

it('says plainly that a file could not be made, and says nothing was saved before it was', async () => {
  const { user } = await withJournal('/take-along');
  await screen.findByRole('region', { name: 'Before you save it' });
  URL.createObjectURL = () => {
    throw new Error('no room');
  };
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  expect(
    // Beside what is announced, in the same words.
    await within(screen.getByRole('main')).findByText(
      /^The file couldn’t be made\. Your journal is as it was\./,
    ),
  ).toBeVisible();
  expect(screen.queryByText(/Your browser is saving|saved in/)).not.toBeInTheDocument();
});

it('says that there is nothing to take yet', async () => {
  await renderApp('/take-along');
  expect(await screen.findByRole('heading', { name: 'Nothing to take yet.' })).toBeVisible();
});
