import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

/** A window with room for the spread. */
function onADesk(): void {
  const narrow = window.matchMedia;
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(narrow(media), { matches: media === '(min-width: 980px)' }),
  );
}

const firstQuestion = 'In a few lines, what happened, and where do things stand today?';

describe('somebody new', () => {
  it('meets the reading first on a phone, and is one more tap from the question', async () => {
    const { user, browser } = await renderApp('/');
    await user.click(screen.getByRole('link', { name: 'Start with one question' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Begin here' })).toHaveFocus();
    expect(screen.getByText(/please open Support first/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Straight to the question' }));
    expect(screen.getByRole('textbox', { name: firstQuestion })).toHaveFocus();
    await user.keyboard('It ended on a Sunday.');
    // The first word folds nothing away under the hand that types it.
    expect(screen.getByRole('heading', { level: 1, name: 'Begin here' })).toBeVisible();
    expect(await screen.findByText(/Saved on this device/)).toBeVisible();
    expect([...browser.local.values()].join('')).toContain('It ended on a Sunday.');
  });

  it('on a desk opens the app, taps once and writes beside the reading', async () => {
    onADesk();
    const { user, browser } = await renderApp('/');
    await user.click(screen.getByRole('link', { name: 'Start with one question' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Begin here' })).toBeVisible();
    const sheet = screen.getByRole('textbox', { name: firstQuestion });
    expect(sheet).toHaveFocus();
    await user.keyboard('It ended on a Sunday.');
    expect(await screen.findByText(/Saved on this device/)).toBeVisible();
    expect([...browser.local.values()].join('')).toContain('It ended on a Sunday.');
  });

  it('finds it again, half-written, where it was left', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/path/begin/what-happened', browser);
    await first.user.type(screen.getByRole('textbox', { name: firstQuestion }), 'It ended');
    first.unmount();

    const { user } = await renderApp('/', browser);
    expect(screen.getByText('Your next page')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Continue writing' }));
    const sheet = screen.getByRole<HTMLTextAreaElement>('textbox', { name: firstQuestion });
    expect(sheet).toHaveValue('It ended');
    expect(sheet).toHaveFocus();
    expect(sheet.selectionStart).toBe('It ended'.length);
  });
});

describe('a page set aside', () => {
  it('is told, listed and taken back', async () => {
    const { user } = await renderApp('/path/begin/what-happened');
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('textbox', { name: firstQuestion })).toHaveValue('');
    expect(screen.queryByText(/You set this page aside/)).not.toBeInTheDocument();
  });

  it.each([
    ['Skip for now', /^“.+” is set aside$/],
    ['Continue', /^Nothing written, so “.+” is set aside$/],
  ])('is said by its name after %s on an empty sheet, also aloud', async (button, said) => {
    const { user } = await renderApp('/path/begin/what-happened');
    await user.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(await screen.findByText(/is set aside Undo available$/)).toHaveAttribute(
      'aria-live',
      'polite',
    );
  });
});

describe('a page written on another day', () => {
  it('gets a second draft beside the first', async () => {
    const { user, store } = await renderApp('/path/begin/what-happened');
    await user.type(screen.getByRole('textbox', { name: firstQuestion }), 'The first way.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('link', { name: 'Journal' }));
    await user.click(screen.getByRole('link', { name: firstQuestion }));
    await user.click(screen.getByRole('link', { name: 'Write it again' }));
    expect(screen.queryByText('The first way.')).toBeNull();
    // The first draft's words may be the beginning of the second.
    await user.click(screen.getByRole('button', { name: 'Start from my first draft’s words' }));
    const sheet = screen.getByRole('textbox', { name: firstQuestion });
    expect(sheet).toHaveValue('The first way.');
    expect(sheet).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Start from/ })).toBeNull();
    await user.clear(sheet);
    await user.type(sheet, 'The second way.');
    await user.click(screen.getByRole('button', { name: 'Keep this draft' }));
    const first = await screen.findByRole('article', { name: 'Then: First draft' });
    const second = screen.getByRole('article', { name: 'Now: Second draft' });
    expect(within(first).getByText('The first way.')).toBeVisible();
    expect(within(second).getByText('The second way.')).toBeVisible();
    expect(store.getState().entries.get('B-2')?.drafts).toHaveLength(2);
  });
});

describe('a second draft that is emptied again', () => {
  it('is let go with the sheet, and the page stands with the words it has', async () => {
    const browser = new FaultyBrowser();
    const { user, store, unmount } = await renderApp('/path/begin/what-happened', browser);
    await user.type(screen.getByRole('textbox', { name: firstQuestion }), 'The first way.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('link', { name: 'Journal' }));
    await user.click(screen.getByRole('link', { name: firstQuestion }));
    await user.click(screen.getByRole('link', { name: 'Write it again' }));
    const sheet = screen.getByRole('textbox', { name: firstQuestion });
    await user.type(sheet, 'No.');
    await user.tab();
    expect(store.getState().entries.get('B-2')?.drafts).toHaveLength(2);
    await user.clear(sheet);
    await user.click(screen.getByRole('button', { name: 'Keep this draft' }));
    expect(await screen.findByText('The first way.')).toBeVisible();
    expect(screen.queryByText(/Half-written/)).toBeNull();
    expect(store.getState().entries.get('B-2')?.drafts).toHaveLength(1);
    await browser.settle();
    unmount();
    const again = await renderApp('/journal', browser);
    expect(again.store.getState().entries.get('B-2')?.drafts).toHaveLength(1);
  });
});

describe('when the browser keeps nothing', () => {
  it('says so at once, keeps the words on the screen and offers to copy them', async () => {
    const browser = new FaultyBrowser({ hasSecond: false });
    const { user } = await renderApp('/path/begin/what-happened', browser);
    browser.limit = 10;
    const sheet = screen.getByRole('textbox', { name: firstQuestion });
    await user.type(sheet, 'Not lost.');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Not saved. This device is out of space.');
    expect(sheet).toHaveValue('Not lost.');
    await user.click(within(alert).getByRole('button', { name: 'Copy this page' }));
    expect(await navigator.clipboard.readText()).toContain('Not lost.');
  });
});

describe('an address that leads nowhere', () => {
  it.each(['/nowhere', '/path/nowhere', '/path/begin/nowhere', '/journal/nobody', '/closing/x'])(
    '%s says so and loses nothing',
    async (address) => {
      await renderApp(address);
      expect(screen.getByRole('heading', { name: 'There’s no page here.' })).toBeVisible();
    },
  );
});

describe('settings', () => {
  it('are kept, and change the page at once', async () => {
    const browser = new FaultyBrowser();
    const { user, unmount } = await renderApp('/settings', browser);
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Largest' }));
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', writingSize: '25' });
    unmount();
    await renderApp('/settings', browser);
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Largest' })).toBeChecked();
  });
});

describe('the reading of a step', () => {
  it('is open at the first page of a step that is written on, and called read only after that', async () => {
    const { user } = await renderApp('/path/prepare/small-acts-of-care');
    expect(screen.getByText(/Heartbreak is hard on the body/)).toBeVisible();
    expect(screen.queryByText(/Read again/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(await screen.findByText(/Read again, \d min/)).toBeVisible();
  });

  it('stays open beside every page of it on a desk', async () => {
    onADesk();
    const { user } = await renderApp('/path/understand/what-played-a-part');
    expect(screen.getByText(/Most endings have more than one cause/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(screen.getByText(/Most endings have more than one cause/)).toBeVisible();
    expect(screen.queryByText(/Read again/)).not.toBeInTheDocument();
  });

  it('leaves its caution with the question where it is folded', async () => {
    const { user } = await renderApp('/path/understand/what-played-a-part');
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(await screen.findByText(/Read again/)).toBeVisible();
    const question = screen.getByRole('region', { name: /^Tell the story of the ending/ });
    expect(within(question).getByText(/Support is one tap away/)).toBeVisible();
  });
});
