import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { momentDaysLater } from '@/journal/calendar-day';
import { App } from '@/app/app';
import { writeBackup, type BackupRecord } from '@/files/backup';
import { openBrowserStorage } from '@/storage/browser-storage';
import { createJournalStore } from '@/store/journal-store';
import { shortDate } from '@/ui/when';
import { fetchScreens } from '../support/fetch-screens';
import { buildDraft, day, words } from '../support/build-entry';
import { draftRecord, factRecord } from '../support/build-records';
import { catchDownloads } from '../support/catch-downloads';
import { giveIndexedDb } from '../support/give-indexed-db';
import { giveDialogMethods } from '../ui/native-dialog';

// Two cores, shared: the first render of the whole app may take its time.
vi.setConfig({ testTimeout: 30_000 });

const now = Date.now();

const page = (id: string, text: string, editedAt = now - 30 * day): BackupRecord =>
  draftRecord(
    buildDraft('U1-1', {
      id,
      entry: id,
      asked: `Page ${id}`,
      answer: words(text),
      startedAt: editedAt,
    }),
  );

/** Opens the app in this browser, with these records in the journal already. */
async function openApp(address: string, records: readonly BackupRecord[] = []) {
  await fetchScreens();
  const storage = openBrowserStorage();
  let ids = 0;
  const store = createJournalStore({ storage, now: Date.now, newId: () => `new-${(ids += 1)}` });
  await store.getState().open();
  if (records.length > 0) await store.getState().addRecords(records);
  const { unmount } = render(
    <MemoryRouter initialEntries={[address]}>
      <App store={store} />
    </MemoryRouter>,
  );
  const close = (): void => {
    unmount();
    storage.close();
  };
  onTestFinished(close);
  return {
    user: userEvent.setup(),
    close,
    /** The words of every draft in the journal, as a fresh start would find them. */
    written: async (): Promise<string[]> => {
      const again = openBrowserStorage();
      const { heads } = await again.load();
      again.close();
      return [...heads.values()]
        .flat()
        .flatMap(({ body }) =>
          body.type === 'draft' && body.draft.answer.kind === 'long-text'
            ? [body.draft.answer.text]
            : [],
        )
        .toSorted();
    },
  };
}

/** What the browser was handed to download. */
let downloads: ReturnType<typeof catchDownloads> = [];

const backupOf = (records: readonly BackupRecord[]): string =>
  writeBackup({ records, setAside: [], createdAt: now - 3 * day });

const fileOf = (text: string, name = 'second-draft-2026-04-04.json'): File =>
  new File([text], name, { type: 'application/json' });

const chooseBytes = async (
  user: ReturnType<typeof userEvent.setup>,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<void> => user.upload(screen.getByLabelText('Backup file'), new File([bytes], name));

const chooseFile = async (user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> =>
  user.upload(screen.getByLabelText('Backup file'), fileOf(text));

beforeEach(() => {
  localStorage.clear();
  giveIndexedDb();
  giveDialogMethods();
  downloads = catchDownloads();
});

describe('backing up', () => {
  it('hands over a file with every word in it, and says when that was', async () => {
    const { user } = await openApp('/settings', [page('a', 'one'), page('b', 'two')]);
    expect(screen.getByText('No backup yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back up now' }));

    expect(downloads).toHaveLength(1);
    expect(downloads[0]?.name).toMatch(/^second-draft-\d{4}-\d\d-\d\d\.json$/);
    const file = JSON.parse((await downloads[0]?.blob.text()) ?? '') as { records: BackupRecord[] };
    expect(file.records).toEqual(expect.arrayContaining([page('a', 'one'), page('b', 'two')]));
    expect(screen.getByText('Last backup was today')).toBeVisible();
    expect(screen.getByText('It held 2 pages. Nothing has been written since.')).toBeVisible();
  });

  it('counts what was written since', async () => {
    await openApp('/settings', [
      page('a', 'one'),
      page('b', 'two', now - day),
      factRecord('lastBackupAt', momentDaysLater(now, -19)),
      factRecord('lastBackupPages', 1),
    ]);
    expect(screen.getByText('Last backup was 19 days ago')).toBeVisible();
    expect(screen.getByText('It held 1 page. 1 page since your last backup.')).toBeVisible();
  });

  it('is mentioned on the path once a fortnight, and put away at a tap', async () => {
    const pages = [page('a', 'one'), page('b', 'two'), page('c', 'three')];
    const first = await openApp('/path', pages);
    expect(screen.getByText(/3 pages and no backup yet/)).toBeVisible();
    await first.user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(/no backup yet/)).toBeNull();
    first.close();
    await openApp('/path');
    expect(screen.queryByText(/no backup yet/)).toBeNull();
  });

  it('is not mentioned on the path where a backup is younger than that', async () => {
    const pages = [page('a', 'one'), page('b', 'two'), page('c', 'three', now - day)];
    await openApp('/path', [...pages, factRecord('lastBackupAt', now - 5 * day)]);
    expect(screen.queryByText(/since your last backup/)).toBeNull();
  });
});

describe('looking into a backup', () => {
  it('says what is in it and touches nothing', async () => {
    const { user, written } = await openApp('/settings/check-backup', [page('a', 'mine')]);
    await chooseFile(user, backupOf([page('b', 'theirs'), page('c', 'more')]));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'This backup is whole' })).toHaveFocus(),
    );
    expect(screen.getByText('Pages').nextSibling).toHaveTextContent('2');
    expect(await written()).toEqual(['mine']);
  });
});

describe('restoring', () => {
  it('brings every page back to an empty device', async () => {
    const { user, written } = await openApp('/settings/restore');
    await chooseFile(user, backupOf([page('a', 'one'), page('b', 'two')]));
    await user.click(await screen.findByRole('button', { name: 'Restore 2 pages' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: '2 pages are here again' })).toHaveFocus(),
    );
    expect(await written()).toEqual(['one', 'two']);
    await user.click(screen.getByRole('link', { name: 'See your journal' }));
    expect(await screen.findByText('Page b')).toBeVisible();
  });

  it('shows both sides first, then adds only what is missing', async () => {
    const { user, written } = await openApp('/settings/restore', [
      page('a', 'as it is here'),
      page('b', 'the same', now),
    ]);
    const backup = backupOf([
      page('a', 'as it was then'),
      page('b', 'the same', now),
      page('c', 'only there', now - day),
    ]);
    await chooseFile(user, backup);
    expect(
      await screen.findByRole('heading', {
        name: 'This backup has 3 pages, newest today. This device has 2 pages, newest today.',
      }),
    ).toBeVisible();
    expect(screen.getByText(/1 page is missing here\. 1 page has other words/)).toBeVisible();
    expect(await written()).toEqual(['as it is here', 'the same']);

    await user.click(screen.getByRole('button', { name: 'Add the missing pages' }));
    expect(
      await screen.findByText('1 page added, and a second draft kept on 1 page'),
    ).toBeVisible();
    const all = ['as it is here', 'as it was then', 'only there', 'the same'];
    expect(await written()).toEqual(all);

    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    await waitFor(async () => expect(await written()).toEqual(['as it is here', 'the same']));
  });

  it('a second time finds everything here already', async () => {
    const { user } = await openApp('/settings/restore', [page('a', 'one')]);
    await chooseFile(user, backupOf([page('a', 'one')]));
    expect(await screen.findByText(/here already, word for word/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });

  it('replaces everything only when asked twice, and can put back what was here', async () => {
    const { user, written } = await openApp('/settings/restore', [page('a', 'mine')]);
    await chooseFile(user, backupOf([page('b', 'theirs')]));
    await user.click(await screen.findByRole('button', { name: 'Replace everything…' }));
    const dialog = screen.getByRole('dialog', { name: 'Replace 1 page with 1 page?' });
    const [safe] = within(dialog).getAllByRole('button');
    expect(safe).toHaveTextContent('Keep what is here');
    expect(await written()).toEqual(['mine']);
    await user.click(within(dialog).getByRole('button', { name: 'Replace 1 page' }));
    expect(await screen.findByText('1 page is here again')).toBeVisible();
    expect(await written()).toEqual(['theirs']);

    await user.click(screen.getByRole('button', { name: 'Save it as a file' }));
    expect(await downloads[0]?.blob.text()).toContain('"mine"');
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'As it was before: 1 page' })).toHaveFocus(),
    );
    expect(await written()).toEqual(['mine']);
  });

  it('shows hostile words as words', async () => {
    const hostile = '<img src=x onerror="alert(1)"> \u202E \uD83D {{}} ';
    const { user } = await openApp('/settings/restore');
    await chooseFile(user, backupOf([page('__proto__', hostile)]));
    await user.click(await screen.findByRole('button', { name: 'Restore 1 page' }));
    await user.click(await screen.findByRole('link', { name: 'See your journal' }));
    expect(await screen.findByText(/<img src=x/)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a backup that another program changed', () => {
  const pages = [page('b', 'Grüße'), page('c', 'more'), page('d', 'gone')];
  const harmed = backupOf(pages).replace('"text": "gone"', '"texts": "gone"');

  it('is read as far as it goes, said plainly, and added only after a yes', async () => {
    const { user, written } = await openApp('/settings/restore', [
      page('b', 'mine'),
      factRecord('theme', 'light', now - 99 * day),
    ]);
    await chooseFile(user, harmed);
    await waitFor(() =>
      expect(
        screen.getByRole('heading', {
          name: 'What can be read of this backup: 2 pages, newest 30 days ago. This device has 1 page, newest 30 days ago.'.replaceAll(
            '30 days ago',
            shortDate(now - 30 * day, now),
          ),
        }),
      ).toHaveFocus(),
    );
    expect(screen.getByText('This file was changed after it was made')).toBeVisible();
    expect(screen.getByText(/2 pages could be read, 1 could not\. Accents/)).toBeVisible();
    expect(screen.getByText(/^“Page d”, from/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Replace/ })).toBeNull();
    expect(await written()).toEqual(['mine']);
    await user.click(screen.getByRole('button', { name: 'Add the missing pages' }));
    expect(
      await screen.findByText('1 page added, and a second draft kept on 1 page'),
    ).toBeVisible();
    expect(await written()).toEqual(['Grüße', 'mine', 'more']);
  });

  it('and cut short gives the pages before the cut, by any name and from a drop', async () => {
    const { user, written } = await openApp('/settings/restore');
    expect(screen.getByLabelText('Backup file')).not.toHaveAttribute('accept');
    const cut = harmed.slice(0, harmed.indexOf('"texts"'));
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, {
      dataTransfer: { files: [fileOf(cut, 'copy.json.txt')], types: ['Files'] },
    });
    act(() => void document.body.dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    expect(await screen.findByText('This backup is cut short')).toBeVisible();
    expect(screen.getByText(/2 pages could be read, 1 could not/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Restore 2 pages' }));
    expect(await screen.findByText('2 pages are here again')).toBeVisible();
    expect(await written()).toEqual(['Grüße', 'more']);
    await user.click(screen.getByRole('link', { name: 'Back to Settings' }));
    expect(await screen.findByText('No backup yet')).toBeVisible();
  });

  it('but not in its words is whole, whatever it is called', async () => {
    const { user } = await openApp('/settings/check-backup');
    const units = Array.from(backupOf(pages), (unit) => unit.charCodeAt(0));
    await chooseBytes(user, new Uint8Array(new Uint16Array(units).buffer), 'backup');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'This backup is whole' })).toHaveFocus(),
    );
    await chooseFile(user, harmed);
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: 'This file was changed after it was made' }),
      ).toHaveFocus(),
    );
  });
});

describe('a file that is no backup', () => {
  const whole = backupOf([page('b', 'theirs')]);
  it.each([
    ['empty', '', 'This file is empty'],
    ['a letter', 'Dear Sam', 'This isn’t a backup'],
    [
      'another app’s',
      '{"metadata":{"version":"1.0"},"entries":[]}',
      'This file comes from another app',
    ],
    ['cut short', whole.slice(0, whole.indexOf('"text"')), 'This backup is cut short'],
    ['edited', whole.replace('"text"', '"texts"'), 'This backup isn’t as it was made'],
    ['packed', 'PK\u0003\u0004\u0014', 'This file is packed'],
    [
      'from a newer app',
      whole.replace('"version": 1', '"version": 2'),
      'A newer Second Draft made this backup',
    ],
    ['a tower of brackets', '['.repeat(100_000), 'This file isn’t built like a backup'],
    ['of 65 MB', ' '.repeat(65 * 1024 * 1024), 'This file is too large for a backup'],
    ['of 50 MB that is no backup', 'x'.repeat(50 * 1024 * 1024), 'This isn’t a backup'],
  ])(
    '%s is told apart and changes nothing',
    async (_, text, title) => {
      const { user, written } = await openApp('/settings/restore', [page('a', 'mine')]);
      await chooseFile(user, text);
      const alert = await screen.findByRole('alert', undefined, { timeout: 20_000 });
      expect(alert).toHaveTextContent(title);
      expect(alert).toHaveTextContent('Nothing here was changed.');
      expect(screen.queryByRole('button', { name: /^(Add|Restore|Replace)/ })).toBeNull();
      expect(await written()).toEqual(['mine']);
    },
    60_000,
  );
});

describe('deleting', () => {
  it('one page can be taken back', async () => {
    const { user, written } = await openApp('/journal/a', [page('a', 'one'), page('b', 'two')]);
    await user.click(screen.getByRole('button', { name: 'Delete this page' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
    expect(screen.queryByText('Page a')).toBeNull();
    expect(await written()).toEqual(['two']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Page a')).toBeVisible();
    expect(await written()).toEqual(['one', 'two']);
  });

  it('everything needs the word typed, and says that nothing is left', async () => {
    const { user, written } = await openApp('/settings/delete', [
      page('a', 'one'),
      page('b', 'two'),
      factRecord('theme', 'dark'),
    ]);
    const button = screen.getByRole('button', { name: 'Delete 2 pages' });
    await user.type(screen.getByLabelText('Type “delete” to go on'), 'delet');
    await user.click(button);
    expect(screen.getByRole('alert')).toHaveTextContent('Type the word delete');
    expect(await written()).toEqual(['one', 'two']);

    await user.type(screen.getByLabelText('Type “delete” to go on'), 'e');
    await user.click(button);
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Everything is deleted' })).toHaveFocus(),
    );
    expect(screen.getByText(/nothing is left in either/)).toBeVisible();
    expect(await written()).toEqual([]);
    // Only how often it was emptied is left, so that a crash cannot bring pages back.
    expect(Object.keys(localStorage)).toEqual(['sd1.e']);
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});

describe('the space meter', () => {
  it('says in words how much is used', async () => {
    await openApp('/settings', [
      page('a', 'x'.repeat(600_000)),
      page('b', 'y'.repeat(700_000)),
      page('c', 'z'),
    ]);
    const meter = screen.getByRole('meter', { name: 'Space used' });
    expect(meter).toHaveAttribute('aria-valuetext', '1.2 megabytes of about 5, 25 percent');
    expect(screen.getByText('Room for roughly 9 more pages like yours.')).toBeVisible();
  });

  it('warns in words past four fifths', async () => {
    await openApp('/settings', [page('a', 'x'.repeat(4_400_000))]);
    expect(screen.getByText(/This is filling up\. A backup is a good idea now\./)).toBeVisible();
  });
});
