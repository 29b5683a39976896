import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

/** Neither of its homes takes a word. */
class ClosedBrowser extends FaultyBrowser {
  override openTab() {
    return super.openTab({ local: null });
  }
}

const nothing = 'This browser isn’t keeping anything';

function closed(how: 'missing' | 'refused') {
  const browser = new ClosedBrowser({ hasSecond: how === 'refused' });
  if (how === 'refused') browser.opening = 'refuse';
  return browser;
}

describe('a browser that keeps nothing', { timeout: 60_000 }, () => {
  it.each(['missing', 'refused'] as const)('says so and nothing else, %s', async (how) => {
    const { user } = await renderApp('/', closed(how));
    expect(await screen.findByText(nothing)).toBeVisible();
    expect(screen.queryByText(/one place instead of two/)).not.toBeInTheDocument();
    expect(screen.queryByText(/is saved as you type/)).not.toBeInTheDocument();
    expect(screen.getByText(/Skipping a question is fine/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'I’ve read this' }));
    expect(screen.queryByText(nothing)).not.toBeInTheDocument();
    expect(screen.queryByText(/is saved as you type/)).not.toBeInTheDocument();
  });

  it('takes back that one copy is kept when the second place refuses later', async () => {
    const browser = closed('refused');
    browser.opening = 'open';
    const { store } = await renderApp('/', browser);
    expect(await screen.findByText(/one place instead of two/)).toBeVisible();
    browser.aborts = Infinity;
    act(() => store.getState().setFact('theme', 'dark'));
    expect(await screen.findByText(nothing)).toBeVisible();
    expect(screen.queryByText(/one place instead of two/)).not.toBeInTheDocument();
    expect(screen.queryByText(/is saved as you type/)).not.toBeInTheDocument();
  });
});

it('elsewhere, the first screen says that words are kept', { timeout: 60_000 }, async () => {
  await renderApp();
  expect(screen.getByText(/Every word is saved as you type/)).toBeVisible();
});
