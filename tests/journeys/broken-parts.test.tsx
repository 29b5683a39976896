import { screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crisisWords } from '@/guide/crisis-words';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

/** Which parts break as soon as they are drawn; each stands for any fault that may come up in it. */
const planted = vi.hoisted(() => {
  const broken = new Set<string>();
  return {
    broken,
    /** The module as it is, whose one function breaks while its name is on the list. */
    async in(load: () => Promise<object>, name: string): Promise<object> {
      const real = await load();
      const whole = Object.entries(real).find(([key]) => key === name)?.[1] as (
        ...given: readonly unknown[]
      ) => ReactNode;
      return {
        ...real,
        [name]: (...given: readonly unknown[]) => {
          if (broken.has(name)) throw new Error(`${name} is broken.`);
          return whole(...given);
        },
      };
    },
  };
});

vi.mock('@/pencil/margin-note', async (load) => planted.in(load, 'Note'));
vi.mock('@/ui/rows-field', async (load) => planted.in(load, 'RowsField'));
vi.mock('@/care/use-crisis-cards', async (load) => planted.in(load, 'useCrisisCards'));
vi.mock('@/screens/question/reading', async (load) => planted.in(load, 'Reading'));
vi.mock('@/ui/starters', async (load) => planted.in(load, 'Starters'));
vi.mock('@/ui/save-status', async (load) => planted.in(load, 'SaveStatus'));
vi.mock('@/care/page-notes', async (load) => planted.in(load, 'PageNotes'));
vi.mock('@/tool-kit/step-tools', async (load) => planted.in(load, 'StepTools'));
vi.mock('@/ui/horizon-view', async (load) => planted.in(load, 'horizonView'));
vi.mock('@/writing/use-seal', async (load) => planted.in(load, 'useSeal'));
vi.mock('@/app/notices', async (load) => planted.in(load, 'Notices'));
vi.mock('@/app/app-footer', async (load) => planted.in(load, 'AppFooter'));
vi.mock('@/writing/writing-desk', async (load) => planted.in(load, 'WritingDesk'));
vi.mock('@/app/app-header', async (load) => planted.in(load, 'AppHeader'));
vi.mock('@/app/app-nav', async (load) => planted.in(load, 'AppNav'));
vi.mock('@/screens/about/about-screen', async (load) => planted.in(load, 'AboutScreen'));
vi.mock('@/tools/i-statements/second-draft', async (load) => planted.in(load, 'SecondDraft'));

/** Its one home takes no word. */
class ClosedBrowser extends FaultyBrowser {
  override openTab() {
    return super.openTab({ local: null });
  }
}

const page = '/path/begin/what-happened';
const stopped = /stopped working\. That is a fault of ours/;

const sheet = (): HTMLElement => screen.getByRole('textbox');

function expectWayOut(): void {
  const [top] = screen.getAllByRole('banner');
  if (top === undefined) throw new Error('There is no header.');
  const head = within(top);
  expect(head.getByRole('link', { name: 'Support' })).toBeVisible();
  expect(head.getByRole('button', { name: 'Quick exit' })).toBeVisible();
}

// React reports what a boundary caught; that it did is looked at, and nothing else is let through.
const reported: string[] = [];
beforeEach(() => {
  reported.length = 0;
  console.error = (...parts: readonly unknown[]) => void reported.push(parts.map(String).join(' '));
});
afterEach(() => {
  planted.broken.clear();
  expect(reported.filter((one) => !/is broken\./.test(one))).toEqual([]);
});

describe('a part that breaks', () => {
  it.each([
    ['the reading', 'Reading'],
    ['the ways in', 'Starters'],
    ['the line on saving', 'SaveStatus'],
    ['the notes above the page', 'PageNotes'],
    ['the list of tools', 'StepTools'],
    ['the reading for danger', 'useCrisisCards'],
    ['the notices', 'Notices'],
    ['the footer', 'AppFooter'],
    ['the menu', 'AppNav'],
  ])('leaves the sheet, Support and the way out: %s', async (_, part) => {
    planted.broken.add(part);
    const { user, store } = await renderApp(page);
    expect(screen.getByRole('alert')).toHaveTextContent(stopped);
    expectWayOut();
    await user.type(sheet(), 'Still here');
    await waitFor(() => expect(store.getState().entries.size).toBe(1));
    expect(sheet()).toHaveValue('Still here');
    planted.broken.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByText(stopped)).toBeNull();
    expect(sheet()).toHaveValue('Still here');
  });

  it('names people to talk to where words of danger cannot be looked for', async () => {
    planted.broken.add('useCrisisCards');
    await renderApp(page);
    const said = within(screen.getByRole('alert'));
    expect(said.getByRole('link', { name: crisisWords.people })).toHaveAttribute(
      'href',
      '/support',
    );
  });

  it('is the sheet itself: its words are kept, can be copied, and come back', async () => {
    // On a list, of which a line is drawn that has its first letter: no other letter draws a sheet.
    const { user, store } = await renderApp('/path/communicate/raw-lines');
    const line = (number: number): HTMLElement =>
      screen.getByRole('textbox', { name: new RegExp(`^${number}\\.`) });
    await user.type(line(1), 'Kept');
    // At rest: nothing but the next line draws the sheet again.
    expect(await screen.findByText(/^Saved on this device/)).toBeVisible();
    planted.broken.add('RowsField');
    await user.type(line(2), '!');
    expect(screen.getByRole('alert')).toHaveTextContent('The sheet stopped working.');
    expectWayOut();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
    expect(
      within(screen.getByRole('alert')).getByRole('button', { name: 'Copy this page' }),
    ).toBeVisible();
    planted.broken.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(line(1)).toHaveValue('Kept');
    expect(line(2)).toHaveValue('!');
    await waitFor(() => {
      const [draft] = store.getState().entries.get('C2-1')?.drafts ?? [];
      expect(draft?.answer).toMatchObject({ items: ['Kept', '!'] });
    });
  });

  it('is the notes in the margin: the words beside them stay, and other words try again', async () => {
    planted.broken.add('Note');
    const { user } = await renderApp('/tools/i-statements');
    const [field] = screen.getAllByRole('textbox');
    if (field === undefined) throw new Error('There is no field.');
    await user.type(field, 'You never listen to me.');
    expect(await screen.findByText(/^The notes in the margin stopped working/)).toBeVisible();
    expectWayOut();
    expect(field).toHaveValue('You never listen to me.');
    planted.broken.clear();
    await user.type(field, ' Never');
    await waitFor(() => expect(screen.queryByText(stopped)).toBeNull());
  });

  it('is the sky: it is left out, and the path is there', async () => {
    planted.broken.add('horizonView');
    await renderApp('/path');
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByText(stopped)).toBeNull();
    expectWayOut();
  });

  it('is one line of the journal: the others are there', async () => {
    const { user, store } = await renderApp(page);
    await user.type(sheet(), 'A page');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(store.getState().entries.size).toBe(1));
    planted.broken.add('useSeal');
    await user.click(screen.getByRole('link', { name: 'Journal' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
    expect(within(screen.getByRole('main')).getByRole('alert').closest('li')).not.toBeNull();
    expect(screen.getByRole('alert')).toHaveTextContent(/^The line for “/);
    expectWayOut();
  });

  it('is the form of a tool: the card for its words comes all the same, and they come back', async () => {
    const { user } = await renderApp('/tools/i-statements');
    const [field] = screen.getAllByRole('textbox');
    if (field === undefined) throw new Error('There is no field.');
    await user.click(field);
    planted.broken.add('SecondDraft');
    await user.paste('I want to die.');
    expect(screen.getByRole('alert')).toHaveTextContent('The form stopped working.');
    expectWayOut();
    expect(await screen.findByText(/That sounds like a lot of pain/)).toBeVisible();
    planted.broken.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getAllByRole('textbox')[0]).toHaveValue('I want to die.');
  });

  it('is a whole screen: the way out stays, it can be tried again, and other screens open', async () => {
    planted.broken.add('AboutScreen');
    const { user } = await renderApp('/about');
    expect(screen.getByRole('heading', { name: 'This screen stopped working.' })).toBeVisible();
    expectWayOut();
    planted.broken.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('heading', { name: 'About Second Draft' })).toBeVisible();
  });

  it('is a screen with words that could not be kept: they can be copied', async () => {
    const browser = new ClosedBrowser({ hasSecond: false });
    const { user } = await renderApp(page, browser);
    await user.type(sheet(), 'Only here');
    expect(await screen.findByText(/^Not saved/)).toBeVisible();
    planted.broken.add('WritingDesk');
    // A key draws the field alone, and the next save the desk.
    await user.type(sheet(), '!');
    expect(
      await screen.findByRole('heading', { name: 'This screen stopped working.' }),
    ).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Copy what isn’t saved' }));
    expect(await navigator.clipboard.readText()).toContain('Only here!');
    expectWayOut();
  });

  it('is the frame: help and the way out are there even so', async () => {
    planted.broken.add('AppHeader');
    await renderApp('/about');
    expect(screen.getByRole('heading', { name: 'This screen stopped working.' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Support' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Quick exit' })).toBeVisible();
  });
});
