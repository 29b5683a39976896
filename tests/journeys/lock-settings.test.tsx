import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { momentDaysLater } from '@/journal/calendar-day';
import { argon2 } from '@/lock/argon2';
import { passphraseBytes, type DeriveKey } from '@/lock/derive-key';
import { lowestCost } from '@/lock/passphrase-cost';
import { buildDraft, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { catchDownloads } from '../support/catch-downloads';
import { openApp, passphrase, quickDerive, turnOnLock } from '../support/open-app';
import { giveDialogMethods } from '../ui/native-dialog';

// Two cores, shared: the first render of the whole app may take its time.
vi.setConfig({ testTimeout: 30_000 });

type App = Awaited<ReturnType<typeof openApp>>;

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const arrivedAt = async (name: string) => {
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name })).toHaveFocus());
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const first = () => screen.getByLabelText('New passphrase');
const again = () => screen.getByLabelText('The same again');
const lastGroup = () => screen.getByLabelText('The last group of the code');
const alert = () => screen.findByRole('alert');

/** Presses what has this name, by keyboard. */
async function press({ user }: App, name: string | RegExp): Promise<void> {
  button(name).focus();
  await user.keyboard('{Enter}');
}

/** The browser's own way back, which takes a moment. */
const goBack = () =>
  act(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('popstate', () => resolve(), { once: true });
        history.back();
      }),
  );

/** Puts these words into a field in place of what is there. */
async function fill({ user }: App, field: HTMLElement, typed: string): Promise<void> {
  await user.clear(field);
  if (typed !== '') await user.paste(typed);
}

/** Goes on as far as the passphrase. */
async function toPassphrase(others?: Parameters<typeof openApp>[2], browser?: App['browser']) {
  const app = await openApp('/settings', browser, others);
  screen.getByRole('link', { name: 'Turn on the lock' }).focus();
  await app.user.keyboard('{Enter}');
  await arrivedAt('What the lock does');
  await press(app, 'Choose a passphrase');
  await arrivedAt('Choose a passphrase');
  return app;
}

/** Chooses this one; answers the recovery code. */
async function choose(app: App, chosen = passphrase): Promise<string> {
  await fill(app, first(), chosen);
  await fill(app, again(), chosen);
  await app.user.keyboard('{Enter}');
  await arrivedAt('Keep your recovery code');
  return shownCode();
}

function shownCode(): string {
  const groups = [...document.querySelectorAll('p[translate="no"] span')];
  return groups.map(({ textContent }) => textContent).join('-');
}

const lastOf = (code: string): string => code.slice(-4);

async function typeBack(app: App, group: string): Promise<void> {
  await fill(app, lastGroup(), group);
  await app.user.keyboard('{Enter}');
}

const hasLock = ({ browser }: App): boolean => browser.local.has('sd1.k');

let downloads: ReturnType<typeof catchDownloads> = [];
beforeEach(() => {
  giveDialogMethods();
  downloads = catchDownloads();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('turning the lock on', () => {
  it('by keyboard alone, with the real key, and opens with the passphrase afterwards', async () => {
    const real: DeriveKey = (typed, salt) => argon2(passphraseBytes(typed), salt, lowestCost);
    const app = await toPassphrase({ derive: real });
    const code = await choose(app);
    expect(code).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
    await press(app, 'I’ve kept it');
    await arrivedAt('Type its last group');
    expect(hasLock(app)).toBe(false);
    await typeBack(app, lastOf(code).toLowerCase());
    await arrivedAt('The lock is on');
    expect(app.lock.view.getState().state).toBe('unlocked');
    expect([...app.browser.local.values()].join()).not.toContain(code);

    await press(app, 'Lock now');
    await heading('Locked');
    await fill(app, await screen.findByLabelText('Passphrase'), passphrase);
    await app.user.keyboard('{Enter}');
    // The address asked for is still that of the passphrase: now it is there to be changed.
    await heading('Change the passphrase');
  });

  it('says what it does and does not hold against before anything is typed', async () => {
    await openApp('/settings/passphrase');
    await heading('What the lock does');
    expect(screen.getByText(/^Against software that watches this device/)).toBeVisible();
    expect(screen.getByText(/^Against somebody who makes you open it/)).toBeVisible();
    expect(screen.getByText(/^Old, readable traces can stay on the disk/)).toBeVisible();
    expect(screen.getByText(/nobody opens the journal\. We can’t either/)).toBeVisible();
  });

  it('changes nothing where somebody leaves before the last group is typed back', async () => {
    const app = await toPassphrase();
    const before = JSON.stringify([...app.browser.local]);
    await choose(app);
    await press(app, 'I’ve kept it');
    await arrivedAt('Type its last group');
    await typeBack(app, 'ZZZZ');
    expect(await alert()).toHaveTextContent('That isn’t the last group of the code');
    expect(screen.getByRole('textbox')).toHaveFocus();
    await app.user.click(screen.getByRole('link', { name: 'Settings', current: false }));
    await heading('Settings and privacy');
    expect(JSON.stringify([...app.browser.local])).toBe(before);
    expect(screen.getByRole('heading', { name: 'There is no lock' })).toBeVisible();
  });

  it('leads back through its pages, and keeps the code where the passphrase is chosen anew', async () => {
    const app = await toPassphrase();
    const code = await choose(app);
    await goBack();
    await arrivedAt('Choose a passphrase');
    expect(first()).toHaveValue('');
    expect(await choose(app, 'another one altogether')).toBe(code);
    await press(app, 'I’ve kept it');
    await arrivedAt('Type its last group');
    await goBack();
    await arrivedAt('Keep your recovery code');
    await press(app, 'I’ve kept it');
    await arrivedAt('Type its last group');
    await typeBack(app, code);
    await arrivedAt('The lock is on');
    expect(await app.lock.check('another one altogether')).not.toBeNull();
    expect(await app.lock.checkCode(code)).not.toBeNull();
    // Back from there is not back to what is settled.
    await goBack();
    await arrivedAt('The lock is on');
  });

  it('begins anew at an address that says it had come further', async () => {
    const app = await toPassphrase();
    await choose(app);
    await act(() => app.lock.beginAgain());
    await heading('Choose a passphrase');
    expect(first()).toHaveValue('');
  });

  it('asks for it twice, or once where it is shown, and takes anything', async () => {
    const app = await toPassphrase();
    await app.user.click(first());
    await app.user.keyboard('{Enter}');
    expect(await alert()).toHaveTextContent('Type a passphrase first');
    await fill(app, first(), 'one');
    await fill(app, again(), 'other');
    await app.user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await alert()).toHaveTextContent('The two passphrases differ'),
    );
    expect(again()).toHaveFocus();
    await app.user.click(button('The two passphrases differ'));
    expect(again()).toHaveFocus();
    expect(again()).toHaveAttribute('aria-invalid', 'true');

    await press(app, 'Show new passphrase');
    expect(screen.queryByLabelText('The same again')).toBeNull();
    await fill(app, first(), `🌙 ${'long '.repeat(200)}`);
    await app.user.keyboard('{Enter}');
    await arrivedAt('Keep your recovery code');
  });

  it('lets password managers keep it: under a name, as a new one', async () => {
    await toPassphrase();
    expect(first()).toHaveAttribute('autocomplete', 'new-password');
    expect(again()).toHaveAttribute('autocomplete', 'new-password');
    const name = document.querySelector('form input[autocomplete="username"]');
    expect(name).toHaveValue('Second Draft');
    expect(name).not.toBeVisible();
  });

  it('is begun once, however often it is pressed while the key is worked out', async () => {
    let asked = 0;
    let answer = (): void => undefined;
    const slow: DeriveKey = async (...given) => {
      asked += 1;
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return quickDerive(...given);
    };
    const app = await toPassphrase({ derive: slow });
    await fill(app, first(), passphrase);
    await fill(app, again(), passphrase);
    await app.user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Working out the key…' });
    await app.user.keyboard('{Enter}{Enter}');
    const form = first().closest('form');
    if (form !== null) fireEvent.submit(form);
    expect(button('Working out the key…')).toHaveAttribute('aria-disabled', 'true');
    await waitFor(() => expect(asked).toBe(1));
    await act(async () => {
      answer();
      await app.browser.settle();
    });
    await arrivedAt('Keep your recovery code');
    expect(asked).toBe(1);
  });

  it('says where the key cannot be worked out, and has begun nothing', async () => {
    const app = await toPassphrase({ derive: () => Promise.reject(new Error('no memory')) });
    await fill(app, first(), passphrase);
    await fill(app, again(), passphrase);
    await app.user.keyboard('{Enter}');
    expect(await alert()).toHaveTextContent(/^There is a problemThis browser couldn’t work out/);
    expect(hasLock(app)).toBe(false);
  });

  it('says where storage refuses, loses nothing, and may be tried again', async () => {
    const app = await toPassphrase();
    const code = await choose(app);
    await press(app, 'I’ve kept it');
    await arrivedAt('Type its last group');
    app.browser.aborts = 1;
    await typeBack(app, lastOf(code));
    expect(await alert()).toHaveTextContent(/Nothing was changed: this browser/);
    expect(app.lock.view.getState().state).toBe('none');
    expect(hasLock(app)).toBe(false);
    await typeBack(app, lastOf(code));
    await arrivedAt('The lock is on');
    expect(await app.lock.check(passphrase)).not.toBeNull();
  });

  it('asks for the passphrase where another tab turned it on meanwhile, and says so', async () => {
    const app = await toPassphrase();
    await choose(app);
    const other = await openApp('/settings', app.browser);
    await turnOnLock(other);
    act(() => other.lock.end());
    history.replaceState(history.state, '', '/settings/passphrase');
    await heading('Locked');
    expect(screen.getByText(/^The lock was changed in another tab/)).toBeVisible();
  });
});

describe('how strong a passphrase is', () => {
  it('is said in words after a pause; a weak one is taken after that was said', async () => {
    const app = await toPassphrase();
    await fill(app, first(), 'password1');
    await fill(app, again(), 'password1');
    expect(await screen.findByText('Easy to guess.')).toBeVisible();
    expect(first()).toHaveAccessibleDescription(/Easy to guess\.$/);
    again().focus();
    await app.user.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'That one may not hold' })).toHaveFocus(),
    );
    await press(app, 'Choose another');
    expect(first()).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Use it anyway' })).toBeNull();
    await app.user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'That one may not hold' });
    await press(app, 'Use it anyway');
    await arrivedAt('Keep your recovery code');
  });

  it('needs no making up: four random words can be taken', async () => {
    const app = await toPassphrase();
    await press(app, 'Suggest four random words');
    await screen.findByRole('button', { name: 'Take these' });
    await press(app, 'Take these');
    const { value } = first() as HTMLInputElement;
    expect(value).toMatch(/^\w+ \w+ \w+ \w+$/);
    expect(again()).toHaveFocus();
    await app.user.paste(value);
    await app.user.keyboard('{Enter}');
    await arrivedAt('Keep your recovery code');
  });
});

describe('the recovery code', () => {
  it('can be printed, copied and saved under names that tell nothing', async () => {
    const app = await toPassphrase();
    const code = await choose(app);
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await press(app, 'Copy');
    await waitFor(() => expect(write).toHaveBeenCalledWith(code));
    await press(app, 'Save as a file');
    expect(downloads[0]?.name).toMatch(/^note-\d{4}-\d\d-\d\d\.txt$/);
    expect(await downloads[0]?.blob.text()).toBe(`${code}\n`);

    const titles: string[] = [];
    vi.stubGlobal('print', () => {
      dispatchEvent(new Event('beforeprint'));
      titles.push(document.title);
      dispatchEvent(new Event('afterprint'));
      titles.push(document.title);
    });
    await press(app, 'Print');
    expect(titles).toEqual(['Second Draft', 'Settings and privacy · Second Draft']);
  });

  it('is made anew after the passphrase; the old one opens until the new one is typed back', async () => {
    const app = await openApp('/settings');
    const old = await turnOnLock(app);
    await app.user.click(await screen.findByRole('link', { name: 'New recovery code' }));
    await arrivedAt('New recovery code');
    await fill(app, screen.getByLabelText('Passphrase'), 'not this one');
    await app.user.keyboard('{Enter}');
    expect(await alert()).toHaveTextContent('That isn’t this journal’s passphrase');
    await fill(app, screen.getByLabelText('Passphrase'), passphrase);
    await app.user.keyboard('{Enter}');
    await arrivedAt('Keep your new code');
    const code = shownCode();
    expect(await app.lock.checkCode(old)).not.toBeNull();
    expect(await app.lock.checkCode(code)).toBeNull();
    await press(app, 'I’ve kept it');
    await arrivedAt('Type its last group');
    await typeBack(app, lastOf(old));
    expect(await alert()).toHaveTextContent('That isn’t the last group of the code');
    await typeBack(app, lastOf(code));
    await arrivedAt('The new code counts');
    expect(await app.lock.checkCode(old)).toBeNull();
    expect(await app.lock.checkCode(code)).not.toBeNull();
    expect(await app.lock.check(passphrase)).not.toBeNull();
  });
});

describe('changing the passphrase', () => {
  it.each(['the old one', 'the recovery code'])(
    'after %s, and the old one opens no more',
    async (by) => {
      const app = await openApp('/settings');
      const code = await turnOnLock(app);
      await app.user.click(await screen.findByRole('link', { name: 'Change the passphrase' }));
      await arrivedAt('Change the passphrase');
      if (by === 'the old one') {
        await fill(app, screen.getByLabelText('Passphrase'), passphrase);
        await app.user.keyboard('{Enter}');
      } else {
        await press(app, 'I’ve forgotten it');
        await fill(app, screen.getByLabelText('Recovery code'), code.toLowerCase());
        await app.user.keyboard('{Enter}');
      }
      await arrivedAt('Choose the new one');
      await fill(app, first(), 'ships by night seven oars');
      await fill(app, again(), 'ships by night seven oars');
      await app.user.keyboard('{Enter}');
      await arrivedAt('The passphrase is changed');
      expect(await app.lock.check(passphrase)).toBeNull();
      expect(await app.lock.check('ships by night seven oars')).not.toBeNull();
      expect(await app.lock.checkCode(code)).not.toBeNull();
    },
  );

  it('is not done where it is left while the key is worked out', async () => {
    let answer: (() => void) | null = null;
    let isSlow = false;
    const derive: DeriveKey = async (...given) => {
      if (isSlow)
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
      return quickDerive(...given);
    };
    const app = await openApp('/settings', undefined, { derive });
    await turnOnLock(app);
    await app.user.click(await screen.findByRole('link', { name: 'Change the passphrase' }));
    await fill(app, await screen.findByLabelText('Passphrase'), passphrase);
    await app.user.keyboard('{Enter}');
    await arrivedAt('Choose the new one');
    isSlow = true;
    await fill(app, first(), 'ships by night seven oars');
    await fill(app, again(), 'ships by night seven oars');
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(answer).not.toBeNull());
    await app.user.click(screen.getByRole('link', { name: 'Settings', current: false }));
    await heading('Settings and privacy');
    isSlow = false;
    await act(async () => {
      answer?.();
      await app.browser.settle();
    });
    expect(await app.lock.check('ships by night seven oars')).toBeNull();
    expect(await app.lock.check(passphrase)).not.toBeNull();
  });
});

describe('turning the lock off', () => {
  it('asks for the passphrase, and says that everything is readable again', async () => {
    const app = await openApp('/settings');
    await turnOnLock(app);
    await app.user.click(await screen.findByRole('link', { name: 'Turn off the lock' }));
    await arrivedAt('Turn off the lock');
    await fill(app, screen.getByLabelText('Passphrase'), 'no');
    await app.user.keyboard('{Enter}');
    expect(await alert()).toHaveTextContent('That isn’t this journal’s passphrase');
    expect(app.lock.view.getState().state).toBe('unlocked');
    await fill(app, screen.getByLabelText('Passphrase'), passphrase);
    await app.user.keyboard('{Enter}');
    await arrivedAt('The lock is off');
    expect(screen.getByText(/^Everything can be read again/)).toBeVisible();
    expect(app.lock.view.getState().state).toBe('none');
  });

  it('waits after several wrong tries, and says how long', async () => {
    const app = await openApp('/settings/turn-off-lock');
    await turnOnLock(app);
    await act(() => app.lock.beginAgain());
    await fill(app, await screen.findByLabelText('Passphrase'), passphrase);
    await app.user.keyboard('{Enter}');
    await heading('Turn off the lock');
    for (let tried = 0; tried < 5; tried += 1)
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person tries
      await app.lock.check(`no ${tried}`);
    await fill(app, screen.getByLabelText('Passphrase'), passphrase);
    await app.user.keyboard('{Enter}');
    expect(await alert()).toHaveTextContent(
      /After several wrong tries the next one waits (29|30) seconds/,
    );
    expect(app.lock.view.getState().state).toBe('unlocked');
  });
});

describe('the lock in Settings', () => {
  const group = () => within(screen.getByRole('region', { name: 'Lock' }));

  it('says how it stands, locks, and keeps when it locks by itself', async () => {
    const app = await openApp('/settings');
    expect(group().getByRole('heading', { name: 'There is no lock' })).toBeVisible();
    await turnOnLock(app);
    expect(await group().findByRole('heading', { name: 'The lock is on' })).toBeVisible();
    expect(group().getByRole('radio', { name: '5 minutes' })).toBeChecked();
    await app.user.click(group().getByRole('radio', { name: 'When I leave' }));
    expect(app.store().getState().facts.get('lockAfter')).toBe('leave');
    await app.user.click(group().getByRole('radio', { name: '15 minutes' }));
    expect(app.store().getState().facts.get('lockAfter')).toBe(15);
    await act(async () => {
      group().getByRole('button', { name: 'Lock now' }).click();
      await app.browser.settle();
    });
    await heading('Locked');
  });

  it.each(['/settings', '/settings/passphrase'])(
    'says at %s that it needs a secure page where there is none',
    async (address) => {
      vi.stubGlobal('isSecureContext', false);
      await openApp(address);
      expect(
        await screen.findByText('The lock needs a secure page (https or localhost).'),
      ).toBeVisible();
      expect(screen.queryByRole('link', { name: 'Turn on the lock' })).toBeNull();
      expect(screen.queryByRole('button', { name: 'Choose a passphrase' })).toBeNull();
    },
  );

  it.each(['/settings/recovery-code', '/settings/turn-off-lock'])(
    'has nothing to change at %s without a lock',
    async (address) => {
      await openApp(address);
      expect(
        screen.getByText('This journal has no lock, so there is nothing to change.'),
      ).toBeVisible();
    },
  );
});

describe('the offer of a lock', () => {
  const offer = () => screen.queryByRole('complementary', { name: 'Lock' });

  /** The path of a journal with so many pages, the first of them written so many days ago. */
  async function pathWith(pages: number, { daysAgo = 0, isLocked = false } = {}) {
    const app = await openApp('/path');
    const at = momentDaysLater(Date.now(), -daysAgo);
    const records = Array.from({ length: pages }, (_, index) => {
      const id = `page${index}`;
      const answer = words('as it was');
      return draftRecord(
        buildDraft('U1-1', { id, entry: id, answer, startedAt: at, editedAt: at }),
      );
    });
    await act(async () => {
      const added = app.store().getState().addRecords(records);
      await app.browser.settle();
      await added;
    });
    if (isLocked) await turnOnLock(app);
    return app;
  }

  it('is one line after the third page, and put away for good', async () => {
    const { user, lock } = await pathWith(3);
    expect(offer()).toBeVisible();
    await user.click(within(offer() ?? document.body).getByRole('button', { name: 'Not now' }));
    expect(offer()).toBeNull();
    await act(() => lock.beginAgain());
    await screen.findByRole('heading', { name: 'Contents' });
    expect(offer()).toBeNull();
  });

  it('leads to what the lock does, and is not made again', async () => {
    const { user, store } = await pathWith(3);
    await user.click(screen.getByRole('link', { name: 'About the lock' }));
    await heading('What the lock does');
    expect(store().getState().facts.get('lockOffered')).toBe(true);
  });

  it('is not made before the third page', async () => {
    await pathWith(2);
    expect(offer()).toBeNull();
  });

  it('is not made in a journal that has a lock', async () => {
    await pathWith(3, { isLocked: true });
    expect(offer()).toBeNull();
  });

  it('is not made beside another request, nor right after it', async () => {
    const { user } = await pathWith(3, { daysAgo: 20 });
    const backup = screen.getByRole('complementary', { name: 'Backup' });
    expect(offer()).toBeNull();
    await user.click(within(backup).getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('complementary', { name: 'Backup' })).toBeNull();
    expect(offer()).toBeNull();
  });

  it('stands under the answer that others can open the device, with what a lock can bring', async () => {
    const app = await openApp('/safety');
    act(() => app.store().getState().setFact('safety.SQ9', 'yes'));
    expect(
      await screen.findByText(/unless somebody seeing a lock would put you at risk/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'About the lock' })).toHaveAttribute(
      'href',
      '/settings/passphrase',
    );
    await turnOnLock(app);
    expect(screen.queryByRole('link', { name: 'About the lock' })).toBeNull();
    expect(screen.getByText(/^Your journal has a lock/)).toBeVisible();
  });
});
