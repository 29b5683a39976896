import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadFinder } from '@/app/finder';
import { openApp, turnOnLock } from '../support/open-app';
import { renderApp } from '../support/render-app';
import { SearchBesideThePage } from '../support/search-beside-the-page';
import { giveDialogMethods } from '../ui/native-dialog';

beforeEach(giveDialogMethods);
// Read ahead while nothing goes on, as it is soon after every start.
beforeAll(loadFinder);

const field = () => screen.getByRole('combobox', { name: 'Words on your pages, or a place to go' });
const finder = () => screen.queryByRole('dialog', { name: 'Find' });
const chosen = () => screen.getByRole('option', { selected: true });

describe('Ctrl and K, from anywhere', () => {
  it('finds a page by its words, marked, and leads to it by keyboard alone', async () => {
    const { user } = await renderApp('/tools/own-page');
    const sheet = await screen.findByRole('textbox', { name: 'Your page' });
    await user.type(sheet, 'We met in the Café garden');
    await user.keyboard('{Control>}k{/Control}');
    expect(field()).toHaveFocus();
    await user.keyboard('cafe gard');
    const found = await screen.findByRole('option', { name: /We met in/ });
    expect(
      within(found)
        .getAllByText(/Café|garden/)
        .map(({ tagName }) => tagName),
    ).toEqual(['MARK', 'MARK']);
    expect(screen.getByText('1 page has all of these words: “cafe gard”.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(finder()).toBeNull();
    expect(sheet).toHaveFocus();
    expect(sheet).toHaveValue('We met in the Café garden');

    await user.keyboard('{Control>}k{/Control}cafe');
    await screen.findByRole('option', { name: /We met in/ });
    await user.keyboard('{Enter}');
    expect(finder()).toBeNull();
    expect(await screen.findByText('We met in the Café garden')).toBeVisible();
  });

  it('goes to a place', async () => {
    const { user } = await renderApp('/path');
    await user.keyboard('{Meta>}k{/Meta}');
    const first = chosen().textContent;
    await user.keyboard('{ArrowDown}');
    expect(chosen()).not.toHaveTextContent(first);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(chosen()).toHaveTextContent(first);
    expect(field()).toHaveAttribute('aria-activedescendant', chosen().id);
    await user.keyboard('supp{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: /isn’t enough/ })).toBeVisible();
  });

  it('is left to an input method that is at work', async () => {
    await renderApp('/path');
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true, isComposing: true });
    expect(finder()).toBeNull();
    fireEvent.keyDown(document.body, { key: 'л', code: 'KeyK', ctrlKey: true });
    expect(finder()).not.toBeNull();
  });

  it('opens nothing while the journal is locked, and its worker ends with it', async () => {
    const app = await openApp('/path');
    await turnOnLock(app);
    await app.user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(SearchBesideThePage.running.size).toBe(1));
    act(() => app.lock.lockNow());
    await screen.findByRole('heading', { name: 'Locked' });
    expect(SearchBesideThePage.running.size).toBe(0);
    await app.user.keyboard('{Control>}k{/Control}');
    expect(finder()).toBeNull();
  });
});
