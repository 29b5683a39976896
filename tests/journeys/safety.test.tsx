import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { helplines } from '@/guide/helplines';
import { App } from '@/app/app';
import { openBrowserStorage } from '@/storage/browser-storage';
import { createJournalStore } from '@/store/journal-store';
import { clockIn } from '../support/clock-in';
import { fetchScreens } from '../support/fetch-screens';
import { setFacts, type FactsToSet } from '../support/set-facts';
import { chose, noon } from '../support/build-entry';

vi.setConfig({ testTimeout: 30_000 });

const now = (): number => noon;

/** Opens the app at an address, over what this browser holds. */
async function openAt(address: string, facts: FactsToSet = {}) {
  await fetchScreens();
  const storage = openBrowserStorage();
  let ids = 0;
  const store = createJournalStore({ storage, now, newId: () => `id-${(ids += 1)}` });
  await store.getState().open();
  setFacts(store, facts);
  const { unmount } = render(
    <MemoryRouter initialEntries={[address]}>
      <App store={store} />
    </MemoryRouter>,
  );
  const close = (): void => {
    unmount();
    storage.close();
  };
  onTestFinished(close);
  return { close, store, user: userEvent.setup({ delay: null }) };
}

const group = (name: RegExp): HTMLElement => screen.getByRole('group', { name });
const option = (question: RegExp, name: string): HTMLElement =>
  within(group(question)).getByRole('radio', { name });

const sheet = (): HTMLElement => screen.getByRole('textbox');
const shownCard = (name = 'People to talk to'): Promise<HTMLElement> =>
  screen.findByRole('region', { name }, { timeout: 10_000 });
const anyCard = (): HTMLElement | null =>
  screen.queryByRole('button', { name: 'I’m safe, keep writing' });

const afraid = /felt afraid of them/;
const askedNotTo = /asked you not to get in touch/;
const notBeingAlive = /not being alive/;

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB']);
  clockIn('Europe/London');
});

describe('the nine questions', () => {
  it('are kept one by one, and are still answered when the app is opened again', async () => {
    const { user, close } = await openAt('/safety');
    expect(screen.getAllByRole('group')).toHaveLength(9);
    await user.click(option(afraid, 'Sometimes'));
    close();
    await openAt('/safety');
    expect(option(afraid, 'Sometimes')).toBeChecked();
    expect(screen.getByRole('heading', { name: 'Your safety comes first' })).toBeVisible();
  });

  it('answer a Yes to being afraid in its own card, with help one press away', async () => {
    const { user } = await openAt('/safety');
    await user.click(option(afraid, 'Yes'));
    const first = screen.getAllByRole('listitem').find((card) => card.contains(group(afraid)));
    if (first === undefined) throw new Error('The question is in no card.');
    expect(within(first).getByRole('heading', { name: 'You deserve to be safe' })).toBeVisible();
    expect(within(first).getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
    expect(within(first).getByRole('link', { name: /call national domestic/i })).toBeVisible();
    expect(within(first).getByRole('link', { name: /who know about this/ })).toHaveAttribute(
      'href',
      '/support',
    );
    // Said in full once; another Yes still has the number right under it.
    await user.click(option(/ever hurt you/, 'Yes'));
    expect(screen.getAllByRole('heading', { name: 'You deserve to be safe' })).toHaveLength(1);
    const second = screen
      .getAllByRole('listitem')
      .find((card) => card.contains(group(/ever hurt you/)));
    expect(second).toHaveTextContent(/call your emergency number: 999/);
    await user.click(option(afraid, 'No'));
    expect(within(first).queryByRole('heading')).not.toBeInTheDocument();
  });

  it('show people to talk to at once, and close nothing, when somebody has thought of dying', async () => {
    const { user } = await openAt('/safety');
    expect(screen.queryByText('Samaritans')).not.toBeInTheDocument();
    await user.click(option(notBeingAlive, 'A little'));
    const card = screen.getByRole('region', { name: 'You deserve someone with you in this' });
    expect(within(card).getByRole('link', { name: /call samaritans/i })).toHaveAttribute(
      'href',
      'tel:116123',
    );
    expect(within(card).getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
    const open = screen.getByRole('region', { name: 'What is open to you' });
    expect(open).toHaveTextContent(/Every page stays open for you to write in/);
    expect(within(open).getByRole('link', { name: '999' })).toBeVisible();
    expect(within(open).getByRole('link', { name: 'People to talk to' })).toHaveAttribute(
      'href',
      '/support',
    );
    expect(screen.queryByText(/Every page is open/)).not.toBeInTheDocument();
  });

  it('ask before contact only what is still unknown', async () => {
    await openAt('/safety?short', {
      'safety.SQ1': 'no',
      'safety.SQ2': 'skip',
      'safety.SQ5': 'no',
      'safety.SQ7': 'no',
    });
    expect(screen.getAllByRole('group')).toHaveLength(4);
    expect(screen.queryByRole('group', { name: afraid })).not.toBeInTheDocument();
    expect(group(/ever hurt you/)).toBeVisible();
  });

  it('are offered once after the aim was said, and not again after Not now', async () => {
    const { user, store, close } = await openAt('/path');
    expect(screen.queryByText(/Nine short questions/)).not.toBeInTheDocument();
    const editor = store
      .getState()
      .edit({ source: 'B-1', asked: 'What?', kind: 'single-choice', repeats: false }, {});
    editor.change(chose('repair'));
    editor.settle('answered');
    expect(await screen.findByText(/Nine short questions/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(/Nine short questions/)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    close();
    const path = await openAt('/path');
    expect(screen.queryByText(/Nine short questions/)).not.toBeInTheDocument();
    path.close();
    // Nor anywhere else on that day; on another, where they were not put off yet.
    const part = await openAt('/path/understand/what-i-did');
    expect(screen.queryByText(/Nine short questions/)).not.toBeInTheDocument();
    part.close();
    await openAt('/path/understand/what-i-did', { safetyNotNow: '2026-03-15' });
    expect(screen.getByRole('region', { name: /questions about safety/ })).toBeVisible();
  });
});

describe('a page that is put away', () => {
  it('says why, leaves the words in the journal, and shows a page to write on', async () => {
    const { store } = await openAt('/path/reconnect/first-message', { 'safety.SQ5': 'yes' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('put away for now');
    expect(screen.getByText(/They have asked for no contact/)).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Write a letter that stays here' })).toHaveAttribute(
      'href',
      '/path/follow-through/the-letter',
    );
    const editor = store
      .getState()
      .edit({ source: 'R1-3', asked: 'Draft?', kind: 'short-text', repeats: false }, {});
    editor.change({ kind: 'short-text', text: 'Hello, it’s me.' });
    editor.settle('answered');
    const read = await screen.findByRole('link', { name: 'Read it' });
    expect(read).toHaveAttribute('href', '/journal/R1-3');
  });

  it.each(['US', 'AU', 'FR'])(
    'offers someone to listen first where they asked for room, in %s',
    async (country) => {
      await openAt('/path/reconnect/first-message', { 'safety.SQ5': 'yes', country });
      expect(screen.getByRole('link', { name: 'a letter that stays here' })).toHaveAttribute(
        'href',
        '/path/follow-through/the-letter',
      );
      const page = screen.getByRole('main').textContent;
      const dangers = helplines.filter(
        ({ forDanger, countries }) => forDanger && countries.some((code) => code === country),
      );
      expect(dangers).toHaveLength(1);
      const order = [
        'talk it through with somebody',
        'Find A Helpline',
        'If you think of dying',
        dangers[0]?.name ?? '',
      ].map((words) => page.indexOf(words));
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    },
  );

  it('is not written again by way of the journal either', async () => {
    const first = await openAt('/journal');
    const editor = first.store
      .getState()
      .edit({ source: 'R1-3', asked: 'Draft?', kind: 'short-text', repeats: false }, {});
    editor.change({ kind: 'short-text', text: 'Hello, it’s me.' });
    editor.settle('answered');
    first.close();

    const { close } = await openAt('/journal/R1-3/redraft', { 'safety.SQ1': 'yes' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('put away for now');
    close();
    await openAt('/journal/R1-3');
    expect(screen.getByText('Hello, it’s me.')).toBeVisible();
  });

  it('is read in the journal, and no button takes it out while contact is put away', async () => {
    const first = await openAt('/journal');
    const editor = first.store
      .getState()
      .edit({ source: 'R1-3', asked: 'Draft?', kind: 'short-text', repeats: false }, {});
    editor.change({ kind: 'short-text', text: 'Hello, it’s me.' });
    editor.settle('answered');
    first.close();

    const open = await openAt('/journal/R1-3');
    await open.user.click(screen.getByText('More'));
    expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
    open.close();
    const away = await openAt('/journal/R1-3', { 'safety.SQ5': 'yes' });
    await away.user.click(screen.getByText('More'));
    expect(screen.getByText('Hello, it’s me.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copy' })).not.toBeInTheDocument();
  });

  it('takes its tools along: they are named as put away, and no step leads to them', async () => {
    const names = () =>
      screen
        .getAllByRole('link', { name: /Put away for now/ })
        .map((link) => within(link).getByRole('heading').textContent);
    const list = await openAt('/tools', { 'safety.SQ6': 'yes' });
    expect(names()).toEqual(['Readiness check', 'Contact plan', 'Goodwill check']);
    list.close();
    await openAt('/path/reconnect/is-it-welcome');
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Readiness check' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Contact plan' })).not.toBeInTheDocument();
  });

  it('neither counts nor comes next', async () => {
    await openAt('/path/reconnect', { 'safety.SQ4': 'yes' });
    const rows = screen
      .getAllByRole('listitem')
      .filter((row) => row.dataset['state'] === 'put-away');
    expect(rows).toHaveLength(7);
    expect(screen.getByText(/Some pages are put away/)).toBeVisible();
  });
});

describe('several answers', () => {
  it('each have their say, also where a stricter one wins', async () => {
    const { user } = await openAt('/safety', { 'safety.SQ4': 'yes', 'safety.SQ5': 'yes' });
    expect(screen.getByRole('heading', { name: 'They have asked for room' })).toBeVisible();
    expect(screen.getByText(/It takes courage to say that/)).toBeVisible();
    expect(screen.getByRole('link', { name: /call respect/i })).toBeVisible();
    await user.click(option(afraid, 'Yes'));
    expect(screen.getByRole('heading', { name: 'Your safety comes first' })).toBeVisible();
    expect(screen.getByText(/They have asked for no contact/)).toBeVisible();
    expect(screen.getByText(/It takes courage to say that/)).toBeVisible();
  });

  it('say that help is made for this only where there is some', async () => {
    const first = await openAt('/safety', { 'safety.SQ4': 'yes' });
    expect(screen.getByText('Here is help made for this.')).toBeVisible();
    first.close();
    await openAt('/safety', { country: 'US' });
    expect(screen.queryByText('Here is help made for this.')).not.toBeInTheDocument();
    expect(screen.getByText(/We know of no line for exactly this/)).toBeVisible();
  });

  it('send practical things round an order, and not past it', async () => {
    await openAt('/safety', { 'safety.SQ6': 'yes', 'safety.SQ7': 'yes' });
    expect(screen.getByText(/could break the order/)).toBeVisible();
    expect(screen.getByText(/a solicitor or the court’s own way/)).toBeVisible();
    expect(screen.queryByText(/one task, one date/)).not.toBeInTheDocument();
  });
});

describe('what they asked for', () => {
  it('is not asked where nobody but an order asks for it', async () => {
    const { user } = await openAt('/safety');
    await user.click(option(/order or rule about contact/, 'Not sure'));
    expect(screen.getByRole('heading', { name: /There may be an order/ })).toBeVisible();
    expect(screen.queryByLabelText(/What did they ask for/)).not.toBeInTheDocument();
    expect(screen.queryByText(/They have asked/)).not.toBeInTheDocument();
  });

  it('stands above every draft meant for them, in their words', async () => {
    const { user, close } = await openAt('/safety');
    await user.click(option(askedNotTo, 'For a while'));
    await user.type(screen.getByLabelText(/What did they ask for/), 'Please leave me be');
    close();
    const letter = await openAt('/path/follow-through/the-letter');
    expect(screen.getByText('Please leave me be')).toBeVisible();
    letter.close();
    await openAt('/path/understand/what-hurts');
    expect(screen.queryByText('Please leave me be')).not.toBeInTheDocument();
  });
});

describe('a message drafted on a page', () => {
  const message = '/path/reconnect/first-message';

  it('is offered the questions first, points at what presses, and asks again on pursuit', async () => {
    const { user } = await openAt(message);
    expect(screen.getByText(/Nine short questions/)).toBeVisible();
    await user.click(sheet());
    await user.paste('I promise I’m calmer now.');
    const marks = await screen.findByRole('list', { name: 'Words that may press' });
    expect(marks).toHaveTextContent('I promise I’m calmer now');
    expect(screen.queryByRole('group', { name: askedNotTo })).not.toBeInTheDocument();
    await user.paste(' I’ll keep writing until you answer.');
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('put away for now');
  });

  it('asks nothing of a letter that is never sent', async () => {
    const { user } = await openAt('/path/follow-through/the-letter');
    await user.click(sheet());
    await user.paste('I know you said no but I need to see you.');
    expect(sheet()).toHaveValue('I know you said no but I need to see you.');
    expect(screen.queryByRole('group', { name: askedNotTo })).not.toBeInTheDocument();
  });
});

describe('on a device that others see', () => {
  it('offers a plain tab at once, and the first screen says nothing of pages put away', async () => {
    const first = await openAt('/safety', { 'safety.SQ2': 'yes' });
    await first.user.click(option(/open this device/, 'Yes'));
    expect(screen.getByText(/can be read by whoever opens this browser/)).toBeVisible();
    await first.user.click(screen.getByRole('switch', { name: /Plain tab/ }));
    expect(first.store.getState().facts.get('plainTab')).toBe(true);
    first.close();
    const home = await openAt('/path');
    expect(screen.queryByText(/put away/)).not.toBeInTheDocument();
    home.close();
    await openAt('/path', { 'safety.SQ9': 'no' });
    expect(screen.getByText(/Some pages are put away/)).toBeVisible();
  });
});

describe('changing one’s mind', () => {
  it('takes the question meant for it, once another screen was opened', async () => {
    const first = await openAt('/safety');
    await first.user.click(option(askedNotTo, 'Yes'));
    first.close();

    const { user } = await openAt('/safety');
    await user.click(option(askedNotTo, 'No'));
    expect(screen.getByRole('heading', { name: 'They have asked for room' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Yes, they told me' }));
    expect(screen.getByText(/You said that this has changed/)).toHaveFocus();
    expect(screen.queryByRole('heading', { name: 'They have asked for room' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Take that back' }));
    expect(screen.getByRole('heading', { name: 'They have asked for room' })).toBeVisible();
  });

  it('clears the answers, leaves the journal, and can be undone', async () => {
    const { user, store } = await openAt('/settings', {
      'safety.SQ1': 'yes',
      'safety.SQ8': 'yes',
      askedFor: 'Room',
      theme: 'dark',
    });
    store.getState().arrive(2);
    expect(screen.getByText(/2 of the nine questions are answered/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear safety answers' }));
    expect(screen.getByText(/None of the nine questions is answered/)).toBeVisible();
    expect(store.getState().facts.get('askedFor')).toBeNull();
    expect(store.getState().facts.get('theme')).toBe('dark');
    expect(store.getState().entries.size).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText(/2 of the nine questions are answered/)).toBeVisible();
    expect(store.getState().facts.get('askedFor')).toBe('Room');
  });
});

describe('words that sound like danger', () => {
  it.each([
    ['My brother killed himself last year.', /That’s a heavy loss to carry/],
    ['She says she will kill herself if I leave.', /If they may be in danger now, call/],
    ['I am so worn out and I give up.', /Worn out\?/],
  ])(
    'bring one quiet line and no card where nobody here is in danger: “%s”',
    async (words, line) => {
      const { user } = await openAt('/path/understand/what-hurts');
      await user.click(sheet());
      await user.paste(words);
      const shown = (await screen.findByText(line, {}, { timeout: 15_000 })).closest('p');
      expect(shown).toHaveTextContent(/talk to someone\.$/);
      expect(screen.getByRole('link', { name: 'talk to someone' }).closest('p')).toBe(shown);
      expect(screen.queryByRole('region', { name: 'People to talk to' })).toBeNull();
    },
  );

  it('bring people to talk to under the sheet, without taking the focus or the words', async () => {
    const { user, store } = await openAt('/path/understand/what-hurts');
    await user.click(sheet());
    await user.paste('I want to die.');
    const shown = await shownCard();
    expect(shown).toHaveTextContent(/That sounds like a lot of pain/);
    expect(within(shown).getByRole('link', { name: /call samaritans/i })).toBeVisible();
    expect(sheet()).toHaveFocus();
    expect(sheet()).toHaveValue('I want to die.');
    await waitFor(() => {
      expect(store.getState().facts.get('crisis.seen.U3-2')).toBe(true);
    });

    await user.click(within(shown).getByRole('button', { name: /I’m safe/ }));
    expect(anyCard()).toBeNull();
    expect(sheet()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Show them again' }));
    expect(await shownCard()).toBeVisible();
  });

  it('stay quiet for that page once they were not meant, and for no other', async () => {
    const first = await openAt('/path/understand/what-hurts');
    await first.user.click(sheet());
    await first.user.paste('I want to die.');
    await first.user.click(
      within(await shownCard()).getByRole('button', { name: 'That’s not what I meant' }),
    );
    expect(anyCard()).toBeNull();
    expect(first.store.getState().facts.get('crisis.quiet.U3-2')).toBe('wish');
    first.close();

    const again = await openAt('/path/understand/what-hurts');
    await again.user.click(sheet());
    await again.user.paste(' I took all of them.');
    expect(await shownCard()).toHaveTextContent(
      /If you have taken something or are hurt, call 999 \(in the United Kingdom\) now/,
    );
    await again.user.click(screen.getByRole('button', { name: /I’m safe/ }));
    expect(anyCard()).toBeNull();
  });

  it('say a line on hurting oneself, and leave it out where that is not what was said', async () => {
    const { user } = await openAt('/path/understand/what-hurts');
    await user.click(sheet());
    await user.paste('I want to die.');
    expect(await shownCard()).not.toHaveTextContent(/can be talked about, too/);
    await user.paste(' I cut myself again last night.');
    expect(
      await screen.findByText(/can be talked about, too/, {}, { timeout: 10_000 }),
    ).toBeVisible();
  });

  it('are not missed when somebody goes on at once', async () => {
    const { user } = await openAt('/path/understand/what-hurts');
    await user.click(sheet());
    await user.paste('I am going to kill myself.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await shownCard()).toHaveTextContent(/you deserve someone with you in this, now/);
    await user.click(screen.getByRole('button', { name: /I’m safe/ }));
    expect(anyCard()).toBeNull();
  });

  it('let somebody put the contact pages away for a week, and do not do it by themselves', async () => {
    const { user, store } = await openAt('/path/reconnect/first-message');
    await user.click(sheet());
    await user.paste('I am going to hurt him.');
    const shown = await shownCard('If you might hurt someone');
    expect(shown).toHaveTextContent(/dangerous thoughts to be alone with/);
    expect(sheet()).toHaveValue('I am going to hurt him.');
    await user.click(within(shown).getByRole('button', { name: /away for a week/ }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('put away for now');
    expect(screen.getByText(/that was your own choice/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Read it' })).toBeVisible();
    expect(store.getState().facts.get('safety.harm')).toBeTypeOf('number');
  });

  it('show nothing for what people say of songs, work and tiredness', async () => {
    const { user } = await openAt('/path/understand/what-hurts');
    await user.click(sheet());
    await user.paste('I was dying to see her, and the traffic was killing me.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 2, name: /Using your own name/ });
    expect(anyCard()).toBeNull();
  });
});

describe('words about checking on them', () => {
  it('are met on the page of signs with the way to Pause', async () => {
    const { user } = await openAt('/closing/signs');
    const [saw] = screen.getAllByRole('textbox');
    if (saw === undefined) throw new Error('There is no box to write in.');
    await user.click(saw);
    await user.paste('They smiled');
    expect(screen.queryByText(/Wanting to know is human/)).not.toBeInTheDocument();
    await user.paste(', I think. I went past their house again.');
    expect(
      await screen.findByText(/Watching someone who doesn’t know it can scare them/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open Pause' })).toHaveAttribute('href', '/pause');
    expect(saw).toHaveValue('They smiled, I think. I went past their house again.');
  });
});

describe('a plain tab', () => {
  it('says nothing of the screen once it is switched on, here or on the next one', async () => {
    const icon = document.createElement('link');
    icon.rel = 'icon';
    icon.href = 'http://localhost/icon.svg';
    document.head.append(icon);
    onTestFinished(() => icon.remove());
    const { user } = await openAt('/settings');
    expect(document.title).toBe('Settings and privacy · Second Draft');
    await user.click(screen.getByRole('switch', { name: /Plain tab/ }));
    expect(document.title).toBe('Second Draft');
    expect(icon.href).toBe('data:,');
    await user.click(screen.getByRole('link', { name: 'Support' }));
    expect(await screen.findByRole('heading', { name: /When a journal/ })).toBeVisible();
    expect(document.title).toBe('Second Draft');
    expect(icon.href).toBe('data:,');
  });

  it('stays plain after Quick exit and the way back', async () => {
    const icon = document.createElement('link');
    icon.rel = 'icon';
    icon.href = 'http://localhost/icon.svg';
    document.head.append(icon);
    sessionStorage.setItem('away', '1');
    onTestFinished(() => {
      icon.remove();
      sessionStorage.clear();
    });
    const { user } = await openAt('/support', { plainTab: true });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(document.title).toBe('Second Draft');
    expect(icon.href).toBe('data:,');
  });
});
