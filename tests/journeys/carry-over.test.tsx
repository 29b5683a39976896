import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeBackup, type BackupRecord } from '@/files/backup';
import { lockBytes } from '@/files/locked-backup';
import { buildDraft, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { catchDownloads } from '../support/catch-downloads';
import { giveFileWorker } from '../support/file-worker';
import { FaultyBrowser } from '../support/faulty-browser';
import { openApp, passphrase as ofJournal, turnOnLock } from '../support/open-app';
import { renderApp } from '../support/render-app';
import { expectAccessible } from '../support/expect-accessible';
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

const passphrase = 'four words of mine';

const page = (id: string, text: string, turn = 1): BackupRecord =>
  draftRecord(
    buildDraft('U1-1', {
      id,
      entry: id,
      asked: `Page ${id}`,
      answer: words(text),
      turn: { begun: 1, edited: turn },
    }),
  );

/** The app in this browser, as on a device of its own, with these pages added. */
async function open(
  address: string,
  browser: FaultyBrowser,
  records: readonly BackupRecord[] = [],
) {
  const app = await renderApp(address, browser);
  await act(async () => {
    const added = app.store.getState().addRecords(records);
    await browser.settle();
    await added;
  });
  return app;
}

type App = Awaited<ReturnType<typeof open>>;

/** Every draft of the journal, in words. */
const written = ({ store }: App): string[] =>
  [...store.getState().entries.values()]
    .flatMap(({ drafts }) => drafts)
    .map(({ answer }) => (answer.kind === 'long-text' ? answer.text : ''))
    .toSorted();

async function makeFile({ user }: App): Promise<void> {
  await user.click(screen.getByText(/^Make (the file|it anew)$/));
  await user.click(screen.getByLabelText('Passphrase'));
  await user.paste(passphrase);
  await user.click(screen.getByLabelText('The same once more'));
  await user.paste(passphrase);
  await user.click(screen.getByText('Make the backup'));
  await waitFor(() => expect(screen.getByText('The file is ready')).toHaveFocus());
}

/** Makes the file on this device and answers it as it was saved. */
async function carried(app: App): Promise<File> {
  await makeFile(app);
  const before = downloads.length;
  await app.user.click(screen.getByText('Save it as a file'));
  const { name = '', blob = new Blob() } = downloads[before] ?? {};
  expect(name).toMatch(/^backup-\d{4}-\d\d-\d\d\.age$/);
  return new File([await blob.arrayBuffer()], name);
}

/** What stands in a button or link of exactly these words; a role is slow to look for in the whole app. */
const press = (label: RegExp): HTMLElement | null =>
  screen.queryByText(label, { selector: 'button, a' });

async function takeIn({ user, browser }: App, file: File): Promise<void> {
  await user.click(screen.getByText('I have the file here'));
  await user.upload(await screen.findByLabelText('Backup file'), file);
  await user.click(await screen.findByLabelText('Passphrase of this file'));
  await user.paste(passphrase);
  await user.keyboard('{Enter}');
  await screen.findByText(/^This backup has/);
  const add = press(/^(Add|Restore)/);
  if (add === null) return;
  await user.click(add);
  await act(() => browser.settle());
}

const carry = '/settings/carry-over';

describe('the journal is carried to another device', () => {
  it('and back: a page changed on both keeps both drafts, and doing it twice adds nothing', async () => {
    const phone = new FaultyBrowser();
    const laptop = new FaultyBrowser();
    const both = ['changed on the laptop', 'changed on the phone', 'of the laptop', 'of the phone'];

    let app = await open(carry, phone, [
      page('a', 'changed on the phone', 2),
      page('p', 'of the phone'),
    ]);
    const there = await carried(app);
    app.unmount();

    app = await open(carry, laptop, [
      page('a', 'changed on the laptop', 3),
      page('l', 'of the laptop'),
    ]);
    await takeIn(app, there);
    expect(
      await screen.findByText('1 page added, and a second draft kept on 1 page'),
    ).toHaveFocus();
    expect(written(app)).toEqual(both);
    app.unmount();

    app = await open(carry, laptop);
    await takeIn(app, there);
    expect(
      screen.getByText('Everything in this backup is here already, word for word.'),
    ).toBeVisible();
    expect(written(app)).toEqual(both);
    app.unmount();

    app = await open(carry, laptop);
    const back = await carried(app);
    app.unmount();
    app = await open(carry, phone);
    await takeIn(app, back);
    expect(written(app)).toEqual(both);
  });

  it('by what the browser hands files over with, as a plain text of a neutral name', async () => {
    const shared: { files?: File[] }[] = [];
    let outcome: () => Promise<void> = () => Promise.resolve();
    giveSharing((data) => {
      shared.push(data);
      return outcome();
    });
    const app = await open(carry, new FaultyBrowser(), [page('a', 'of the phone')]);
    const { user } = app;
    await makeFile(app);
    await expectAccessible();
    const hand = screen.getByRole('button', { name: 'Hand it over…' });
    outcome = () => Promise.reject(new DOMException('', 'AbortError'));
    await user.click(hand);
    expect(await screen.findByText(/^Nothing was handed over/, { selector: 'p' })).toBeVisible();
    outcome = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    await user.click(hand);
    expect(await screen.findByText(/^This browser couldn’t hand/, { selector: 'p' })).toBeVisible();
    outcome = () => Promise.resolve();
    await user.click(hand);
    expect(await screen.findByText(/^Handed over/, { selector: 'p' })).toBeVisible();

    const [data] = shared.slice(-1);
    expect(Object.keys(data ?? {})).toEqual(['files']);
    const [file] = data?.files ?? [];
    expect(file?.name).toMatch(/^backup-\d{4}-\d\d-\d\d\.txt$/);
    expect(file?.type).toBe('text/plain');
    expect(await file?.text()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    app.unmount();

    const other = await open(carry, new FaultyBrowser());
    await takeIn(other, file ?? new File([], ''));
    expect(written(other)).toEqual(['of the phone']);
  });

  it('by saving alone where the browser hands over no files, or none so large', async () => {
    const app = await open(carry, new FaultyBrowser(), [page('a', 'of the phone')]);
    await makeFile(app);
    expect(screen.queryByRole('button', { name: 'Hand it over…' })).toBeNull();
    giveSharing(() => Promise.resolve());
    vi.spyOn(File.prototype, 'size', 'get').mockReturnValue(60_000_000);
    onTestFinished(() => void vi.restoreAllMocks());
    await makeFile(app);
    expect(screen.queryByRole('button', { name: 'Hand it over…' })).toBeNull();
    expect(screen.getByText(/^It is too large for this browser to hand over/)).toBeVisible();
  });

  it('never under a wrong passphrase, and not by a version older than the file', async () => {
    const browser = new FaultyBrowser();
    const app = await open('/settings/restore', browser, [page('a', 'as it is')]);
    const text = writeBackup({ records: [page('b', 'there')], setAside: [], createdAt: 0 });
    const newer = text.replace('"version": 1', '"version": 2');
    expect(newer).not.toBe(text);
    const locked = await lockBytes(new TextEncoder().encode(newer), passphrase, 1);
    await app.user.upload(screen.getByLabelText('Backup file'), new File([locked], 'backup.age'));
    const field = await screen.findByLabelText('Passphrase of this file');
    await app.user.type(field, 'another one{Enter}');
    expect(await screen.findAllByText(/That passphrase doesn’t open this file/)).not.toEqual([]);
    await app.user.clear(field);
    await app.user.type(field, `${passphrase}{Enter}`);
    expect(await screen.findByText('A newer Second Draft made this backup')).toBeVisible();
    expect(written(app)).toEqual(['as it is']);
  });

  it('under the passphrase of its own lock, where it has one', async () => {
    const app = await openApp(carry);
    expect(screen.getByText(/^Nothing is written here yet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make the file' })).toBeNull();
    await act(async () => {
      const added = app
        .store()
        .getState()
        .addRecords([page('a', 'of the phone')]);
      await app.browser.settle();
      await added;
    });
    await turnOnLock(app);
    await app.user.click(screen.getByRole('button', { name: 'Make the file' }));
    await app.user.type(screen.getByLabelText('Passphrase'), `${ofJournal}{Enter}`);
    expect(await screen.findByRole('heading', { name: 'The file is ready' })).toBeVisible();
    // Put away without a file: what was ready is ready no more, so that nothing old is carried.
    await app.user.click(screen.getByRole('button', { name: 'Make it anew' }));
    await app.user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('heading', { name: 'The file is ready' })).toBeNull();
  });
});

/** A browser that hands files over. */
function giveSharing(share: (data: { files?: File[] }) => Promise<void>): void {
  Object.assign(navigator, { share, canShare: () => true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'canShare');
  });
}
