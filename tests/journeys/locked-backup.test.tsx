import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBackup } from '@/files/backup';
import { lockBytes } from '@/files/locked-backup';
import { openByNode } from '../support/age-by-node';
import { buildDraft, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { catchDownloads } from '../support/catch-downloads';
import { giveFileWorker } from '../support/file-worker';
import { openApp, passphrase, turnOnLock } from '../support/open-app';
import { giveDialogMethods } from '../ui/native-dialog';

// Two cores, shared: the first render of the whole app may take its time.
vi.setConfig({ testTimeout: 60_000 });

let downloads: ReturnType<typeof catchDownloads> = [];

beforeEach(() => {
  giveDialogMethods();
  giveFileWorker();
  downloads = catchDownloads();
  return () => vi.unstubAllGlobals();
});

const page = (id: string, text: string) =>
  draftRecord(buildDraft('U1-1', { id, entry: id, asked: `Page ${id}`, answer: words(text) }));

/** The app at this address, with a page in its journal. */
async function open(address: string, isLocked: boolean) {
  const app = await openApp(address);
  await act(async () => {
    const added = app
      .store()
      .getState()
      .addRecords([page('a', 'as it is here')]);
    await app.browser.settle();
    await added;
  });
  if (isLocked) await turnOnLock(app);
  return app;
}

const bytesOf = async (at: number): Promise<Uint8Array> => {
  await waitFor(() => expect(downloads.length).toBeGreaterThan(at));
  return new Uint8Array((await downloads[at]?.blob.arrayBuffer()) ?? new ArrayBuffer());
};

const plainFile = writeBackup({ records: [page('b', 'only there')], setAside: [], createdAt: 0 });
const lockedFile = (under: string): Promise<Uint8Array<ArrayBuffer>> =>
  lockBytes(new TextEncoder().encode(plainFile), under, 1);

type User = Awaited<ReturnType<typeof openApp>>['user'];
const choose = async (user: User, content: string | Uint8Array<ArrayBuffer>): Promise<void> =>
  user.upload(screen.getByLabelText('Backup file'), new File([content], 'some name'));

describe('the backup of a locked journal', () => {
  it('is locked with its passphrase, which is asked for and has to be right', async () => {
    const { user } = await open('/settings', true);
    expect(screen.getByText(/^The file is locked: it opens with the passphrase/)).toBeVisible();
    expect(screen.queryByRole('switch', { name: /^Lock the file/ })).toBeNull();
    await user.tab();
    screen.getByRole('button', { name: 'Back up now' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Lock this backup' })).toHaveFocus();
    await user.tab();
    expect(screen.getByLabelText('Passphrase')).toHaveFocus();
    await user.keyboard('a lamp in the windwo{Enter}');
    expect(
      await screen.findByText('That isn’t this journal’s passphrase. No file was made.'),
    ).toBeVisible();
    expect(screen.getByLabelText('Passphrase')).toHaveFocus();
    expect(downloads).toEqual([]);

    await user.clear(screen.getByLabelText('Passphrase'));
    await user.keyboard(`${passphrase}{Enter}`);
    const file = await bytesOf(0);
    expect(downloads[0]?.name).toMatch(/^backup-\d{4}-\d\d-\d\d\.age$/);
    expect(openByNode(file, passphrase).toString()).toContain('"as it is here"');
    expect(
      await screen.findByText(/^Your browser is saving 1 page, locked, as /, { selector: 'p' }),
    ).toBeVisible();
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
    expect(screen.getByText('Last backup was today')).toBeVisible();
  });

  it('is not made where the person thinks better of it, or this browser can’t lock it', async () => {
    const { user } = await open('/settings/delete', true);
    await user.click(screen.getByRole('button', { name: 'Back up first' }));
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(downloads).toEqual([]);

    vi.stubGlobal('Worker', undefined);
    await user.click(screen.getByRole('button', { name: 'Back up first' }));
    await user.type(screen.getByLabelText('Passphrase'), `${passphrase}{Enter}`);
    expect(await screen.findByText(/couldn’t lock the file.* No file was made\.$/)).toBeVisible();
    expect(downloads).toEqual([]);
  });

  it('goes locked into the file that was picked', async () => {
    const written: unknown[] = [];
    const handle = {
      name: 'my file',
      requestPermission: () => Promise.resolve('granted'),
      createWritable: () =>
        Promise.resolve({
          write: (content: unknown) => Promise.resolve(void written.push(content)),
          close: () => Promise.resolve(),
        }),
    };
    const asked: unknown[] = [];
    vi.stubGlobal('showSaveFilePicker', (options: { suggestedName: string }) => {
      asked.push(options.suggestedName);
      return Promise.resolve(handle);
    });
    const { user } = await open('/settings', true);
    const choosing = screen.getByRole('button', { name: 'Choose where backups go' });
    await user.click(choosing);
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(await screen.findByText('No backup was made.', { selector: 'p' })).toBeVisible();
    await user.click(choosing);
    await user.type(await screen.findByLabelText('Passphrase'), `${passphrase}{Enter}`);
    expect(
      await screen.findByText('1 page, locked, saved in my file.', { selector: 'p' }),
    ).toBeVisible();
    expect(asked.at(-1)).toMatch(/^backup-.*\.age$/);
    expect(written).toHaveLength(1);
    const [file] = written;
    if (!(file instanceof Uint8Array)) throw new Error('The file is no bytes.');
    expect(openByNode(file, passphrase).toString()).toContain('"as it is here"');
  });

  it('is given up, worker and passphrase, when the journal locks meanwhile', async () => {
    const { user, lock, browser } = await open('/settings', true);
    await user.click(screen.getByRole('button', { name: 'Back up now' }));
    await user.type(screen.getByLabelText('Passphrase'), passphrase);
    const atWork = giveFileWorker(true);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(atWork.size).toBe(1));
    await act(async () => {
      lock.lockNow();
      await browser.settle();
    });
    expect(await screen.findByRole('heading', { name: 'Locked' })).toBeVisible();
    expect(atWork.size).toBe(0);
    expect(downloads).toEqual([]);
  });

  it('comes back into it, and what was here before leaves locked as well', async () => {
    const { user, browser } = await open('/settings/restore', true);
    await choose(user, plainFile);
    await user.click(await screen.findByRole('button', { name: 'Add the missing pages' }));
    expect(await screen.findByText(/^Your journal stays locked: what came back/)).toBeVisible();
    expect([...browser.local.values()].join()).not.toContain('only there');

    await user.click(screen.getByRole('button', { name: 'Save it as a file' }));
    await user.type(screen.getByLabelText('Passphrase'), `${passphrase}{Enter}`);
    expect(openByNode(await bytesOf(0), passphrase).toString()).toContain('"as it is here"');
    expect(downloads[0]?.name).toMatch(/^backup-.*-before\.age$/);
  });
});

describe('the backup of a journal without a lock', () => {
  it('may be locked with a passphrase, typed twice', async () => {
    const { user } = await open('/settings', false);
    expect(screen.getByText(/^The file isn’t locked/)).toBeVisible();
    await user.click(screen.getByRole('switch', { name: 'Lock the file with a passphrase' }));
    expect(screen.getByText(/^The file is locked: it opens with the passphrase/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back up now' }));
    await user.type(screen.getByLabelText('Passphrase'), 'once');
    expect(await screen.findByText(/easy to guess\.$/)).toBeVisible();
    await user.type(screen.getByLabelText('The same once more'), 'twice');
    await user.click(screen.getByRole('button', { name: 'Make the backup' }));
    expect(await screen.findByText(/^The two aren’t the same/)).toBeVisible();
    expect(downloads).toEqual([]);
    await user.clear(screen.getByLabelText('The same once more'));
    await user.type(screen.getByLabelText('The same once more'), 'once');
    await user.click(screen.getByRole('button', { name: 'Make the backup' }));
    expect(openByNode(await bytesOf(0), 'once').toString()).toContain('"as it is here"');
  });
});

describe('restoring a locked file', () => {
  it('asks for whichever passphrase it has, and says that the journal here isn’t locked', async () => {
    const { user } = await open('/settings/restore', false);
    await choose(user, await lockedFile('an older one'));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'This file is locked' })).toHaveFocus(),
    );
    await user.tab();
    await user.keyboard('not this{Enter}');
    expect(await screen.findByRole('alert')).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Passphrase of this file')).toHaveFocus());
    expect(
      screen.getByText(/^That passphrase doesn’t open this file\. Try an older/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add the missing pages' })).toBeNull();

    await user.clear(screen.getByLabelText('Passphrase of this file'));
    await user.type(screen.getByLabelText('Passphrase of this file'), 'an older one{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Add the missing pages' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: '1 page added' })).toHaveFocus(),
    );
    expect(screen.getByText(/^The file is locked, and this journal isn’t/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lock this journal' })).toBeVisible();
  });

  it('looks into one and touches nothing', async () => {
    const { user } = await open('/settings/check-backup', false);
    await choose(user, await lockedFile('an older one'));
    await user.type(await screen.findByLabelText('Passphrase of this file'), 'an older one{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'This backup is whole' })).toHaveFocus(),
    );
  });

  it.each([
    ['damaged', (file: string) => file.slice(0, -5), 'This locked file isn’t as it was made'],
    [
      'asking for too much',
      (file: string) => file.replace(' 1\n', ' 30\n'),
      'This file asks for too much',
    ],
    [
      'for a key',
      (file: string) => file.replace('scrypt', 'X25519'),
      'This file is locked for somebody’s key',
    ],
    [
      'of a later age',
      (file: string) => file.replace('org/v1', 'org/v2'),
      'This file was locked by a newer program',
    ],
  ])('%s is told apart and changes nothing', async (_, alter, title) => {
    const { user } = await open('/settings/restore', false);
    const letters = Buffer.from(await lockedFile('one')).toString('latin1');
    await choose(user, new Uint8Array(Buffer.from(alter(letters), 'latin1')));
    if (title.startsWith('This locked file'))
      await user.type(await screen.findByLabelText('Passphrase of this file'), 'one{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(title);
    expect(alert).toHaveTextContent('Nothing here was changed.');
    expect(screen.queryByRole('button', { name: /^(Add|Restore|Replace)/ })).toBeNull();
  });

  it('with something else in it says what that seems to be', async () => {
    const { user } = await open('/settings/restore', false);
    await choose(user, await lockBytes(new TextEncoder().encode('Dear Sam'), 'one', 1));
    await user.type(await screen.findByLabelText('Passphrase of this file'), 'one{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This isn’t a backup');
    expect(alert).toHaveTextContent('The passphrase opened it.');
  });
});
