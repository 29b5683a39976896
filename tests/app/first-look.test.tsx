/** The journal's screen is drawn from a first look while ten thousand pages are still being read. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mayLookAhead } from '@/app/may-look-ahead';
import { createSyncHandle } from '@/app/sync-handle';
import * as leaving from '@/app/leave';
import { glanceAt } from '@/storage/glance';
import type { RunningSync } from '@/sync/create-sync';
import { storedDraft } from '../e2e/seed';
import { buildDraft } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';
import { openApp, prepareApp, turnOnLock } from '../support/open-app';
import { inStep, pretendSync } from '../support/pretend-sync';
import { SearchBesideThePage } from '../support/search-beside-the-page';

const day = 86_400_000;
const count = 24;

let browser: FaultyBrowser;

const page = (number: number, others: Parameters<typeof buildDraft>[1] = {}) =>
  storedDraft(
    buildDraft('own-page', {
      id: `d${number}`,
      entry: `e${number}`,
      asked: `Day ${number}`,
      startedAt: Date.now() - (count - number) * day,
      editedAt: Date.now() - (count - number) * day,
      answer: { kind: 'long-text', text: `Page ${number}, and rain.` },
      ...others,
    }),
  );

beforeEach(() => {
  browser = new FaultyBrowser();
  for (let number = 0; number < count; number += 1) browser.local.set(...page(number));
});

/** The app with its first look on the screen; `readAll` lets it read the rest. */
async function shownAhead(others: Parameters<typeof prepareApp>[2] = {}) {
  let readAll: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (readAll = resolve));
  const app = await prepareApp('/journal', browser, {
    glance() {
      const tab = browser.openTab();
      return glanceAt({
        local: tab.localHome(),
        openSecond: () => tab.openSecond(),
        long: 20,
        few: 5,
      });
    },
    painted: () => held,
    ...others,
  });
  const begun = app.lock.begin();
  await screen.findByRole('heading', { name: 'Journal' });
  return {
    ...app,
    async readAll() {
      await act(async () => {
        readAll();
        await begun;
      });
    },
    /** The same, where it goes wrong. */
    failing: () =>
      act(async () => {
        readAll();
        await expect(begun).rejects.toThrow('broken');
      }),
  };
}

const row = (number: number): HTMLElement | null => screen.queryByText(`Page ${number}, and rain.`);

describe('a first look at the journal', () => {
  it('shows the newest pages, says that it still reads, and writes nothing until all are there', async () => {
    const writes: string[] = [];
    browser.beforeWrite = (what) => writes.push(what);
    const app = await shownAhead();
    expect(row(count - 1)).toBeInTheDocument();
    expect(screen.getByText('Still reading your pages.')).toBeInTheDocument();
    // It has the room of what will stand there, so that nothing moves.
    const room = screen.getByText(/^\d+ pages/);
    const foreseen = room.textContent;
    expect(room).not.toBeVisible();
    expect(app.store().getState()).toMatchObject({ isWhole: false, mayWrite: false });
    expect(writes).toEqual([]);
    await app.readAll();
    expect(app.store().getState()).toMatchObject({ isWhole: true, mayWrite: true });
    expect(app.store().getState().entries.size).toBe(count);
    expect(row(count - 1)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText(/^24 pages since/)).toBeVisible());
    expect(screen.getByText(/^24 pages since/)).toHaveTextContent(foreseen);
    expect(screen.queryByText('Still reading your pages.')).not.toBeInTheDocument();
  });

  it('holds what is pressed meanwhile, which happens once all is read', async () => {
    const app = await shownAhead();
    fireEvent.click(screen.getByRole('link', { name: 'Write a page of my own' }));
    fireEvent.click(screen.getByRole('link', { name: 'Take it with you' }));
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    fireEvent.click(screen.getByRole('link', { name: 'Write a page of my own' }));
    expect(window.location.pathname).toBe('/journal');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await app.readAll();
    await waitFor(() => expect(window.location.pathname).not.toBe('/journal'));
    expect(await screen.findByRole('textbox', { name: /Your page|page of my own/i })).toBeVisible();
  });

  it('holds the keys that find pages, which are heard once all is read', async () => {
    const app = await shownAhead();
    // An open question, over which nothing else opens.
    const question = document.createElement('dialog');
    question.setAttribute('open', '');
    document.body.append(question);
    const heard = vi.fn<() => void>();
    window.addEventListener('keydown', heard);
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(heard).not.toHaveBeenCalled();
    await app.readAll();
    await waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    window.removeEventListener('keydown', heard);
    question.remove();
  });

  it('is kept in step with another device only once all of it is read', async () => {
    const app = await shownAhead();
    const { sync } = pretendSync(inStep);
    const paired = Promise.resolve(true);
    const openSync = vi.fn<() => Promise<RunningSync>>(() =>
      Promise.resolve({
        ...sync,
        relocked: () => Promise.resolve(),
        lookAgain: () => Promise.resolve(),
        close: () => undefined,
      }),
    );
    const { handle, close } = createSyncHandle({
      storage: app.tab().storage,
      store: app.store(),
      lock: app.lock,
      isPaired: () => paired,
      onPairing: () => () => undefined,
      openSync,
      now: Date.now,
    });
    await act(() => paired);
    expect(openSync).not.toHaveBeenCalled();
    expect(handle.view.getState().on).toBe(false);
    await app.readAll();
    await waitFor(() => expect(handle.view.getState().on).toBe(true));
    close();
  });

  it('lets somebody leave at once', async () => {
    const leave = vi.spyOn(leaving, 'leave').mockImplementation(() => undefined);
    const app = await shownAhead();
    fireEvent.click(screen.getByRole('button', { name: 'Quick exit' }));
    expect(leave).toHaveBeenCalledTimes(1);
    await app.readAll();
  });

  it('goes Back only once all is read', async () => {
    const app = await shownAhead();
    window.history.pushState(null, '', '/about');
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(screen.getByRole('heading', { name: 'Journal' })).toBeInTheDocument();
    await app.readAll();
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'Journal' })).not.toBeInTheDocument(),
    );
  });

  it('tells nobody that words are nowhere before all was looked through', async () => {
    const app = await shownAhead();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nowhere' } });
    expect(screen.getByText('Still reading your pages.')).toBeInTheDocument();
    expect(row(count - 1)).toBeInTheDocument();
    // No index is made of what is not all there is.
    expect(SearchBesideThePage.running.size).toBe(0);
    await app.readAll();
    expect(await screen.findByText('Try a shorter word.')).toBeInTheDocument();
  });

  it('has in the end what another tab wrote meanwhile', async () => {
    const other = browser.openTab();
    const app = await shownAhead();
    await other.storage.load();
    other.storage.save({ id: 'draft/d23', body: null });
    browser.write(null, ...page(200, { startedAt: Date.now(), editedAt: Date.now() }));
    await app.readAll();
    expect(row(200)).toBeInTheDocument();
    expect(row(23)).not.toBeInTheDocument();
  });

  it('is taken away where the rest cannot be read', async () => {
    const app = await shownAhead({
      openStorage: () => ({
        ...browser.openTab().storage,
        load: () => Promise.reject(new Error('broken')),
      }),
    });
    expect(row(count - 1)).toBeInTheDocument();
    await app.failing();
    expect(screen.queryByRole('heading', { name: 'Journal' })).not.toBeInTheDocument();
  });

  it('is not taken of a locked journal', async () => {
    const app = await openApp('/journal', browser);
    await turnOnLock(app);
    act(() => app.lock.end());
    let looks = 0;
    await openApp('/journal', browser, {
      glance() {
        looks += 1;
        const tab = browser.openTab();
        return glanceAt({ local: tab.localHome(), openSecond: () => tab.openSecond(), long: 1 });
      },
    });
    expect(screen.getAllByText(/passphrase/i).length).toBeGreaterThan(0);
    expect(looks).toBe(0);
    expect(row(count - 1)).not.toBeInTheDocument();
  });
});

it.each([
  ['/journal', '', null, true],
  ['/journal/', '', null, true],
  ['/journal', '', { idx: 2, usr: null }, true],
  ['/journal', '?kept=1', null, false],
  ['/journal', '', { usr: { row: 'e1' } }, false],
  ['/journal/e1', '', null, false],
  ['/path', '', null, false],
])('of %s%s with %o it may be drawn from: %s', (pathname, search, state, may) => {
  window.history.replaceState(state, '', pathname + search);
  expect(mayLookAhead({ pathname, search, hash: '' }, '/')).toBe(may);
  expect(mayLookAhead({ pathname: `/below${pathname}`, search, hash: '' }, '/below')).toBe(may);
});
