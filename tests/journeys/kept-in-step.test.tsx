import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { writeBackup } from '@/files/backup';
import { buildDraft, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { expectAccessible } from '../support/expect-accessible';
import { openApp } from '../support/open-app';
import { inStep, pretendSync, turnedOff } from '../support/pretend-sync';
import { giveDialogMethods } from '../ui/native-dialog';

// Two cores, shared: the first render of the whole app may take its time.
vi.setConfig({ testTimeout: 60_000 });

const page = (id: string, text: string) =>
  draftRecord(buildDraft('U1-1', { id, entry: id, asked: `Page ${id}`, answer: words(text) }));

/** The app at this address with one page, kept in step or not. */
async function open(address: string, ...[first = inStep, devices]: Parameters<typeof pretendSync>) {
  giveDialogMethods();
  const pretended = pretendSync(first, devices);
  const app = await openApp(address, undefined, undefined, pretended.handle);
  await act(async () => {
    const added = app
      .store()
      .getState()
      .addRecords([page('a', 'as it is here')]);
    await app.browser.settle();
    await added;
  });
  const { sync } = pretended;
  const deleteEverywhere = sync.deleteEverywhere.bind(sync);
  // As the real one does, which keeps the order for the server afterwards: to delete once more would lose it.
  const deletions: string[] = [];
  const { deleteEverything } = app.store().getState();
  app.store().setState({
    deleteEverything() {
      deletions.push('here');
      return deleteEverything();
    },
  });
  sync.deleteEverywhere = async () => {
    const done = await deleteEverywhere();
    if (done.isDeleted) await app.store().getState().deleteEverything();
    return done;
  };
  const deleteHere = sync.deleteHere.bind(sync);
  sync.deleteHere = async () => {
    const done = await deleteHere();
    if (done.isDeleted) await app.store().getState().deleteEverything();
    return done;
  };
  return { ...app, ...pretended, deletions };
}

type App = Awaited<ReturnType<typeof open>>;

const press = async ({ user }: App, label: string): Promise<void> => {
  await user.click(await screen.findByText(label, { selector: 'button' }));
};

async function typeDelete(app: App): Promise<void> {
  await app.user.type(screen.getByLabelText('Type “delete” to go on'), 'delete');
  await press(app, 'Delete 1 page');
  await act(() => app.browser.settle());
}

describe('deleting a journal that is kept in step', () => {
  it('asks from where, and stops here before it deletes here alone', async () => {
    const app = await open('/settings/delete');
    const { asked, store } = app;
    await typeDelete(app);
    expect(await screen.findByText('Choose from where first')).toBeVisible();
    expect(screen.getByLabelText(/^From this device only/)).toHaveFocus();
    expect(store().getState().entries.size).toBe(1);
    await expectAccessible();
    await app.user.click(screen.getByLabelText(/^From this device only/));
    expect(screen.queryByText('Choose from where first')).toBeNull();
    await press(app, 'Delete 1 page');
    await act(() => app.browser.settle());
    await waitFor(() => expect(screen.getByText('Everything is deleted')).toHaveFocus());
    expect(asked).toEqual(['delete here']);
    expect(app.deletions).toEqual(['here']);
    expect(store().getState().entries.size).toBe(0);
  });

  it('deletes everywhere, and says what is left where the server was out of reach', async () => {
    const app = await open('/settings/delete');
    app.says.deleteEverywhere = { isDeleted: true, verified: true, done: 'later' };
    await app.user.click(screen.getByLabelText(/^From every device/));
    await typeDelete(app);
    await waitFor(() => expect(screen.getByText('Everything is deleted')).toHaveFocus());
    expect(screen.getByText(/keeps its address, the code and the order to empty it/)).toBeVisible();
    expect(app.asked).toEqual(['delete everywhere']);
    expect(app.deletions).toEqual(['here']);
    expect(app.store().getState().entries.size).toBe(0);
  });

  it('says that the server is emptied too, or that nothing was', async () => {
    const app = await open('/settings/delete');
    await app.user.click(screen.getByLabelText(/^From every device/));
    app.says.deleteEverywhere = { isDeleted: false, verified: false, done: 'later' };
    await typeDelete(app);
    expect(await screen.findByText(/^The journal couldn’t be deleted/)).toBeVisible();
    expect(app.store().getState().entries.size).toBe(1);
    app.change({});
    app.says.deleteEverywhere = { isDeleted: true, verified: true, done: 'now' };
    await press(app, 'Delete 1 page');
    await act(() => app.browser.settle());
    expect(await screen.findByText(/^The server is emptied too/)).toBeVisible();
  });

  it.each([
    ['gone', /^Your place on the server is gone/],
    ['shut-out', /^The server lets this device in no more/],
  ] as const)('says where nothing there could be emptied: %s', async (done, said) => {
    const app = await open('/settings/delete');
    app.says.deleteEverywhere = { isDeleted: true, verified: true, done };
    await app.user.click(screen.getByLabelText(/^From every device/));
    await typeDelete(app);
    expect(await screen.findByText(said)).toBeVisible();
  });

  it('deletes here also where what would tell the others can’t be had', async () => {
    const app = await open('/settings/delete');
    app.handle.open = () => Promise.reject(new Error('It could not be fetched.'));
    act(() => app.change({}));
    await app.user.click(screen.getByLabelText(/^From every device/));
    await typeDelete(app);
    await waitFor(() => expect(screen.getByText('Everything is deleted')).toHaveFocus());
    expect(screen.getByText(/they and the server keep theirs/)).toBeVisible();
    expect(app.store().getState().entries.size).toBe(0);
  });

  it('says so where it could not be stopped first', async () => {
    const app = await open('/settings/delete');
    app.sync.deleteHere = () => Promise.reject(new Error('It could not be kept.'));
    await app.user.click(screen.getByLabelText(/^From this device only/));
    await typeDelete(app);
    expect(await screen.findByText(/pages could come back while it stays open/)).toBeVisible();
    expect(app.store().getState().entries.size).toBe(0);
  });

  it.each([
    ['kept in step', { ...inStep, isLeaving: true }],
    ['off', { ...turnedOff, isLeaving: true }],
    ['off, after all was deleted', { ...turnedOff, isEmptying: true }],
  ] as const)(
    'keeps the order to empty a server, and says so before and after: %s',
    async (_, state) => {
      const app = await open('/settings/delete', state);
      expect(screen.getByText(/^Sealed pages are still on a server/)).toBeVisible();
      await expectAccessible();
      app.says.deleteHere = { isDeleted: true, verified: true, left: 'later' };
      if (state.on) await app.user.click(screen.getByLabelText(/^From this device only/));
      await typeDelete(app);
      expect(await screen.findByText('Everything is deleted')).toBeVisible();
      expect(screen.getByText(/that code and the order, and nothing else\. Open/)).toBeVisible();
      expect(app.asked).toEqual(['delete here']);
      expect(app.deletions).toEqual(['here']);
    },
  );

  it.each([
    ['kept in step', { ...inStep, isReplacing: true }],
    ['off', { ...turnedOff, isReplacing: true }],
  ] as const)(
    'says before and after that the others never hear what was replaced: %s',
    async (_, state) => {
      const app = await open('/settings/delete', state);
      expect(screen.getByText(/and they never do: they keep what they have/)).toBeVisible();
      await expectAccessible();
      app.says.deleteHere = { isDeleted: true, verified: true, left: 'untold' };
      if (state.on) await app.user.click(screen.getByLabelText(/^From this device only/));
      await typeDelete(app);
      expect(await screen.findByText(/and can’t be told any more/)).toBeVisible();
      expect(app.asked).toEqual(['delete here']);
    },
  );

  it('says which server it has forgotten before it could be emptied', async () => {
    const app = await open('/settings/delete', { ...turnedOff, isLeaving: true });
    app.handle.open = () => Promise.reject(new Error('It could not be fetched.'));
    act(() => app.handle.view.setState({ ...turnedOff, isLeaving: true }, true));
    await typeDelete(app);
    expect(await screen.findByText(/ask whoever hosts to remove that place/)).toBeVisible();
    expect(app.store().getState().entries.size).toBe(0);
  });

  it('asks nothing of the kind where it is off', async () => {
    const app = await open('/settings/delete', turnedOff);
    expect(screen.queryByText('From where?')).toBeNull();
    await typeDelete(app);
    expect(await screen.findByText('Everything is deleted')).toBeVisible();
    expect(app.asked).toEqual([]);
  });
});

describe('a backup in the place of everything', () => {
  it('takes the place of what the other devices have, and so does what is put back', async () => {
    const app = await open('/settings/restore');
    const text = writeBackup({ records: [page('b', 'only there')], setAside: [], createdAt: 0 });
    await app.user.upload(screen.getByLabelText('Backup file'), new File([text], 'some name'));
    await press(app, 'Replace everything…');
    expect(screen.getByText(/it is replaced on your other devices too/)).toBeVisible();
    await press(app, 'Replace 1 page');
    await act(() => app.browser.settle());
    await waitFor(() => expect(app.asked).toEqual(['replaced everything']));
    await press(app, 'Put it back');
    await act(() => app.browser.settle());
    await waitFor(() => expect(app.asked).toHaveLength(2));
    app.says.isTold = false;
    await press(app, 'Put it back');
    await act(() => app.browser.settle());
    expect(await screen.findByRole('alert')).toHaveTextContent(/may come back from there/);
  });
});

describe('the line under a page', () => {
  it('says beside what is saved how it stands elsewhere, and is not there while it is off', async () => {
    const { view } = (await open('/path/begin/what-happened')).handle;
    const line = (label: RegExp) => screen.queryByText(label, { selector: 'p > span' });
    await screen.findByText(/^What you write is kept on this device, and sealed on your own/);
    await waitFor(() => expect(line(/^Sent to your server, \d\d:05$/)).toBeVisible());
    act(() => view.setState({ ...inStep, phase: 'paused', trouble: 'offline' }, true));
    expect(line(/^Not sent so far: no connection$/)).toBeVisible();
    expect(document.querySelector('[aria-live=polite]')).toHaveTextContent('');
    // What needs somebody is said aloud once, not at each try.
    act(() => view.setState({ ...inStep, phase: 'paused', trouble: 'full' }, true));
    const heard = /Your devices are not kept in step: your server has no room\./;
    const region = document.querySelector('[aria-live=polite]') ?? document.body;
    await waitFor(() => expect(region).toHaveTextContent(heard));
    const spoken: string[] = [];
    const listening = new MutationObserver(() => spoken.push(region.textContent));
    listening.observe(region, { childList: true, characterData: true, subtree: true });
    act(() => view.setState({ ...inStep, phase: 'sending' }, true));
    act(() => view.setState({ ...inStep, phase: 'paused', trouble: 'full' }, true));
    act(() => view.setState({ ...inStep, phase: 'paused', trouble: 'removed' }, true));
    await waitFor(() => expect(region).toHaveTextContent(/your place on the server is gone/));
    listening.disconnect();
    expect(spoken.filter((one) => heard.test(one))).toEqual([]);
    act(() => view.setState(turnedOff, true));
    expect(line(/server/)).toBeNull();
    expect(screen.getByText(/This page sends it nowhere\.$/)).toBeVisible();
  });

  it('leads to the question about words that were never sent', async () => {
    await open('/journal', { ...inStep, question: { why: 'emptied', by: 'My phone', unsent: 2 } });
    expect(await screen.findByText('The journal was emptied on “My phone”')).toBeVisible();
    expect(screen.getByText('Decide about them')).toHaveAttribute(
      'href',
      '/settings/second-device',
    );
  });
});

it('Settings say where words go, on or off', async () => {
  const { handle } = await open('/settings');
  expect(screen.getByText(/goes sealed to your own server for your other devices/)).toBeVisible();
  expect(screen.getByText('See how it stands')).toHaveAttribute('href', '/settings/second-device');
  act(() => handle.view.setState(turnedOff, true));
  expect(screen.getByText(/Second Draft sends it nowhere/)).toBeVisible();
  expect(screen.getByText('What it takes')).toBeVisible();
  act(() => handle.view.setState({ ...turnedOff, isEmptying: true }, true));
  expect(screen.getByText(/^Off\. The server has yet to be emptied/)).toBeVisible();
  act(() => handle.view.setState({ ...turnedOff, isLeaving: true }, true));
  expect(screen.getByText(/^Off\. What an earlier code opens is still on its/)).toBeVisible();
  act(() => handle.view.setState({ ...turnedOff, isEmptying: true, isShutOut: true }, true));
  expect(
    screen.getByText(/^Off\. A server that was to be emptied lets this device in/),
  ).toBeVisible();
  // Nothing is said to be sent before this tab has asked.
  act(() => handle.view.setState({ ...inStep, phase: 'waiting', hasRound: false }, true));
  expect(screen.getByText('On. Your server hasn’t been asked so far.')).toBeVisible();
  act(() => handle.view.setState({ ...inStep, phase: 'sending', hasRound: false }, true));
  expect(screen.getByText(/^On\. Asking your server what is new/)).toBeVisible();
});

it('drafts that were written apart both say on which device, and no other does', async () => {
  const devices = { a: 'My computer', 'a~w2': 'My phone' };
  const { handle, store, browser } = await open('/journal/a', inStep, devices);
  await act(async () => {
    const beside = buildDraft('U1-1', { id: 'a~w2', entry: 'a', answer: words('as it is there') });
    const added = store()
      .getState()
      .addRecords([draftRecord(beside)]);
    await browser.settle();
    await added;
  });
  expect(await screen.findByText('Written on My phone')).toBeVisible();
  expect(screen.getByText('Written on My computer')).toBeVisible();
  act(() => handle.view.setState(turnedOff, true));
  expect(screen.queryByText('Written on My phone')).toBeNull();
});
