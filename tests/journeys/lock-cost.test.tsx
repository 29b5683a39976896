import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeriveKey } from '@/lock/derive-key';
import { openByCode, openByPassphrase, type KeyRecord } from '@/lock/key-record';
import { lowestCost, usualCost, type PassphraseCost } from '@/lock/passphrase-cost';
import { openApp, passphrase, quickDerive, turnOnLock } from '../support/open-app';

type App = Awaited<ReturnType<typeof openApp>>;

const costOf = (ways: KeyRecord | null): PassphraseCost | undefined =>
  ways?.ways.flatMap((way) => (way.kind === 'passphrase' ? [way.cost] : []))[0];

function waysOf({ lock }: App): KeyRecord {
  const ways = lock.ways();
  if (ways === null) throw new Error('There is no lock.');
  return ways;
}

async function locked(others: Parameters<typeof openApp>[2]) {
  const app = await openApp('/', undefined, others);
  const code = await turnOnLock(app);
  await after(app, app.lock.lockNow);
  return { app, code };
}

const after = (app: App, does: () => void) =>
  act(async () => {
    does();
    await app.browser.settle();
  });

async function unlock(app: App) {
  fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: passphrase } });
  await app.user.click(screen.getByRole('button', { name: 'Open the journal' }));
  await waitFor(() => expect(app.lock.keys()).not.toBeNull());
}

describe('a lock that is cheaper to guess at than this device needs', () => {
  it('is made dearer once it was opened, and every way in stays', async () => {
    const { app, code } = await locked({ chooseCost: () => Promise.resolve(usualCost) });
    expect(costOf(app.lock.ways())).toEqual(lowestCost);
    const key = openByCode(waysOf(app), code)?.dataKey;
    await unlock(app);
    await waitFor(async () => {
      await after(app, () => undefined);
      expect(costOf(app.lock.ways())).toEqual(usualCost);
    });
    await after(app, app.lock.lockNow);
    const ways = waysOf(app);
    expect(costOf(ways)).toEqual(usualCost);
    expect((await openByPassphrase(ways, passphrase, quickDerive))?.dataKey).toEqual(key);
    expect(openByCode(ways, code)?.dataKey).toEqual(key);
  });

  it('stays as it is where the journal is locked meanwhile', async () => {
    let go = (): void => expect.unreachable();
    const chosen = new Promise<PassphraseCost>((resolve) => {
      go = () => resolve(usualCost);
    });
    const { app } = await locked({ chooseCost: () => chosen });
    await unlock(app);
    await after(app, app.lock.lockNow);
    await after(app, go);
    expect(costOf(app.lock.ways())).toEqual(lowestCost);
    await unlock(app);
  });

  it('opens as before where no dearer key can be made', async () => {
    const short: DeriveKey = (words, salt, cost) =>
      cost.memory > lowestCost.memory
        ? Promise.reject(new Error('This device is too small.'))
        : quickDerive(words, salt, cost);
    const { app } = await locked({ derive: short, chooseCost: () => Promise.resolve(usualCost) });
    await unlock(app);
    await after(app, () => undefined);
    expect(costOf(app.lock.ways())).toEqual(lowestCost);
  });
});

describe('a device that takes long', () => {
  afterEach(() => vi.useRealTimers());

  it('says how long it may take, until the journal is open', async () => {
    let isSlow = false;
    let finish = (): void => expect.unreachable();
    const slow: DeriveKey = async (...given) => {
      if (isSlow) await new Promise<void>((resolve) => (finish = resolve));
      return quickDerive(...given);
    };
    const { app } = await locked({ derive: slow });
    const field = await screen.findByLabelText('Passphrase');
    isSlow = true;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.change(field, { target: { value: passphrase } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the journal' }));
    const said = () =>
      screen.queryByText(/^Still opening\. .* it can take a minute\.$/, { selector: 'form p' });
    act(() => void vi.advanceTimersByTime(2900));
    expect(said()).toBeNull();
    act(() => void vi.advanceTimersByTime(200));
    expect(said()).toBeVisible();
    vi.useRealTimers();
    await after(app, () => undefined);
    await after(app, finish);
    await waitFor(() => expect(app.lock.keys()).not.toBeNull());
    await waitFor(() => expect(said()).toBeNull());
  });
});
