import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { contactPlanSections } from '@/guide/contact-plan-words';
import { everyStatement, holdsWords } from '@/journal/readiness';
import { setFacts, type FactsToSet } from '../support/set-facts';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';
import { day } from '../support/build-entry';

vi.setConfig({ testTimeout: 30_000 });

const noonToday = new Date(2026, 2, 16, 12).getTime();

/** A browser whose journal holds these facts and, where asked for, a readiness check of today. */
async function browserWith(
  facts: FactsToSet,
  { checked = false, notYet = '' } = {},
): Promise<FaultyBrowser> {
  const browser = new FaultyBrowser();
  const { store, unmount } = await renderApp('/about', browser);
  act(() => {
    const journal = store.getState();
    setFacts(store, facts);
    if (!checked) return;
    const editor = journal.edit(
      { source: 'readiness', asked: 'Readiness check', kind: 'form', repeats: true },
      {},
    );
    const parts = everyStatement.map((name) => ({
      name,
      label: name,
      words: holdsWords[name === notYet ? 0 : 3],
    }));
    editor.change({ kind: 'form', parts });
    editor.settle('answered');
    journal.leave(editor);
  });
  unmount();
  return browser;
}

function at(time: number): void {
  vi.spyOn(Date, 'now').mockImplementation(() => time);
}

const opening = () => screen.getByRole('textbox', { name: 'The opening words' });

/** The part with the opening words, and the last one, on which a plan is kept or used. */
const openingPart = '/tools/contact-plan?part=4';
const whole = '/tools/contact-plan?part=all';

const part = (name: string): HTMLElement => screen.getByRole('heading', { level: 1, name });
const press = (name: string): HTMLElement => screen.getByText(name, { selector: 'button' });

describe('a contact plan', () => {
  it('says its rule first, is kept as it is written, and asks for the readiness check', async () => {
    at(noonToday);
    const browser = new FaultyBrowser();
    const { user, unmount } = await renderApp('/tools/contact-plan', browser);
    expect(part('How to reach them')).toBeVisible();
    expect(screen.getByText(/One message, one way of reaching them/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Do the readiness check' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Keep this plan' })).not.toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: 'Email' }));
    await user.click(press('See the whole page'));
    await user.click(opening());
    await user.paste('Hi Noor, it’s Jo.');
    expect(screen.getByRole('button', { name: 'Let it rest until tomorrow' })).toBeVisible();
    expect(screen.getByText(/After the readiness check you can keep this/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Keep this plan' })).not.toBeInTheDocument();
    unmount();

    const again = await renderApp('/tools/contact-plan', browser);
    expect(part('When')).toBeVisible();
    await again.user.click(press('See the whole page'));
    expect(screen.getByRole('radio', { name: 'Email' })).toBeChecked();
    expect(opening()).toHaveValue('Hi Noor, it’s Jo.');
  });

  it('is eight short parts in order, none of which has to be answered', async () => {
    at(noonToday);
    const { user } = await renderApp('/tools/contact-plan');
    const seen: string[] = [];
    for (let number = 1; number <= 8; number += 1) {
      expect(screen.getByText(`Part ${number} of 8`)).toBeVisible();
      seen.push(screen.getByRole('heading', { level: 1 }).textContent);
      if (number < 8) await user.click(press('Next'));
    }
    expect(seen).toEqual(Object.values(contactPlanSections).slice(0, 8));
    expect(screen.getByRole('heading', { name: 'Before you decide' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument();
    expect(screen.getByText(/^Nothing is written yet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /rest until|Sleep on it|sent it/ })).toBeNull();
  });

  it.each([
    ['nothing else', {}, noonToday, 0],
    ['the night', {}, new Date(2026, 2, 16, 23, 30).getTime(), 1],
    ['what they asked for', { askedFor: 'Please email only.' }, noonToday, 1],
    [
      'the night, where what they asked for has changed',
      { askedFor: 'Old', 'safety.left': 1 },
      new Date(2026, 2, 16, 23, 30).getTime(),
      1,
    ],
    ['both', { askedFor: 'Please email only.' }, new Date(2026, 2, 16, 23, 30).getTime(), 1],
  ] as const)(
    'has one notice at most before its first field: %s',
    async (_, facts, time, count) => {
      at(time);
      await renderApp('/tools/contact-plan', await browserWith(facts));
      expect(part('How to reach them')).toBeVisible();
      expect(screen.queryAllByRole('note').length + screen.queryAllByRole('figure').length).toBe(
        count,
      );
    },
  );

  it('opens whole where it was kept', async () => {
    at(noonToday);
    const browser = await browserWith({}, { checked: true });
    const { user, unmount } = await renderApp(openingPart, browser);
    await user.click(opening());
    await user.paste('Hi Noor.');
    await user.click(press('See the whole page'));
    await user.click(press('Keep this plan'));
    expect(await screen.findByText('Hi Noor.')).toBeVisible();
    unmount();
    await renderApp('/tools/contact-plan', browser);
    expect(part('Contact plan')).toBeVisible();
    expect(opening()).toHaveValue('Hi Noor.');
    expect(screen.getByRole('textbox', { name: 'What I do if no answer comes' })).toBeVisible();
  });

  it('offers no visit in any list', async () => {
    at(noonToday);
    await renderApp(whole);
    const offered = screen.getAllByRole('radio').map((one) => one.getAttribute('value') ?? '');
    expect(offered.length).toBeGreaterThan(12);
    expect(offered.join(' ')).not.toMatch(/visit|their home|door|surprise|come by/i);
  });

  it('looks twice at the hour, at work and at days that hurt', async () => {
    at(noonToday);
    const { user } = await renderApp('/tools/contact-plan?part=2');
    const fill = async (label: string, words: string): Promise<void> => {
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), words);
    };
    await fill('Day', '2026-03-18');
    await fill('From', '21:30');
    expect(screen.getByText(/between nine at night and eight/)).toBeVisible();
    await fill('From', '11:00');
    expect(screen.getByText(/while they work/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mark a day' }));
    await fill('Day 1', '2024-03-18');
    expect(screen.getByText(/a day you marked/)).toBeVisible();
    await fill('Day', '2026-03-21');
    expect(screen.queryByText(/a day you marked|while they work/)).not.toBeInTheDocument();
  });

  it('points at words that press, with another way to say them, and blocks nothing', async () => {
    at(noonToday);
    const { user } = await renderApp(whole, await browserWith({}, { checked: true }));
    await user.click(opening());
    await user.paste('You never listen. Give me one last chance. ');
    const note = await screen.findByRole('listitem', { name: /Pressing/ }, { timeout: 20_000 });
    expect(await screen.findByRole('listitem', { name: /Sweeping/ })).toBeVisible();
    await user.click(within(note).getByRole('button', { name: /Leave it/ }));
    expect(screen.getByText('Left as it is:')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep this plan' })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.click(opening());
    await user.paste('word '.repeat(60));
    expect(screen.getByText(/of 60 words\. A shorter message/)).toBeVisible();
  });

  it('stays a draft after a soft stop', async () => {
    at(noonToday);
    const { user } = await renderApp(
      '/tools/contact-plan',
      await browserWith({}, { checked: true, notYet: 'S2' }),
    );
    expect(screen.getByText(/asks for a night’s sleep/)).toBeVisible();
    await user.click(press('See the whole page'));
    await user.click(opening());
    await user.paste('Hi Noor.');
    expect(screen.getByRole('button', { name: 'Let it rest until tomorrow' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Keep this plan' })).not.toBeInTheDocument();
  });

  it('left to rest says what happened and when it comes back, and the path says so then', async () => {
    at(noonToday);
    const browser = new FaultyBrowser();
    const { user, store, unmount } = await renderApp(whole, browser);
    await user.click(opening());
    await user.paste('Hi Noor.');
    await user.click(screen.getByRole('button', { name: 'Let it rest until tomorrow' }));
    const said = screen.getByText(
      /kept as a draft and rests until tomorrow|rests until Tuesday 17/,
    );
    expect(said.closest('[tabindex]')).toHaveFocus();
    expect(said).toHaveTextContent(/07:00.*The path will say so then. Nothing was sent/);
    expect([...store.getState().entries.values()][0]?.drafts[0]?.outcome).toBe('open');
    unmount();
    at(noonToday + 86_400_000);
    await renderApp('/path', browser);
    expect(screen.getByText('What you left to rest has rested.')).toBeVisible();
  });

  it('takes no place from a letter that rests', async () => {
    at(new Date(2026, 2, 16, 23, 30).getTime());
    const { user, store } = await renderApp(openingPart, await browserWith({}, { checked: true }));
    await user.click(opening());
    await user.paste('I miss you.');
    await user.click(screen.getByRole('button', { name: 'Keep it till morning' }));
    const resting = store.getState().facts.get('resting');
    await user.click(press('See the whole page'));
    await user.click(screen.getByRole('button', { name: 'Sleep on it' }));
    expect(screen.getByText(/You find it under Tools/)).toBeVisible();
    expect(store.getState().facts.get('resting')).toEqual(resting);
  });

  it('can be taken at night into an unsent letter that rests until morning', async () => {
    at(new Date(2026, 2, 16, 23, 30).getTime());
    const { user, store } = await renderApp(openingPart, await browserWith({}, { checked: true }));
    await user.click(opening());
    await user.paste('I miss you.');
    await user.click(screen.getByRole('button', { name: 'Keep it till morning' }));
    await user.click(press('See the whole page'));
    expect(screen.getByRole('button', { name: 'Sleep on it' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Keep this plan' })).not.toBeInTheDocument();
    const { entries } = store.getState();
    const letter = [...entries.values()].find(({ source }) => source === 'unsent-letter');
    expect(letter?.drafts[0]?.answer).toEqual({ kind: 'letter', text: 'I miss you.' });
  });

  it('that was used has no second message, in four weeks or in five', async () => {
    at(noonToday);
    const browser = await browserWith({}, { checked: true });
    const { user, unmount } = await renderApp(whole, browser);
    await user.click(opening());
    await user.paste('Hi Noor.');
    await user.click(screen.getByRole('button', { name: 'I’ve sent it' }));
    expect(screen.getByText(/You sent it on Monday 16 March 2026/)).toBeVisible();
    expect(screen.getByText(/Until Monday 13 April 2026/)).toBeVisible();
    expect(screen.getByRole('link', { name: /write down what was said/ })).toHaveAttribute(
      'href',
      '/path/reconnect/after-contact',
    );
    const hrefs = screen.getAllByRole('link').map((one) => one.getAttribute('href'));
    expect(hrefs).toContain('/closing/where-i-stand');
    expect(hrefs).toContain('/path/follow-through/when-to-stop');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    unmount();

    vi.restoreAllMocks();
    at(noonToday + 35 * day);
    await renderApp('/tools/contact-plan', browser);
    expect(screen.getByText(/Four weeks have gone by/)).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Begin another plan' })).not.toBeInTheDocument();
  });

  it('can be followed by another once they answered, and a slip can be taken back', async () => {
    at(noonToday);
    const browser = await browserWith({}, { checked: true });
    const { user, store } = await renderApp(whole, browser);
    await user.click(opening());
    await user.paste('Hi Noor.');
    await user.click(screen.getByRole('button', { name: 'I’ve sent it' }));
    await user.click(screen.getByRole('button', { name: 'I haven’t sent it after all' }));
    expect(opening()).toHaveValue('Hi Noor.');
    await user.click(screen.getByRole('button', { name: 'I’ve sent it' }));
    await user.click(screen.getByRole('button', { name: 'They answered me' }));
    expect(screen.queryByRole('button', { name: 'Begin another plan' })).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Keep their yes' }));
    await user.click(screen.getByRole('button', { name: 'Begin another plan' }));
    expect(part('How to reach them')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Text' }));
    await vi.waitFor(() => {
      const { entries } = store.getState();
      const plans = [...entries.values()].filter(({ source }) => source === 'contact-plan');
      expect(plans).toHaveLength(2);
    });
  });

  it.each([
    ['No', 'yes', /They have asked for no contact/],
    ['Later, or not now', 'for-a-while', /They have asked for no contact for now/],
  ])('keeps a %s as what they asked for, and plans no more', async (answer, kept, said) => {
    at(noonToday);
    const browser = await browserWith({ 'safety.left': 1, askedFor: 'Old' }, { checked: true });
    const { user, store } = await renderApp(whole, browser);
    expect(screen.queryByText('Old')).not.toBeInTheDocument();
    await user.click(opening());
    await user.paste('Hi Noor.');
    await user.click(screen.getByRole('button', { name: 'I’ve sent it' }));
    await user.click(screen.getByRole('button', { name: 'They answered me' }));
    await user.click(screen.getByRole('radio', { name: answer }));
    await user.click(screen.getByRole('textbox', { name: /Their words/ }));
    await user.paste('Please leave it.');
    await user.click(screen.getByRole('button', { name: 'Keep this as what they asked for' }));
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Begin another plan' })).not.toBeInTheDocument();
    const { facts } = store.getState();
    expect(facts.get('safety.SQ5')).toBe(kept);
    expect(facts.get('askedFor')).toBe('Please leave it.');
  });

  it('asks again before planning once the answers were cleared, also by address', async () => {
    at(noonToday);
    const browser = await browserWith({ 'safety.SQ5': 'yes' }, { checked: true });
    const settings = await renderApp('/settings', browser);
    await settings.user.click(screen.getByRole('button', { name: 'Clear safety answers' }));
    settings.unmount();

    const page = await renderApp('/path/reconnect/first-message', browser);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Six questions before this',
    );
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    page.unmount();

    const { user, store } = await renderApp('/tools/contact-plan', browser);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Six questions before this',
    );
    expect(screen.getAllByRole('group')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(document.body).not.toHaveFocus();
    expect(part('How to reach them')).toBeVisible();
    expect(screen.getByText(/A readiness check comes before/)).toBeVisible();
    expect(store.getState().facts.get('safety.SQ5')).toBe('skip');
  });

  it('is as it was where clearing the answers is taken back', async () => {
    at(noonToday);
    const browser = await browserWith({ 'safety.SQ5': 'no' }, { checked: true });
    const { user, unmount } = await renderApp('/settings', browser);
    await user.click(screen.getByRole('button', { name: 'Clear safety answers' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    unmount();
    await renderApp('/tools/contact-plan', browser);
    expect(part('How to reach them')).toBeVisible();
    expect(screen.queryByText(/opens with a readiness check/)).not.toBeInTheDocument();
  });

  it('asks again whether they asked for none where the words go after them', async () => {
    at(noonToday);
    const browser = await browserWith({ 'safety.SQ5': 'no' }, { checked: true });
    const { user } = await renderApp(openingPart, browser);
    await user.click(opening());
    await user.paste('Hi Noor. I know you said no but I need to see you.');
    const asked = await screen.findByRole('group', { name: /asked you not to get in touch/ });
    await user.click(within(asked).getByRole('radio', { name: 'Yes' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('put away for now');
  });

  it('pins what they asked for above the plan, and above what comes after it', async () => {
    at(noonToday);
    const { user } = await renderApp(
      '/tools/contact-plan',
      await browserWith({ askedFor: 'Please email only.' }),
    );
    expect(screen.getByText('Please email only.')).toBeVisible();
    for (const name of ['When', 'Where', 'The opening words']) {
      await user.click(press('Next'));
      expect(part(name)).toBeVisible();
    }
    // Above the words that would be sent, and above the buttons that end the plan.
    const asked = () =>
      screen
        .getAllByRole('figure')
        .map(({ textContent }) => textContent)
        .filter((words) => words.startsWith('What they asked for'));
    expect(asked()).toEqual([expect.stringContaining('Please email only.')]);
    await user.click(opening());
    await user.paste('Hi Noor.');
    for (let more = 0; more < 4; more += 1) await user.click(press('Next'));
    expect(asked()).toEqual([expect.stringContaining('Please email only.')]);
    await user.click(screen.getByRole('button', { name: 'I’ve sent it' }));
    expect(screen.getByText(/The next move is theirs/)).toBeVisible();
    expect(screen.getByText('Please email only.')).toBeVisible();
  });

  it.each<[string, FactsToSet, RegExp]>([
    ['safety', { 'safety.SQ2': 'yes' }, /not your fault/],
    ['space', { 'safety.SQ5': 'yes' }, /They have asked for no contact/],
    ['change', { 'safety.SQ4': 'yes' }, /takes courage/],
    ['thoughts of dying', { 'safety.SQ8': 'yes' }, /can wait until you’ve talked with someone/],
  ])('is put away after %s, and what was planned is not gone', async (_, facts, reason) => {
    at(noonToday);
    const browser = new FaultyBrowser();
    const first = await renderApp('/tools/contact-plan', browser);
    await first.user.click(screen.getByRole('radio', { name: 'Email' }));
    act(() => setFacts(first.store, facts));
    expect(screen.getByText(reason)).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await first.user.click(screen.getByRole('link', { name: 'Read it' }));
    expect(screen.getByText('Email')).toBeVisible();
  });
});
