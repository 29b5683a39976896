import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearMark } from '@/app/exit-mark';
import { unhide } from '@/app/leave';
import { createKeys, keyRecordText, withPassphrase } from '@/lock/key-record';
import { lowestCost } from '@/lock/passphrase-cost';
import { createRecordSeal } from '@/lock/record-seal';
import { peopleFact } from '@/help/people';
import { pagePath } from '@/paths';
import { openApp, passphrase, quickDerive, turnOnLock } from '../support/open-app';
import { guide, pagesOf } from '../guide/whole-guide';

const words = 'I wanted to say it was raining';
const [first] = guide.flatMap(pagesOf).filter(({ prompt }) => prompt.kind === 'long-text');
if (first === undefined) throw new Error('No page is written on.');
const page = pagePath(first.stage.slug, first.prompt.slug);

const marta = peopleFact([{ name: 'Marta', number: '0123456789', ask: '' }]);

const sheet = () => screen.findByRole('textbox', { name: first.prompt.question });
const field = () => screen.findByLabelText('Passphrase');
const openIt = () => screen.getByRole('button', { name: 'Open the journal' });
const heading = (name: string) => screen.findByRole('heading', { name });

type App = Awaited<ReturnType<typeof openApp>>;

/** Whatever the app does, and what comes of it. */
const after = (app: App, does: () => void) =>
  act(async () => {
    does();
    await app.browser.settle();
  });

/** A page half-written, behind a lock. */
async function unlocked(others: Parameters<typeof openApp>[2] = {}) {
  const app = await openApp(page, undefined, others);
  const code = await turnOnLock(app);
  fireEvent.change(await sheet(), { target: { value: words } });
  return { ...app, code };
}

async function locked(others: Parameters<typeof openApp>[2] = {}) {
  const app = await unlocked(others);
  await after(app, app.lock.lockNow);
  return app;
}

async function unlock({ user }: Pick<App, 'user'>, by = passphrase) {
  fireEvent.change(await field(), { target: { value: by } });
  await user.click(openIt());
}

const wrongTries = async ({ user }: Pick<App, 'user'>, count: number) => {
  for (let tried = 0; tried < count; tried += 1) {
    fireEvent.change(await field(), { target: { value: `no ${tried}` } });
    await user.click(openIt());
    await waitFor(async () => expect(await field()).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent('That passphrase didn’t open the journal');
  }
};

afterEach(() => {
  vi.unstubAllGlobals();
  clearMark();
  unhide();
});

describe('a journal that locks', () => {
  it('keeps what was typed a moment ago, shows nothing of it, and opens where it was asked for', async () => {
    const app = await locked();
    expect(await heading('Locked')).toHaveFocus();
    expect(document.body.textContent).not.toContain(words);
    expect([...app.browser.local.values()].join('\n')).not.toContain(words);
    expect(document.title).toBe('Second Draft');

    await app.user.type(await field(), 'something else{Enter}');
    expect(await heading('Still locked')).toBeVisible();
    expect(
      screen.getByText('That passphrase didn’t open the journal. Nothing has been lost.'),
    ).toBeVisible();
    // Heard, and the field keeps the focus and says the same.
    expect(screen.getByRole('alert')).toHaveTextContent('That passphrase didn’t open the journal');
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveAccessibleDescription(/^That passphrase didn’t open the journal/);

    await unlock(app);
    expect(await sheet()).toHaveValue(words);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('draws nothing of a journal that was locked again before its first frame', async () => {
    let goOn = (): void => undefined;
    let isHeld = false;
    const app = await locked({
      rest: () => (isHeld ? new Promise((resolve) => (goOn = resolve)) : Promise.resolve()),
    });
    isHeld = true;
    await unlock(app);
    await waitFor(() => expect(app.lock.keys()).not.toBeNull());
    isHeld = false;
    await after(app, app.lock.lockNow);
    await after(app, goOn);
    expect(await field()).toBeVisible();
    expect(document.body.textContent).not.toContain(words);
    expect(screen.queryByRole('textbox', { name: first.prompt.question })).toBeNull();
  });

  it('leaves no key, no entry and nothing half-written in memory', async () => {
    const app = await unlocked();
    const store = app.store();
    const keys = app.lock.keys();
    await after(app, app.lock.lockNow);
    expect(keys?.dataKey.every((byte) => byte === 0)).toBe(true);
    expect(app.lock.keys()).toBeNull();
    expect(store.getState().entries.size).toBe(0);
    expect(JSON.stringify([...store.getState().facts])).toBe('[]');
  });

  it('leaves out no step of locking because another failed', async () => {
    // jsdom has none.
    const told = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', told);
    let fails = true;
    const app = await unlocked({
      endWorkers() {
        if (fails) throw new Error('A worker would not end.');
      },
    });
    const keys = app.lock.keys();
    await after(app, app.lock.lockNow);
    expect(await heading('Locked')).toBeVisible();
    expect(keys?.dataKey.every((byte) => byte === 0)).toBe(true);
    await waitFor(() => expect(told).toHaveBeenCalled());
    fails = false;
  });

  it.each([
    ['Ctrl+Shift+L', { key: 'L', ctrlKey: true, shiftKey: true }],
    ['Cmd+Shift+L', { key: 'l', metaKey: true, shiftKey: true }],
    [
      'the key of that place in another alphabet',
      { key: 'д', code: 'KeyL', ctrlKey: true, shiftKey: true },
    ],
  ])('by %s, in the middle of a word', async (_, key) => {
    const app = await unlocked();
    const writing = await sheet();
    await after(app, () => void fireEvent.keyDown(writing, key));
    expect(await heading('Locked')).toBeVisible();
    await unlock(app);
    expect(await sheet()).toHaveValue(words);
  });

  it('by its button, which is there only where there is a lock', async () => {
    const app = await openApp(page);
    expect(screen.queryByRole('button', { name: 'Lock' })).not.toBeInTheDocument();
    await turnOnLock(app);
    await app.user.click(screen.getByRole('button', { name: 'Lock' }));
    expect(await heading('Locked')).toBeVisible();
  });

  it('in every tab at once, each keeping its words', async () => {
    const app = await unlocked();
    const other = new BroadcastChannel('second-draft.lock');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    other.postMessage('locked');
    expect(await heading('Locked')).toBeVisible();
    await unlock(app);
    expect(await sheet()).toHaveValue(words);
    await after(app, () =>
      dispatchEvent(new StorageEvent('storage', { key: 'sd1.shut', newValue: '1' })),
    );
    expect(await heading('Locked')).toBeVisible();
    other.close();
  });

  it('when the page is left, and is asked for again when it comes back', async () => {
    const app = await unlocked();
    await after(app, () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(document.body.textContent).toBe('');
    await after(app, () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await heading('Locked')).toBeVisible();
  });

  it('holds words that no storage took, sealed, until it is opened again', async () => {
    const reload = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
    const app = await unlocked({ reload });
    await app.browser.settle();
    const more = ' and the bus was late';
    app.browser.limit = 0;
    app.browser.hasSecond = false;
    app.browser.aborts = Infinity;
    await app.user.type(await sheet(), more);
    await after(app, app.lock.lockNow);
    // Loading the page anew would lose them.
    expect(reload).not.toHaveBeenCalled();
    app.browser.limit = 5 * 1024 * 1024;
    app.browser.aborts = 0;
    await unlock(app);
    expect(await sheet()).toHaveValue(`${words}${more}`);
    await app.browser.settle();
    await after(app, app.lock.lockNow);
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('the way in', () => {
  it('waits longer and longer after five wrong tries, in words, over a reload and a clock set back', async () => {
    const app = await locked();
    await wrongTries(app, 5);
    expect(
      screen.getByText('After several wrong tries the next one waits 30 seconds.'),
    ).toBeVisible();
    expect(openIt()).toHaveAttribute('aria-disabled', 'true');
    await app.user.clear(await field());
    await app.user.type(await field(), `${passphrase}{Enter}`);
    expect(await heading('Still locked')).toBeVisible();
    expect(app.lock.waitLeft()).toBeGreaterThan(25_000);

    // Loaded anew, and the clock put back a year: no longer, and no less.
    app.lock.end();
    const yearAgo = () => Date.now() - 365 * 86_400_000;
    const again = await openApp(page, app.browser, { now: yearAgo });
    expect(again.lock.waitLeft()).toBeGreaterThan(25_000);
    expect(again.lock.waitLeft()).toBeLessThanOrEqual(30_000);
    expect(openIt()).toHaveAttribute('aria-disabled', 'true');

    again.lock.end();
    const later = await openApp(page, app.browser, { now: () => yearAgo() + 31_000 });
    expect(later.lock.waitLeft()).toBe(0);
    await wrongTries(later, 1);
    expect(
      screen.getByText('After several wrong tries the next one waits 1 minute.'),
    ).toBeVisible();
  });

  it('waits in every tab, whichever the wrong tries were made in', async () => {
    const app = await locked();
    const told = 'After several wrong tries the next one waits 30 seconds.';
    await field();
    expect(screen.queryByText(told)).toBeNull();
    const hear = (tries: string | null): void => {
      app.browser.write(null, 'sd1.tries', tries);
      for (const tab of app.browser.living) tab.hear();
      act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'sd1.tries' })));
    };
    hear(`5 ${Date.now()}`);
    expect(screen.getByText(told)).toBeVisible();
    expect(openIt()).toHaveAttribute('aria-disabled', 'true');
    // Opened there, it waits nowhere.
    hear(null);
    expect(screen.queryByText(told)).toBeNull();
    expect(openIt()).toHaveAttribute('aria-disabled', 'false');
  });

  it('says when it may be tried again, and forgets the tries once it opened', async () => {
    let passed = 0;
    const app = await locked({ now: () => Date.now() + passed });
    await wrongTries(app, 5);
    passed = 30_000;
    expect(await screen.findByText('You can try again now.')).toBeInTheDocument();
    await unlock(app);
    await after(app, app.lock.lockNow);
    await wrongTries(app, 4);
    expect(app.lock.waitLeft()).toBe(0);
  });

  it('is the recovery code where the passphrase is forgotten, then a new passphrase', async () => {
    const app = await locked();
    await app.user.click(await screen.findByRole('button', { name: 'I’ve forgotten it' }));
    expect(await heading('If you’ve forgotten it')).toHaveFocus();
    const code = screen.getByLabelText('Recovery code');
    await app.user.type(code, 'AAAA-AAAA{Enter}');
    expect(
      await screen.findByText('That code didn’t open the journal. Nothing has been lost.'),
    ).toBeVisible();
    expect(code).toHaveFocus();
    await app.user.clear(code);
    await app.user.type(code, `${app.code.toLowerCase().replaceAll('-', ' ')}{Enter}`);

    expect(await heading('The code is right')).toHaveFocus();
    await app.user.type(screen.getByLabelText('New passphrase'), 'another lamp');
    await waitFor(() =>
      expect(screen.getByLabelText('New passphrase')).toHaveAccessibleDescription(/guess/),
    );
    await app.user.type(screen.getByLabelText('The same again'), 'another lamb');
    const set = screen.getByRole('button', { name: 'Set it and open the journal' });
    await app.user.click(set);
    expect(
      await screen.findByText('The two passphrases differ', { selector: 'p *' }),
    ).toBeVisible();
    await app.user.type(screen.getByLabelText('The same again'), '{Backspace}p');
    await app.user.click(set);
    expect(await sheet()).toHaveValue(words);

    await app.browser.settle();
    await after(app, app.lock.lockNow);
    await unlock(app);
    expect(await heading('Still locked')).toBeVisible();
    await unlock(app, 'another lamp');
    expect(await sheet()).toHaveValue(words);
  });

  it('opens with the code alone, and leaves the passphrase as it was', async () => {
    const app = await locked();
    await app.user.click(await screen.findByRole('button', { name: 'I’ve forgotten it' }));
    await app.user.type(screen.getByLabelText('Recovery code'), `${app.code}{Enter}`);
    await app.user.click(await screen.findByRole('button', { name: 'Open it without a new one' }));
    expect(await sheet()).toHaveValue(words);
    await after(app, app.lock.lockNow);
    await unlock(app);
    expect(await sheet()).toHaveValue(words);
  });

  it('says what stands in the way where the key cannot be derived, and counts no try', async () => {
    const app = await locked({ derive: () => Promise.reject(new Error('no memory')) });
    for (let tried = 0; tried < 6; tried += 1) await unlock(app);
    expect(await screen.findByText(/may be short of memory/)).toBeVisible();
    expect(app.lock.waitLeft()).toBe(0);
  });

  it('takes a passphrase that a password manager filled in without a word', async () => {
    const app = await locked();
    const input = await field();
    if (!(input instanceof HTMLInputElement)) throw new Error('No field.');
    expect(input).toHaveAttribute('autocomplete', 'current-password');
    input.value = passphrase;
    await app.user.click(openIt());
    expect(await sheet()).toHaveValue(words);
  });

  it('says that nothing was deleted where the lock cannot be read', async () => {
    const app = await locked();
    app.lock.end();
    const damaged = await openApp(page, app.browser, {
      readLock: () => Promise.resolve({ kind: 'damaged' }),
    });
    expect(await heading('Locked')).toBeVisible();
    expect(screen.getByText(/Nothing was deleted/)).toBeVisible();
    expect(damaged.lock.view.getState().state).toBe('damaged');
  });
});

describe('while it is locked', () => {
  it('Support, About and Pause show nothing of the journal and keep nothing; then the address asked for opens', async () => {
    const app = await unlocked();
    await act(async () => {
      app.store().getState().setFact('people', marta);
      app.store().getState().setFact('country', 'DE');
      await app.browser.settle();
    });
    await after(app, app.lock.lockNow);
    const kept = new Map(app.browser.local);

    await app.user.click(await screen.findByRole('link', { name: 'Support' }));
    expect(await heading('When a journal isn’t enough')).toBeVisible();
    expect(screen.queryByText(/Marta/)).not.toBeInTheDocument();
    expect(screen.queryByText('Your own people')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Journal' })).not.toBeInTheDocument();

    await act(async () => {
      window.history.pushState(null, '', '/pause');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(await screen.findByRole('timer')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await app.user.click(screen.getByRole('button', { name: 'It’s passing' }));

    await act(async () => {
      window.history.pushState(null, '', '/about');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(await heading('About Second Draft')).toBeVisible();
    expect(new Map(app.browser.local)).toEqual(kept);

    const [link] = screen.getAllByRole('link', { name: 'Settings and privacy' });
    if (link === undefined) throw new Error('No way to Settings.');
    await app.user.click(link);
    expect(await heading('Locked')).toBeVisible();
    await unlock(app);
    expect(await heading('Settings and privacy')).toBeVisible();
  });

  it('leads back from Support to what was asked for, or opens Support itself', async () => {
    const app = await unlocked();
    await act(async () => {
      app.store().getState().setFact('people', marta);
      await app.browser.settle();
    });
    await after(app, app.lock.lockNow);
    await app.user.click(await screen.findByRole('link', { name: 'Support' }));
    await heading('When a journal isn’t enough');
    await app.user.click(screen.getByRole('link', { name: 'Second Draft' }));
    expect(await heading('Locked')).toBeVisible();
    expect(window.location.pathname).toBe(page);

    await app.user.click(screen.getByRole('link', { name: 'Support' }));
    await app.user.click(await screen.findByRole('button', { name: 'Open the journal' }));
    expect(await heading('Locked')).toBeVisible();
    await unlock(app);
    expect(await screen.findAllByText('Marta')).not.toEqual([]);
  });

  it('warns before it locks by itself, and takes nobody’s place in the text', async () => {
    const app = await unlocked();
    (await sheet()).focus();
    act(() => app.lock.view.setState({ isAboutToLock: true }));
    expect(
      await screen.findByText(/^Nobody seems to be here/, { selector: 'section p' }),
    ).toBeVisible();
    expect(await sheet()).toHaveFocus();
    expect(await screen.findByText(/Press any key to stay/)).toBeInTheDocument();
    await app.user.type(await sheet(), ' and cold');
    // Whoever types on has stayed: the next look finds somebody.
    await waitFor(() => expect(app.lock.view.getState().state).toBe('unlocked'));
  });

  it('is left by Quick exit with nothing in memory, and covered on the way back', async () => {
    const replace = vi.fn<(address: string) => void>();
    const app = await unlocked();
    vi.stubGlobal('location', { replace, pathname: page, search: '', hash: '' });
    const store = app.store();
    await after(app, () => fireEvent.click(screen.getByRole('button', { name: 'Quick exit' })));
    expect(replace).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    expect(store.getState().entries.size).toBe(0);
    expect(document.body.textContent).toBe('');
    await after(app, () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await app.user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await heading('Locked')).toBeVisible();
    await unlock(app);
    expect(await sheet()).toHaveValue(words);
  });
});

describe('another tab changes the lock', () => {
  it('turned on there: this tab keeps its words and begins anew, locked, with a sentence', async () => {
    const here = await openApp(page);
    await here.user.type(await sheet(), words);
    await here.browser.settle();
    const there = here.browser.openTab();
    await there.storage.load();
    const keys = await createKeys(passphrase, lowestCost, quickDerive);
    await here.user.type(await sheet(), ' still');
    const turning = there.storage.relock({
      seal: createRecordSeal(keys.dataKey, keys.record.vault),
      keys: keyRecordText(keys.record),
    });
    await after(here, () => undefined);
    expect(await turning).toMatchObject({ saved: true });
    expect(
      await screen.findByText('The lock was changed in another tab. What you typed here was kept.'),
    ).toBeVisible();
    await unlock(here);
    expect(await sheet()).toHaveValue(`${words} still`);
  });

  it('turned off there: this tab keeps its words and begins anew, open', async () => {
    const here = await unlocked();
    await here.browser.settle();
    const there = await openApp(page, here.browser);
    await unlock(there);
    const [mine] = await screen.findAllByRole('textbox', { name: first.prompt.question });
    if (mine === undefined) throw new Error('Nothing to write on.');
    fireEvent.change(mine, { target: { value: `${words}, still` } });
    await act(async () => {
      const turning = there.lock.turnOff();
      await here.browser.settle();
      expect(await turning).toMatchObject({ saved: true });
      await here.browser.settle();
    });
    await waitFor(() => expect(here.lock.view.getState()).toMatchObject({ state: 'none' }));
    expect(here.lock.view.getState().isRelocked).toBe(true);
    const written = [...here.store().getState().entries.values()].flatMap(({ drafts }) => drafts);
    expect(JSON.stringify(written)).toContain(`${words}, still`);
    // What stands here was never gone, so nothing is said of pages that came back.
    expect(here.store().getState().notices).toEqual([]);
    // Nothing waits in memory: the next lock may load the page anew.
    expect(screen.getByText('The lock was changed in another tab')).toBeVisible();
  });

  it('with another passphrase: the old one opens no tab any more, and no tab undoes the change', async () => {
    const here = await unlocked();
    const before = here.lock.keys();
    if (before === null) throw new Error('It is not open.');
    const stale = { ...before.record };
    const there = await openApp(page, here.browser);
    await unlock(there);
    const keys = there.lock.keys();
    if (keys === null) throw new Error('It is not open.');
    // Locked since before the change.
    const waiting = await openApp(page, here.browser);
    const renewed = await withPassphrase(keys, 'another lamp', lowestCost, quickDerive);
    await act(async () => {
      const changing = there.lock.change(renewed);
      await here.browser.settle();
      expect(await changing).toMatchObject({ saved: true });
      const undoing = here.lock.change(stale);
      await here.browser.settle();
      expect(await undoing).toEqual({ saved: false, why: 'relocked' });
    });
    expect(await here.lock.check(passphrase)).toBeNull();
    expect(await waiting.lock.check(passphrase)).toBeNull();
    expect(await waiting.lock.check('another lamp')).not.toBeNull();
    expect(await here.lock.check('another lamp')).not.toBeNull();
  });
});
