import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PromptId } from '@/guide/guide';
import type { Answer } from '@/journal/answer';
import { renderApp } from '../support/render-app';
import { findPrompt } from '../guide/whole-guide';

/** Tuesday 24 November 2026, four in the afternoon. */
const tuesday = new Date(2026, 10, 24, 16).getTime();

beforeEach(() => {
  vi.useFakeTimers({
    now: tuesday,
    toFake: ['Date', 'performance', 'setInterval', 'clearInterval'],
  });
});
afterEach(() => vi.useRealTimers());

type App = Awaited<ReturnType<typeof renderApp>>;

const text = (words: string): Answer => ({ kind: 'long-text', text: words });
const chose = (option: string): Answer => ({
  kind: 'single-choice',
  chosen: { option, words: option },
  note: '',
});

function write({ store }: App, id: PromptId, answer: Answer = text('Words. '.repeat(130))): void {
  const { question: asked, kind } = findPrompt(id).prompt;
  act(
    () =>
      void store
        .getState()
        .write({ source: id, asked, kind, repeats: false }, answer, 'answered', {}),
  );
}

const next = () => within(screen.getByRole('article', { name: /./ }));

describe('what is suggested', { timeout: 60_000 }, () => {
  it('serves what they said they want help with, and says so', async () => {
    const app = await renderApp('/path');
    write(app, 'B-2');
    expect(screen.queryByText(/^Because you said/)).not.toBeInTheDocument();
    write(app, 'B-1', chose('feel-steadier'));
    expect(next().getByText('Because you said you want to feel steadier.')).toBeVisible();
    expect(next().getByRole('heading')).toHaveTextContent(findPrompt('U3-1').prompt.question);
    // The contents keep the guide's own order.
    act(() => app.store.getState().setFact('safety.SQ5', 'yes'));
    write(app, 'B-1', chose('repair'));
    expect(screen.queryByText(/^Because you said/)).not.toBeInTheDocument();
  });

  it('is a short question for the hour, and another one', async () => {
    const { user } = await renderApp('/path');
    const short = within(screen.getByRole('region', { name: 'A short question today' }));
    const first = short.getByRole('link').textContent;
    await user.click(short.getByRole('button', { name: 'Another one' }));
    expect(short.getByRole('link').textContent).not.toBe(first);
    expect(short.getByText(/^about [2-4] minutes$/)).toBeVisible();
  });

  it('is one long page a day: going on stops before the second, and may go on all the same', async () => {
    const app = await renderApp('/path/understand/underneath');
    write(app, 'U1-2');
    await app.user.type(screen.getAllByRole('textbox')[0] ?? document.body, 'Rows');
    await app.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText(/^You have written one long page today/)).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: 'Write it all the same' }));
    expect(
      await screen.findByRole('heading', { name: findPrompt('U1-4').prompt.question }),
    ).toBeVisible();
    expect(app.store.getState().facts.get('enough.declined.length')).toBe('2026-11-24');
  });

  it('is a second long one where the first took a line', async () => {
    const app = await renderApp('/path/understand/underneath');
    write(app, 'U1-2', text('Nine words say it all.'));
    await app.user.type(screen.getAllByRole('textbox')[0] ?? document.body, 'Rows');
    await app.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(
      await screen.findByRole('heading', { name: findPrompt('U1-4').prompt.question }),
    ).toBeVisible();
  });

  it('is no second long one in the contents of a stage, nor at its end', async () => {
    const app = await renderApp('/path/understand');
    write(app, 'U1-1', chose('x'));
    write(app, 'U1-3', chose('x'));
    expect(next().getByRole('heading')).toHaveTextContent(findPrompt('U1-2').prompt.question);
    write(app, 'U3-2');
    expect(next().getByRole('heading')).toHaveTextContent(findPrompt('U2-1').prompt.question);
    await app.user.click(screen.getByRole('link', { name: 'Read what you’ve written here' }));
    expect(await screen.findByRole('link', { name: 'Go on to the next page' })).toHaveAttribute(
      'href',
      `/path/understand/${findPrompt('U2-1').prompt.slug}`,
    );
  });

  it('is a stop after three long pages, with its source, here and on the path', async () => {
    const app = await renderApp('/path/understand/what-hurts');
    write(app, 'U1-2');
    write(app, 'U1-4');
    write(app, 'U2-5');
    await app.user.type(await screen.findByRole('textbox'), 'It hurts');
    expect(screen.getByText(/one ordinary thing/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('You have written three long pages today.')).toBeVisible();
    expect(screen.getByText('Enough for today?')).toBeVisible();
    expect(screen.getByText(/Sbarra and others, 2013/)).toBeInTheDocument();
    await app.user.click(screen.getByRole('link', { name: 'Path' }));
    expect(screen.getByText('You have written three long pages today.')).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: 'Choose a small act' }));
    expect(await screen.findByRole('heading', { name: 'Self-care week' })).toBeVisible();
  });

  it('is a stop after midnight', async () => {
    vi.setSystemTime(new Date(2026, 10, 24, 1, 30));
    await renderApp('/path');
    expect(screen.getByText('Enough for tonight?')).toBeVisible();
    expect(screen.getByText(/^It is after midnight/)).toBeVisible();
  });
});

it('closes the page on signs after three', { timeout: 60_000 }, async () => {
  const { user, store } = await renderApp('/closing/signs');
  const close = () => screen.queryByRole('button', { name: 'Close this page' });
  for (const sign of ['A like', 'A song', 'A glance']) {
    expect(close()).not.toBeInTheDocument();
    const fields = await screen.findAllByRole('textbox');
    const empty = fields.find(
      (field) => field instanceof HTMLTextAreaElement && field.value === '',
    );
    await user.type(empty ?? document.body, sign);
    await user.tab();
    await user.type(document.activeElement ?? document.body, 'Kindness');
    const add = screen.queryByRole('button', { name: /^Add/ });
    if (add !== null && sign !== 'A glance') await user.click(add);
  }
  await user.click(close() ?? document.body);
  expect(await screen.findByRole('heading', { level: 1, name: /So far|Written/ })).toBeVisible();
  const [entry] = store.getState().entries.values();
  expect(entry?.drafts[0]?.outcome).toBe('answered');
});
