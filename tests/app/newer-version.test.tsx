import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newVersion, startOffline } from '@/app/offline';
import { renderApp } from '../support/render-app';

const askEvery = 4000;

/** A worker that hears everything and does nothing, as a browser lets one wait now and then. */
class DeafWorker extends EventTarget {
  readonly scriptURL = new URL('/sw.js', location.href).href;
  state = 'installed';
  heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

const asked = { type: 'SKIP_WAITING' };
let registration: EventTarget & Record<'waiting' | 'active' | 'installing', DeafWorker | null>;

/** What of the browser no test can have on demand: a newer worker that is ready, and stays so. */
function putWorkers(): DeafWorker {
  const waiting = new DeafWorker();
  const active = new DeafWorker();
  registration = Object.assign(new EventTarget(), { waiting, active, installing: null });
  const container = Object.assign(new EventTarget(), {
    controller: active,
    register: () => Promise.resolve(registration),
    getRegistration: () => Promise.resolve(registration),
  });
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
  return waiting;
}

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const take = (): HTMLElement => screen.getByRole('button', { name: 'Use the newer one' });

beforeEach(() => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
});
afterEach(() => act(() => newVersion.setState({ state: 'none' })));

describe('a newer version that was asked for and does not come', () => {
  it('is asked again, and the page says so', async () => {
    const waiting = putWorkers();
    const { user } = await renderApp('/about');
    await startOffline();
    expect(await screen.findByText('A newer Second Draft is ready')).toBeVisible();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await user.click(take());
    expect(waiting.heard).toEqual([asked]);
    expect(screen.getByText('It is being put in place. The page reloads once.')).toBeVisible();
    expect(take()).toHaveAttribute('aria-disabled', 'true');
    await user.click(take());
    expect(waiting.heard).toEqual([asked]);
    pass(askEvery);
    expect(waiting.heard).toEqual([asked, asked]);
    expect(screen.getByText(/^It takes longer than usual/, { selector: 'p' })).toBeVisible();
    expect(take()).toHaveAttribute('aria-disabled', 'true');
    vi.useRealTimers();
    expect(
      await screen.findByText(/^It takes longer than usual/, { selector: '[aria-live]' }),
    ).toBeInTheDocument();
  });

  it('is taken in the shape it has by then, where a still newer one came', async () => {
    const waiting = putWorkers();
    const { user } = await renderApp('/about');
    await startOffline();
    await screen.findByText('A newer Second Draft is ready');
    await user.click(take());
    const newest = new DeafWorker();
    newest.state = 'installing';
    registration.installing = newest;
    registration.dispatchEvent(new Event('updatefound'));
    newest.state = 'installed';
    registration.waiting = newest;
    newest.dispatchEvent(new Event('statechange'));
    await vi.waitFor(() => expect(newest.heard).toEqual([asked]));
    expect(waiting.heard).toEqual([asked]);
    expect(take()).toHaveAttribute('aria-disabled', 'true');
  });
});
