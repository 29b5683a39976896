import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBackup } from '@/files/backup';
import { lockBytes } from '@/files/locked-backup';
import { pairingKey } from '@/storage/pairing-note';
import { buildDraft, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { catchDownloads } from '../support/catch-downloads';
import { expectAccessible } from '../support/expect-accessible';
import { FaultyBrowser } from '../support/faulty-browser';
import { giveFileWorker } from '../support/file-worker';
import { openApp, turnOnLock } from '../support/open-app';

// Two cores, shared: the first render of the whole app may take its time.
vi.setConfig({ testTimeout: 60_000 });

let downloads: ReturnType<typeof catchDownloads> = [];

beforeEach(() => {
  giveFileWorker();
  downloads = catchDownloads();
  return () => vi.unstubAllGlobals();
});

const page = (id: string, text: string) =>
  draftRecord(buildDraft('U1-1', { id, entry: id, asked: `Page ${id}`, answer: words(text) }));

/** A locked journal with a page in it, at the screen that asks for its passphrase. */
async function locked(browser = new FaultyBrowser()) {
  const app = await openApp('/journal', browser);
  await act(async () => {
    const added = app
      .store()
      .getState()
      .addRecords([page('a', 'in the locked journal')]);
    await browser.settle();
    await added;
  });
  const code = await turnOnLock(app);
  await act(async () => {
    app.lock.lockNow();
    await browser.settle();
  });
  await app.user.click(await screen.findByRole('button', { name: 'I’ve forgotten it' }));
  return { ...app, code };
}

type User = Awaited<ReturnType<typeof openApp>>['user'];
const choose = async (user: User, content: string | Uint8Array<ArrayBuffer>): Promise<void> =>
  user.upload(screen.getByLabelText('Backup file'), new File([content], 'some name'));
const backup = writeBackup({ records: [page('b', 'kept in a file')], setAside: [], createdAt: 0 });
const typeDelete = async (user: User): Promise<void> =>
  user.type(screen.getByLabelText('Type “delete” to go on'), 'delete');

describe('a locked journal whose passphrase and code are lost', () => {
  it('is left alone until the word is typed, then deleted, and a new one begins', async () => {
    const { user, browser } = await locked();
    const before = new Map(browser.local);
    screen.getByRole('link', { name: 'Start again…' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Start again' })).toBeVisible();
    expect(screen.getByText(/^Lost for good: every page, letter/)).toBeVisible();
    const button = screen.getByRole('button', { name: 'Delete the locked journal' });
    await user.click(button);
    expect(screen.getByRole('alert')).toHaveTextContent('Type the word delete');
    expect(new Map(browser.local)).toEqual(before);

    await user.click(screen.getByLabelText('Type “delete” to go on'));
    await user.keyboard('delete{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'The locked journal is deleted' })).toHaveFocus(),
    );
    expect(screen.getByText(/nothing is left in either/)).toBeVisible();
    expect([...browser.local.keys()].toSorted()).toEqual(['sd1.e', 'sd1.k']);
    expect(browser.second.slots.size).toBe(0);
    await user.click(screen.getByRole('link', { name: 'Begin' }));
    expect(window.location.pathname).toBe('/welcome');
  });

  it('says what stays with other devices, where it was kept in step with any', async () => {
    const { user, browser } = await locked();
    await user.click(screen.getByRole('link', { name: 'Start again…' }));
    await screen.findByRole('heading', { level: 1, name: 'Start again' });
    expect(screen.queryByText(/sent to another device/)).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Keep it, and try again to open it' }));
    browser.replaceLocal(new Map([...browser.local, [pairingKey, 'sealed by the lost key']]));
    await user.click(await screen.findByRole('button', { name: 'I’ve forgotten it' }));
    await user.click(await screen.findByRole('link', { name: 'Start again…' }));
    expect(await screen.findByText(/pages lost that were sent to another device/)).toBeVisible();
    expect(screen.getByText(/yet to hear .* they never do/)).toBeVisible();
    await expectAccessible();
    await typeDelete(user);
    await user.click(screen.getByRole('button', { name: 'Delete the locked journal' }));
    expect(await screen.findByText(/have what they had: they were told nothing/)).toBeVisible();
    expect(browser.local.has(pairingKey)).toBe(false);
  });

  it('gives its place to a backup, which is seen first, and the journal isn’t locked then', async () => {
    const { user, browser, store } = await locked();
    const before = new Map(browser.local);
    await user.click(screen.getByRole('link', { name: 'Restore a backup…' }));
    const file = await lockBytes(new TextEncoder().encode(backup), 'the one of the file', 1);
    await choose(user, file);
    await user.type(await screen.findByLabelText('Passphrase of this file'), 'not it{Enter}');
    expect(await screen.findByRole('alert')).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Passphrase of this file')).toHaveFocus());
    await user.clear(screen.getByLabelText('Passphrase of this file'));
    await user.type(screen.getByLabelText('Passphrase of this file'), 'the one of the file{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'This backup has 1 page' })).toHaveFocus(),
    );
    expect(screen.getByText(/^Lost for good: whatever is in the locked journal/)).toBeVisible();
    expect(new Map(browser.local)).toEqual(before);

    await typeDelete(user);
    await user.click(screen.getByRole('button', { name: 'Put 1 page in its place' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: '1 page is here again' })).toHaveFocus(),
    );
    expect(screen.getByText(/^This journal isn’t locked/)).toBeVisible();
    expect(store().getState().entries.size).toBe(1);
    await user.click(screen.getByRole('link', { name: 'See your journal' }));
    expect(await screen.findByText('kept in a file')).toBeVisible();
    expect(screen.queryByText('in the locked journal')).toBeNull();
  });

  it('can be saved as it is first, and restored when the code is found after all', async () => {
    const { user, code } = await locked();
    await user.click(screen.getByRole('link', { name: 'Start again…' }));
    await user.click(screen.getByRole('button', { name: 'Save the locked pages first' }));
    expect(await screen.findByText(/^Handed to your browser as backup-/)).toBeVisible();
    const file = (await downloads[0]?.blob.text()) ?? '';
    expect(file).not.toContain('in the locked journal');
    await typeDelete(user);
    await user.click(screen.getByRole('button', { name: 'Delete the locked journal' }));
    await screen.findByRole('heading', { name: 'The locked journal is deleted' });
    await user.click(
      screen.getAllByRole('link', { name: 'Settings' }).slice(-1)[0] ?? document.body,
    );
    await user.click(await screen.findByRole('link', { name: 'Restore from a backup' }));

    await choose(user, file);
    const typed = await screen.findByLabelText('Passphrase or recovery code');
    await user.type(typed, 'neither{Enter}');
    expect(await screen.findByText(/^That doesn’t open these pages\. Try/)).toBeVisible();
    await user.clear(typed);
    await user.type(typed, `${code.toLowerCase()}{Enter}`);
    await user.click(await screen.findByRole('button', { name: 'Restore 1 page' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: '1 page is here again' })).toHaveFocus(),
    );
    await user.click(screen.getByRole('link', { name: 'See your journal' }));
    expect(await screen.findByText('in the locked journal')).toBeVisible();
  });

  it('stays as it is where the file is no backup', async () => {
    const { user, browser } = await locked();
    const before = new Map(browser.local);
    await user.click(screen.getByRole('link', { name: 'Restore a backup…' }));
    await choose(user, 'Dear Sam');
    expect(await screen.findByRole('alert')).toHaveTextContent('This isn’t a backup');
    expect(screen.queryByLabelText('Type “delete” to go on')).toBeNull();
    expect(new Map(browser.local)).toEqual(before);
    await user.click(screen.getByRole('link', { name: 'Locked' }));
    expect(await screen.findByLabelText('Passphrase')).toBeVisible();
  });

  it('says so where this browser refuses to let it go', async () => {
    const { user, browser } = await locked();
    await user.click(screen.getByRole('link', { name: 'Start again…' }));
    const { size } = browser.second.slots;
    browser.beforeWrite = () => {
      throw new Error('refused');
    };
    await typeDelete(user);
    await user.click(screen.getByRole('button', { name: 'Delete the locked journal' }));
    expect(await screen.findByText(/^This browser refused it/)).toBeVisible();
    browser.beforeWrite = () => undefined;
    expect(browser.second.slots.size).toBe(size);
  });
});
