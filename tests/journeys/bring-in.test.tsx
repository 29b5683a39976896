import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { answerText } from '@/journal/answer-text';
import { writeBackup } from '@/files/backup';
import type { JournalStore } from '@/store/journal-store';
import { buildDraft, noon, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { FaultyBrowser } from '../support/faulty-browser';
import { openApp } from '../support/open-app';
import { giveReadingWorker } from '../support/reading-worker';

afterEach(() => {
  vi.unstubAllGlobals();
});

const wordsIn = (store: JournalStore): string[] =>
  [...store.getState().entries.values()]
    .flatMap(({ drafts }) => drafts.map(({ answer }) => answerText(answer)))
    .toSorted();

async function open(browser = new FaultyBrowser()) {
  const app = await openApp('/bring-in', browser);
  const user = userEvent.setup();
  const field = await screen.findByLabelText('Files to bring in');
  const choose = (...files: File[]): Promise<void> => user.upload(field, files);
  return { ...app, user, choose };
}

const journal = JSON.stringify({
  metadata: { version: '1.0' },
  entries: [
    {
      uuid: 'A1',
      creationDate: '2019-03-03T20:00:00Z',
      timeZone: 'Europe/London',
      text: 'The first <b>words</b>',
      photos: [{}],
    },
    // Without a zone its day is that of the wall where the person is.
    { uuid: 'B2', creationDate: new Date(2021, 2, 3, 20).toISOString(), text: 'Later words' },
  ],
});

it('shows what is in files before anything is added, adds it, and takes it out again', async () => {
  giveReadingWorker();
  const { user, choose, store } = await open();
  await choose(
    new File([journal], 'Journal.json'),
    new File(['Loose words'], '2020-02-02.md'),
    new File([''], 'empty.txt'),
    new File(['%PDF-1.7'], 'scan.pdf'),
  );

  const heading = await screen.findByRole('heading', {
    name: '3 pages, 3 March 2019 to 3 March 2021',
  });
  expect(heading).toHaveFocus();
  expect(screen.getByText('The first <b>words</b>')).toBeVisible();
  expect(screen.getByText('1 photo')).toBeVisible();
  const failed = screen.getByRole('region', { name: '2 files couldn’t be read' });
  expect(within(failed).getByText('empty.txt')).toBeVisible();
  expect(within(failed).getByText('scan.pdf')).toBeVisible();
  expect(store().getState().entries.size).toBe(0);

  await user.click(screen.getByRole('button', { name: 'Add to my journal' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: '3 pages added' })).toHaveFocus());
  expect(wordsIn(store())).toEqual(['Later words', 'Loose words', 'The first <b>words</b>']);

  await choose(new File([journal], 'Journal.json'));
  expect(await screen.findByText(/2 pages are here already/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add to my journal' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Take them out again' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { name: '3 pages taken out again' })).toHaveFocus(),
  );
  expect(wordsIn(store())).toEqual([]);
});

it('says truly where pages come to stand, and shows the beginnings of new ones alone', async () => {
  giveReadingWorker();
  const { user, choose } = await open();
  const own = [
    '---',
    'title: "What happened?"',
    'prompt: "U1-2"',
    'starred: false',
    'source: "second-draft"',
    'uuid: "U1-2"',
    'drafts:',
    '  - "2026-01-03T10:00:00.000Z 2026-01-03T10:00:00.000Z long-text answered - one"',
    '---',
    '',
    '# What happened?',
    '',
    'As it was.',
    '',
  ].join('\n');
  await choose(new File([own], 'own.md'), new File(['Loose words'], '2020-02-02.md'));
  expect(
    await screen.findByText(
      /^1 comes back in its own place, and 1 comes in as a page of your own, each on its day\./,
    ),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add to my journal' }));
  await screen.findByRole('heading', { name: '2 pages added' });
  expect(screen.queryByText('Reading the files')).toBeNull();
  await choose(new File([own], 'own.md'), new File(['More words'], '2020-02-03.md'));
  expect(await screen.findByText('More words')).toBeVisible();
  expect(screen.queryByText('As it was.')).toBeNull();
});

it('takes out nothing that was written on since', async () => {
  giveReadingWorker();
  const { user, choose, store } = await open();
  await choose(new File([journal], 'Journal.json'));
  await user.click(await screen.findByRole('button', { name: 'Add to my journal' }));
  await screen.findByRole('heading', { name: '2 pages added' });
  const [draft] = [...store().getState().entries.values()].flatMap(({ drafts }) => drafts);
  if (draft === undefined) throw new Error('nothing came in');
  const plan = { source: draft.source, asked: draft.asked, kind: 'form' as const, repeats: true };
  const mine = { kind: 'form' as const, parts: [{ name: 'words', label: '', words: 'Mine now' }] };
  store().getState().write(plan, mine, 'answered', { draft: draft.id, entry: draft.entry });
  await user.click(screen.getByRole('button', { name: 'Take them out again' }));
  await screen.findByRole('heading', {
    name: '1 page taken out again. 1 you wrote on since stays',
  });
  expect(wordsIn(store())).toEqual(['Mine now']);
});

it('stops reading when it is told to, and when the screen is left', async () => {
  const atWork = giveReadingWorker(true);
  const { user, choose } = await open();
  await choose(new File(['words'], 'a.txt'));
  expect(await screen.findByText('Reading… 0 of 1 file')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Stop reading' }));
  expect(atWork.size).toBe(0);
  expect(screen.queryByText(/^Reading…/)).toBeNull();
  await choose(new File(['words'], 'a.txt'));
  await waitFor(() => expect(atWork.size).toBe(1));
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Settings' }));
  await waitFor(() => expect(atWork.size).toBe(0));
});

it('hands a backup made here to the restore screen', async () => {
  giveReadingWorker();
  const { choose } = await open();
  const records = [draftRecord(buildDraft('U1-1', { answer: words('Kept words') }))];
  const backup = writeBackup({ records, setAside: [], createdAt: noon });
  await choose(new File([backup], 'backup.json'));
  expect(await screen.findByRole('heading', { name: 'Restore from a backup' })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Restore 1 page' })).toBeVisible();
});

it('says plainly where nothing can be read', async () => {
  vi.stubGlobal('Worker', undefined);
  const { choose } = await open();
  await choose(new File(['words'], 'a.txt'));
  expect(await screen.findByRole('alert')).toHaveTextContent('The files couldn’t be read');
});

it('says which day pages get that don’t tell theirs, and where those stand that get none', async () => {
  giveReadingWorker();
  const { choose } = await open();
  const lastModified = new Date(2022, 4, 6, 10).getTime();
  await choose(
    new File(['Loose words'], 'thoughts.txt', { lastModified }),
    new File(['---\ndate: some day\n---\n\nOther words'], 'other.md', { lastModified }),
    new File(['Dated words'], '2020-02-02.md', { lastModified }),
  );
  expect(
    await screen.findByText(
      '1 page doesn’t say its day, and gets the one its file was last changed on: 6 May 2022. You can set it on the page.',
    ),
  ).toBeVisible();
  expect(
    screen.getByText(
      'The day of 1 page can’t be told: it comes in without one and stands last in the journal. You can set it on the page.',
    ),
  ).toBeVisible();
});

it('says before and after that pages can be taken out only until the journal locks, where it does', async () => {
  giveReadingWorker();
  const { user, choose, lock } = await open();
  await choose(new File([journal], 'Journal.json'));
  const until = /take them out (?:again )?until you close or reload this page\./;
  const untilLock =
    /take them out (?:again )?until you close or reload this page, or the journal locks\./;
  expect(await screen.findByText(until)).toBeVisible();
  act(() => lock.view.setState({ state: 'unlocked' }));
  expect(screen.getByText(untilLock)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add to my journal' }));
  await screen.findByRole('heading', { name: '2 pages added' });
  expect(screen.getByText(untilLock)).toBeVisible();
});
