import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayAt } from '@/journal/calendar-day';
import { begunOn, newestDraft } from '@/journal/entries';
import { renderApp } from '../support/render-app';

/** Monday 23 November 2026, 22:00 in Berlin. */
const monday = Date.parse('2026-11-23T22:00+01:00');
const thursday = Date.parse('2026-11-26T09:00+01:00');

beforeEach(() => {
  vi.useFakeTimers({
    now: monday,
    toFake: ['Date', 'performance', 'setInterval', 'clearInterval'],
  });
});
afterEach(() => vi.useRealTimers());

type App = Awaited<ReturnType<typeof renderApp>>;

async function inBerlin(address: string): Promise<App> {
  const first = await renderApp('/support');
  first.store.getState().setFact('timeZone', 'Europe/Berlin');
  first.unmount();
  return renderApp(address, first.browser);
}

/** The screen lies open, as a machine does whose timers slept, and is looked at again. */
function wakeAt(at: number): void {
  vi.setSystemTime(at);
  act(() => void vi.advanceTimersByTime(60_000));
}

describe('a screen left open', { timeout: 60_000 }, () => {
  it('dates a page by its first word', async () => {
    const { user, store } = await inBerlin('/path/begin/what-happened');
    const sheet = await screen.findByRole('textbox', { name: /./ });
    vi.setSystemTime(thursday);
    await user.type(sheet, 'I');
    act(() => store.getState().flush());
    const [entry] = store.getState().entries.values();
    expect(newestDraft(entry)).toMatchObject({ offsets: { started: 60, edited: 60 } });
    expect(newestDraft(entry)?.startedAt).toBeGreaterThanOrEqual(thursday);
    await user.click(screen.getByRole('link', { name: 'Journal' }));
    await user.click(await screen.findByRole('link', { name: newestDraft(entry)?.asked ?? '' }));
    expect(screen.getByText('Thursday 26 November, 09:00')).toBeVisible();
  });

  it('says today, before anything is written and after', async () => {
    await inBerlin('/tools/letters/new');
    expect(screen.getByText('Monday 23 November')).toBeVisible();
    wakeAt(thursday);
    expect(screen.getByText('Thursday 26 November')).toBeVisible();
  });

  it('keeps a length that was chosen, from the day it was chosen on', async () => {
    const { user } = await inBerlin('/tools/quiet-time?part=all');
    await user.click(screen.getByRole('button', { name: '7 days' }));
    wakeAt(thursday);
    expect(screen.getByLabelText(/^From/, { selector: 'input' })).toHaveValue('2026-11-23');
    expect(screen.getByLabelText(/^Until/, { selector: 'input' })).toHaveValue('2026-11-30');
  });

  it('does not take today’s words into a page that was answered on another day', async () => {
    const { user, store } = await inBerlin('/path/begin/what-happened');
    await user.type(await screen.findByRole('textbox', { name: /./ }), 'Monday.');
    act(() => store.getState().flush());
    const [entry] = store.getState().entries.values();
    const first = newestDraft(entry);
    if (first === undefined) throw new Error('Nothing was kept.');
    act(() => {
      const place = { draft: first.id, entry: first.entry };
      const { source, asked, answer } = first;
      const plan = { source, asked, kind: 'long-text', repeats: false } as const;
      store.getState().write(plan, answer, 'answered', place);
    });
    expect(screen.getByRole('textbox', { name: /./ })).toBeVisible();
    wakeAt(thursday);
    expect(screen.queryByRole('textbox', { name: /./ })).toBeNull();
    expect(screen.getByText('You wrote this on Monday 23 November.')).toBeVisible();
  });

  it('begins another check-in on another day, and keeps the one that was begun', async () => {
    const { user, store } = await inBerlin('/tools/arrivals');
    const note = (): HTMLElement => screen.getAllByRole('textbox')[0] ?? document.body;
    await user.type(note(), 'tired');
    act(() => store.getState().flush());
    wakeAt(thursday);
    expect(note()).toHaveValue('');
    await user.type(note(), 'rested');
    act(() => store.getState().flush());
    expect([...store.getState().entries.values()].map((entry) => dayAt(begunOn(entry)))).toEqual([
      '2026-11-23',
      '2026-11-26',
    ]);
  });

  it('plans a week of self-care from the day of its first word', async () => {
    const { user } = await inBerlin('/tools/self-care');
    wakeAt(thursday);
    await user.click(screen.getByRole('button', { name: 'Fresh air' }));
    const days = within(screen.getByRole('group', { name: 'Act 1' })).getAllByRole('checkbox');
    expect(days).toHaveLength(7);
    expect(days[0]).toHaveAccessibleName('Thursday 26 November');
  });

  it('seals a letter until tomorrow on the day of 25 hours, and until no day that has come', async () => {
    const { user, store } = await inBerlin('/tools/letters/new');
    wakeAt(Date.parse('2026-10-25T00:15+02:00'));
    await user.type(screen.getByRole('textbox', { name: 'To whoever it is for' }), 'Dear you');
    await user.click(screen.getByRole('button', { name: 'Seal it until a day' }));
    const day = screen.getByLabelText('Until this day');
    fireEvent.change(day, { target: { value: '2026-10-25' } });
    fireEvent.blur(day);
    await user.click(screen.getByRole('button', { name: 'Seal it' }));
    expect(day).toHaveAccessibleDescription(/too early/);
    expect([...store.getState().facts.keys()].filter((name) => name.startsWith('sealed.'))).toEqual(
      [],
    );
    fireEvent.change(day, { target: { value: '2026-10-26' } });
    // The night passes with the form open: what was tomorrow has come.
    vi.setSystemTime(Date.parse('2026-10-26T08:00+01:00'));
    await user.click(screen.getByRole('button', { name: 'Seal it' }));
    expect(day).toHaveAccessibleDescription(
      /Choose a day from tomorrow on. Nothing is sealed yet./,
    );
    vi.setSystemTime(Date.parse('2026-10-25T00:30+02:00'));
    await user.click(screen.getByRole('button', { name: 'Seal it' }));
    expect(await screen.findByText('Sealed until Monday 26 October')).toBeVisible();
  });
});

describe('a zone chosen by hand', { timeout: 60_000 }, () => {
  it('tells today and the hour at once, and is said once where the browser hides its own', async () => {
    vi.stubEnv('TZ', 'UTC');
    const { user, store } = await renderApp('/path');
    expect(screen.queryByText(/may hide your time zone/)).toBeNull();
    act(() => store.getState().arrive(3));
    expect(screen.getByText(/may hide your time zone/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Set it under Time' }));
    const zone = await screen.findByRole('combobox', { name: 'Time zone' });
    expect(zone).toHaveAccessibleDescription('By this it is Monday 23 November, 21:00.');
    await user.selectOptions(zone, 'Asia/Tokyo');
    expect(zone).toHaveAccessibleDescription('By this it is Tuesday 24 November, 06:00.');
    await user.selectOptions(zone, 'America/Los Angeles');
    expect(zone).toHaveAccessibleDescription('By this it is Monday 23 November, 13:00.');
    await user.selectOptions(zone, screen.getByRole('option', { name: /^As this device says/ }));
    expect(store.getState().facts.get('timeZone')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Path' }));
    expect(screen.queryByText(/may hide your time zone/)).toBeNull();
    vi.unstubAllEnvs();
  });
});

describe('a page on the wrong day', { timeout: 60_000 }, () => {
  async function withPage(): Promise<App> {
    const app = await inBerlin('/support');
    const plan = { source: 'tea', asked: 'A page', kind: 'long-text', repeats: false } as const;
    act(() => {
      app.store.getState().write(plan, { kind: 'long-text', text: 'First.' }, 'answered');
    });
    await app.user.click(screen.getByRole('link', { name: 'Journal' }));
    await app.user.click(await screen.findByRole('link', { name: 'A page' }));
    return app;
  }

  it('is put right, by keys alone, and taken back', async () => {
    const { user, store } = await withPage();
    const before = newestDraft(store.getState().entries.get('tea'));
    expect(screen.getByText('Monday 23 November, 22:00')).toBeVisible();
    screen.getByRole('button', { name: 'Change the day' }).focus();
    await user.keyboard('{Enter}');
    fireEvent.change(screen.getByLabelText('Written on'), { target: { value: '2026-03-02' } });
    fireEvent.change(screen.getByLabelText('At'), { target: { value: '07:05' } });
    screen.getByRole('button', { name: 'Keep this day' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Monday 2 March, 07:05')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Change the day' })).toHaveFocus();
    expect(newestDraft(store.getState().entries.get('tea'))?.turn).toMatchObject(
      before?.turn ?? {},
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText('Monday 23 November, 22:00')).toBeVisible();
    // All but the turn in which it was put back.
    const { dated: _, ...turn } = newestDraft(store.getState().entries.get('tea'))?.turn ?? {};
    expect({ ...newestDraft(store.getState().entries.get('tea')), turn }).toEqual(before);
  });

  it('stays on its day at Escape, and the focus is on the way there again', async () => {
    const { user, store } = await withPage();
    const before = newestDraft(store.getState().entries.get('tea'));
    const opener = screen.getByRole('button', { name: 'Change the day' });
    await user.click(opener);
    fireEvent.change(screen.getByLabelText('Written on'), { target: { value: '2026-03-02' } });
    act(() => screen.getByLabelText('At').focus());
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText('Written on')).toBeNull();
    expect(opener).toHaveFocus();
    expect(await screen.findByText('The day stays as it was.')).toBeInTheDocument();
    expect(newestDraft(store.getState().entries.get('tea'))).toEqual(before);
  });

  it('keeps its day while the new one is none, or has not been', async () => {
    const { user, store } = await withPage();
    const before = newestDraft(store.getState().entries.get('tea'));
    await user.click(screen.getByRole('button', { name: 'Change the day' }));
    const form = within(screen.getByRole('form', { name: /The day of/ }));
    for (const [day, words] of [
      ['', /Choose a day first/],
      ['2026-11-24', /still to come/],
      ['0026-11-20', /in the year 26/],
    ] as const) {
      fireEvent.change(form.getByLabelText('Written on'), { target: { value: day } });
      fireEvent.blur(form.getByLabelText('Written on'));
      await user.click(form.getByRole('button', { name: 'Keep this day' }));
      expect(form.getByLabelText('Written on')).toHaveAccessibleDescription(words);
      expect(newestDraft(store.getState().entries.get('tea'))).toEqual(before);
    }
    await user.click(form.getByRole('button', { name: 'Leave it as it was' }));
    expect(screen.getByText('Monday 23 November, 22:00')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Change the day' })).toHaveFocus();
  });

  it('keeps the place it was written in', async () => {
    const { user, store } = await withPage();
    act(() => store.getState().setFact('timeZone', 'America/Los_Angeles'));
    await user.click(screen.getByRole('button', { name: 'Change the day' }));
    expect(screen.getByLabelText('At')).toHaveValue('22:00');
    fireEvent.change(screen.getByLabelText('Written on'), { target: { value: '2026-11-20' } });
    await user.click(screen.getByRole('button', { name: 'Keep this day' }));
    expect(screen.getByText('Friday 20 November, 22:00')).toBeVisible();
  });

  it('whose day nobody knows is given one', async () => {
    const { user, store } = await withPage();
    const id = newestDraft(store.getState().entries.get('tea'))?.id ?? '';
    act(() => store.getState().redate(id, 0));
    await user.click(screen.getByRole('button', { name: 'Change the day' }));
    expect(screen.getByLabelText('Written on')).toHaveValue('');
    fireEvent.change(screen.getByLabelText('Written on'), { target: { value: '2026-11-20' } });
    await user.click(screen.getByRole('button', { name: 'Keep this day' }));
    expect(screen.getByText('Friday 20 November, 12:00')).toBeVisible();
  });
});
