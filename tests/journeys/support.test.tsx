import type { FactValue } from '@/journal/facts';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { App } from '@/app/app';
import { helplines } from '@/guide/helplines';
import { openBrowserStorage } from '@/storage/browser-storage';
import { createJournalStore } from '@/store/journal-store';
import { clockIn } from '../support/clock-in';
import { fetchScreens } from '../support/fetch-screens';
import { setFacts, type FactsToSet } from '../support/set-facts';

/** Opens the app on its Support screen, over what this browser holds. */
async function openSupport(facts: FactsToSet = {}) {
  await fetchScreens();
  const storage = openBrowserStorage();
  let ids = 0;
  const store = createJournalStore({
    storage,
    now: () => Date.UTC(2026, 2, 16, 12),
    newId: () => `id-${(ids += 1)}`,
  });
  await store.getState().open();
  setFacts(store, facts);
  const { unmount } = render(
    <MemoryRouter initialEntries={['/support']}>
      <App store={store} />
    </MemoryRouter>,
  );
  const close = (): void => {
    unmount();
    storage.close();
  };
  onTestFinished(close);
  return { close, user: userEvent.setup({ delay: null }) };
}

const speaks = (...languages: string[]): void => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
};

const urgent = (): HTMLElement => screen.getByRole('link', { name: /^call \d+$/i });
const country = (): HTMLElement => screen.getByLabelText('Show numbers for');
const ownPeople = () => within(screen.getByRole('region', { name: 'Your own people' }));

const names = (): (string | null)[] =>
  ownPeople()
    .getAllByRole('heading', { level: 3 })
    .map((one) => one.textContent);

/** Somebody as stored, or what might stand there instead. */
const stored = (name: unknown, number: unknown) => ({ name, number, ask: '' });

async function addPerson(
  user: ReturnType<typeof userEvent.setup>,
  { name, number = '', ask = '' }: { name: string; number?: string; ask?: string },
): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  const parts: [label: RegExp, text: string][] = [
    [/^name/i, name],
    [/^telephone number/i, number],
    [/^what to ask/i, ask],
  ];
  for (const [label, text] of parts) {
    await user.click(screen.getByLabelText(label));
    await user.paste(text);
  }
  await user.click(screen.getByRole('button', { name: 'Keep' }));
}

// Finding by role reads the whole screen each time, which takes a busy machine long.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  localStorage.clear();
  speaks('en-GB');
  clockIn('UTC');
});

describe('the numbers of a country', () => {
  it('are guessed from the browser’s region, and said to be a guess', async () => {
    await openSupport();
    expect(country()).toHaveDisplayValue('United Kingdom');
    expect(country()).toHaveAccessibleDescription(/a guess from this browser’s language/i);
    expect(urgent()).toHaveAttribute('href', 'tel:999');
    expect(screen.getByRole('link', { name: 'Call Samaritans on 116 123' })).toHaveAttribute(
      'href',
      'tel:116123',
    );
    expect(screen.getByRole('link', { name: 'Text SHOUT to 85258, Shout' })).toHaveAttribute(
      'href',
      'sms:85258',
    );
  });

  it('are those of the clock, with those of the language beside them where they differ', async () => {
    clockIn('Asia/Kolkata');
    speaks('en-US');
    const { user } = await openSupport();
    expect(country()).toHaveDisplayValue('India');
    expect(country()).toHaveAccessibleDescription(
      'This device’s clock says India, and its language the United States. Which is it?',
    );
    expect(urgent()).toHaveAttribute('href', 'tel:112');
    const danger = within(screen.getByRole('region', { name: /In danger right now/ }));
    expect(danger.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911');
    expect(screen.getAllByText('In India:').length).toBeGreaterThan(0);
    await user.selectOptions(country(), 'United States');
    expect(urgent()).toHaveAttribute('href', 'tel:911');
    expect(danger.queryByText(/In India/)).not.toBeInTheDocument();
    expect(country()).not.toHaveAccessibleDescription();
  });

  it.each([
    ['a language that many countries speak', ['en']],
    ['a country we have no numbers for, although another follows', ['es-ES', 'en-US']],
    ['nothing', []],
    ['what is no language', ['c', '', '*']],
  ])('are not guessed from %s', async (_, languages) => {
    speaks(...languages);
    await openSupport();
    expect(country()).toHaveDisplayValue('Somewhere else');
    expect(urgent()).toHaveAttribute('href', 'tel:112');
    expect(screen.getByText(/know no line in your country yet/)).toBeVisible();
  });

  it('change with another country, which is still chosen when the app is opened again', async () => {
    const { user, close } = await openSupport();
    await user.selectOptions(country(), 'Australia');
    expect(urgent()).toHaveAttribute('href', 'tel:000');
    expect(screen.getByRole('link', { name: 'Call Lifeline on 13 11 14' })).toBeVisible();
    expect(screen.queryByText('Samaritans')).not.toBeInTheDocument();
    expect(screen.queryByText(/a guess/i)).not.toBeInTheDocument();

    close();
    await openSupport();
    expect(country()).toHaveDisplayValue('Australia');
  });

  it('begin with somebody to listen; one’s own people come first where there are any', async () => {
    const sections = (): (string | null)[] =>
      screen
        .getAllByRole('heading', { level: 2 })
        .map((one) => one.textContent)
        .slice(1, 6);
    const first = await openSupport();
    const lines = [
      'To be listened to',
      'If someone frightens you',
      'If you’re worried about your own behaviour',
    ];
    expect(sections()).toEqual([...lines, 'Your own people', 'Find a line near you']);
    // Nothing moves while somebody is written down.
    await addPerson(first.user, { name: 'Sam' });
    expect(sections()[0]).toBe('To be listened to');
    first.close();
    await openSupport();
    expect(sections()).toEqual(['Your own people', ...lines, 'Find a line near you']);
  });

  it('stand beside lists that others keep, which open apart and are told nothing', async () => {
    await openSupport();
    const out = screen
      .getAllByRole('link')
      .filter((one) => one.getAttribute('href')?.startsWith('https:') === true);
    expect(out.length).toBeGreaterThan(2);
    for (const link of out) {
      expect(link).toHaveAttribute('rel', 'noreferrer');
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAccessibleName(/opens in a new tab/);
    }
  });

  it('say when they were read, and what is missing for a country', async () => {
    speaks('fr-CH');
    await openSupport();
    expect(screen.getByText(/last read in November 2026/)).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent(
      /For Switzerland we know no line yet for when someone frightens you or for worry/,
    );
  });

  it.each([
    [{}, 'To be listened to'],
    [{ 'safety.SQ1': 'yes' }, 'If someone frightens you'],
    [{ 'safety.SQ4': 'yes' }, 'If you’re worried about your own behaviour'],
  ])('begin, with %o, with “%s”', async (facts, first) => {
    await openSupport(facts);
    const titles = screen
      .getAllByRole('heading', { level: 2 })
      .map((one) => one.textContent)
      .filter((title) => /listened to|frightens|behaviour/.test(title));
    expect(titles[0]).toBe(first);
    expect(titles).toHaveLength(3);
  });

  it('are all shown, whatever a country’s lines are for', async () => {
    await openSupport();
    const british = helplines.filter(({ countries }) => countries.includes('GB'));
    for (const { name } of british) {
      expect(screen.getByRole('heading', { level: 3, name })).toBeVisible();
    }
  });
});

describe('one’s own people', () => {
  it('are written down with a way to call them, and are still there afterwards', async () => {
    const { user, close } = await openSupport();
    await addPerson(user, { name: 'Sam', number: '+44 (0)7700 900123', ask: 'A walk' });
    expect(screen.getByRole('button', { name: 'Change Sam' })).toHaveFocus();

    close();
    await openSupport();
    expect(ownPeople().getByText('A walk')).toBeVisible();
    expect(ownPeople().getByRole('link', { name: /^call sam on/i })).toHaveAttribute(
      'href',
      'tel:+447700900123',
    );
  });

  it('come back to their place when taking one off was a mistake', async () => {
    const { user } = await openSupport();
    await addPerson(user, { name: 'Sam' });
    await addPerson(user, { name: 'Noor' });
    await addPerson(user, { name: 'Mum' });
    await user.click(screen.getByRole('button', { name: 'Remove Noor' }));
    expect(names()).toEqual(['Sam', 'Mum']);
    expect(screen.getByRole('button', { name: 'Change Mum' })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Sam', 'Noor', 'Mum']);
    expect(screen.getByRole('button', { name: 'Change Noor' })).toHaveFocus();
  });

  it('can be changed where they stand', async () => {
    const { user } = await openSupport();
    await addPerson(user, { name: 'Sam' });
    await user.click(screen.getByRole('button', { name: 'Change Sam' }));
    expect(screen.getByLabelText('Name')).toHaveFocus();
    await user.type(screen.getByLabelText('Name'), 'my');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(ownPeople().getByRole('heading', { name: 'Sammy' })).toBeVisible();
    expect(ownPeople().queryByRole('heading', { name: 'Sam' })).not.toBeInTheDocument();
  });

  it('need a name, which is said beside the field', async () => {
    const { user } = await openSupport();
    await user.click(screen.getByRole('button', { name: 'Add a person' }));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(screen.getByLabelText('Name')).toBeInvalid();
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/write a name/i);

    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Add a person' })).toHaveFocus();
  });

  it('keep a number that is more than a number, without dialling part of it', async () => {
    const { user } = await openSupport();
    await addPerson(user, { name: 'Sam', number: '0770 900123 after six' });
    expect(ownPeople().getByText('0770 900123 after six')).toBeVisible();
    expect(ownPeople().queryByRole('link')).not.toBeInTheDocument();
  });

  it.each<[string, FactValue]>([
    ['no JSON', '{'],
    ['another shape', '{"name":"Sam"}'],
    ['another type', 7],
    ['null', null],
    ['more than was ever written here', `[${'{"name":"a","number":"","ask":""},'.repeat(2000)}1]`],
  ])('are nobody when the journal holds %s', async (_, people) => {
    await openSupport({ people, country: people });
    expect(ownPeople().queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
    expect(urgent()).toHaveAttribute('href', 'tel:999');
  });

  it('never become anything but a number to dial', async () => {
    const people = JSON.stringify([
      stored('Script', 'javascript:alert(1)'),
      stored('Turned', '\u202E321 009'),
      stored('Code', '#31#07700900123'),
      stored('Two', '07700900123 07700900456'),
      stored('<img src=x>', '112'),
      stored(null, '112'),
      stored('x'.repeat(81), '112'),
      ['Sam', '112'],
      null,
    ]);
    await openSupport({ people });
    expect(names()).toEqual(['Script', 'Turned', 'Code', 'Two', '<img src=x>']);
    const dialledOnes = ownPeople()
      .getAllByRole('link', { name: /^call/i })
      .map((one) => one.getAttribute('href'));
    expect(dialledOnes).toEqual(['tel:321009', 'tel:%2331%2307700900123', 'tel:112']);
    expect(screen.queryByText(/\u202E/)).not.toBeInTheDocument();
  });
});

describe('where nothing may be stored', () => {
  beforeEach(() => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
  });

  it('the numbers are there, and another country can be picked without a complaint', async () => {
    const { user } = await openSupport();
    expect(urgent()).toHaveAttribute('href', 'tel:999');
    await user.selectOptions(country(), 'Ireland');
    expect(urgent()).toHaveAttribute('href', 'tel:112');
    expect(screen.getByRole('link', { name: /call women’s aid/i })).toBeVisible();
    expect(screen.queryByText(/your last change wasn’t kept/i)).not.toBeInTheDocument();
  });

  it('people can be written down for now, and this is said before', async () => {
    const { user } = await openSupport();
    expect(ownPeople().getByText(/goes when you close this page/)).toBeVisible();
    await addPerson(user, { name: 'Sam', number: '07700 900123' });
    expect(ownPeople().getByRole('link', { name: /^call sam/i })).toBeVisible();
    await addPerson(user, { name: 'Noor' });
    await user.click(screen.getByRole('button', { name: 'Remove Sam' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Sam', 'Noor']);
  });
});

describe('somebody half-written', () => {
  it('is there again after a reload, is cleared by Cancel, and goes once they are kept', async () => {
    const first = await openSupport();
    await first.user.click(screen.getByRole('button', { name: 'Add a person' }));
    await first.user.type(screen.getByLabelText(/^name/i), 'Ash');
    await first.user.type(screen.getByLabelText(/^what to ask/i), 'a sofa ');
    first.close();

    const second = await openSupport();
    expect(screen.getByLabelText(/^name/i)).toHaveValue('Ash');
    expect(screen.getByLabelText(/^what to ask/i)).toHaveValue('a sofa ');
    expect(screen.getByText(/as you left it/i)).toBeVisible();
    expect(screen.getByLabelText(/^name/i)).not.toHaveFocus();
    // Escape puts the form away, and not the words.
    await second.user.type(screen.getByLabelText(/^what to ask/i), '{Escape}');
    expect(screen.queryByLabelText(/^name/i)).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add a person' })).toHaveFocus());
    await second.user.keyboard('{Enter}');
    expect(screen.getByLabelText(/^what to ask/i)).toHaveValue('a sofa ');
    await second.user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(names()).toEqual(['Ash']);
    second.close();

    const third = await openSupport();
    expect(screen.queryByLabelText(/^name/i)).toBeNull();
    await third.user.click(screen.getByRole('button', { name: /^change/i }));
    await third.user.type(screen.getByLabelText(/^name/i), 'ley');
    third.close();

    const fourth = await openSupport();
    expect(screen.getByRole('form', { name: 'Change Ash' })).toBeVisible();
    expect(screen.getByLabelText(/^name/i)).toHaveValue('Ashley');
    await fourth.user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(names()).toEqual(['Ash']);
    fourth.close();

    await openSupport();
    expect(screen.queryByLabelText(/^name/i)).toBeNull();
    expect(names()).toEqual(['Ash']);
  });

  it('waits while somebody else is changed, each with words of their own', async () => {
    const first = await openSupport();
    await first.user.click(screen.getByRole('button', { name: 'Add a person' }));
    await first.user.type(screen.getByLabelText(/^name/i), 'Ash');
    await first.user.click(screen.getByRole('button', { name: 'Keep' }));
    await first.user.click(screen.getByRole('button', { name: 'Add a person' }));
    await first.user.type(screen.getByLabelText(/^name/i), 'Bo');
    await first.user.click(screen.getByRole('button', { name: /^change/i }));
    await first.user.type(screen.getByLabelText(/^name/i), 'ley');
    first.close();

    const { user } = await openSupport();
    expect(screen.getByRole('form', { name: 'Change Ash' })).toBeVisible();
    expect(screen.getByLabelText(/^name/i)).toHaveValue('Ashley');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Add a person' }));
    expect(screen.getByLabelText(/^name/i)).toHaveValue('Bo');
    expect(screen.getByText(/as you left it/i)).toBeVisible();
  });
});
