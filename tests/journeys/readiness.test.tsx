import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';
import { day } from '../support/build-entry';

vi.setConfig({ testTimeout: 30_000 });

type Opened = Awaited<ReturnType<typeof renderApp>>;

const goOn = () => screen.getByRole('button', { name: 'Go on to the statements' });
const statement = (words: RegExp) => screen.getByRole('group', { name: words });
const standing = () => screen.getByRole('region', { name: 'How it stands' });

async function say({ user }: Opened, words: RegExp, answer: string): Promise<void> {
  await user.click(within(statement(words)).getByRole('radio', { name: answer }));
}

const next = () => screen.getByText('Next', { selector: 'button' });
const seeWhole = () => screen.getByText('See the whole page', { selector: 'button' });

async function sayAll(app: Opened, answer: string): Promise<void> {
  await app.user.click(seeWhole());
  for (const group of screen.getAllByRole('group')) {
    await app.user.click(within(group).getByRole('radio', { name: answer }));
  }
}

describe('the readiness check', () => {
  it('asks about safety first, and goes on when nothing was said', async () => {
    const { user } = await renderApp('/tools/readiness');
    expect(screen.getByRole('group', { name: /asked you not to get in touch/ })).toBeVisible();
    expect(screen.queryByText(/steady days/)).not.toBeInTheDocument();
    await user.click(goOn());
    // Three statements at a time, each area a part of its own.
    for (const [place, name] of ['Steady', 'Clear', 'Kind'].entries()) {
      await vi.waitFor(() => expect(screen.getByRole('heading', { level: 1, name })).toHaveFocus());
      expect(screen.getByText(`Part ${place + 1} of 3`)).toBeVisible();
      expect(screen.getAllByRole('group')).toHaveLength(3);
      if (place < 2) await user.click(next());
    }
    await user.click(seeWhole());
    expect(screen.getAllByRole('group')).toHaveLength(9);
  });

  it('is gone on with at the first area that is not answered, and asked afresh from the first', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/tools/readiness', browser);
    await first.user.click(goOn());
    for (const group of screen.getAllByRole('group')) {
      await first.user.click(within(group).getByRole('radio', { name: 'Yes' }));
    }
    await first.user.click(next());
    await say(first, /part without a “but”/, 'Yes');
    first.unmount();

    const again = await renderApp('/tools/readiness', browser);
    expect(screen.getByRole('heading', { level: 1, name: 'Clear' })).toBeVisible();
    await again.user.click(next());
    await again.user.click(screen.getByRole('button', { name: 'See how it stands' }));
    await again.user.click(screen.getByRole('button', { name: 'Answer them afresh' }));
    await again.user.click(goOn());
    expect(screen.getByRole('heading', { level: 1, name: 'Steady' })).toBeVisible();
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
  });

  it('asks about safety first, whatever part the address asks for', async () => {
    await renderApp('/tools/readiness?part=3');
    expect(goOn()).toBeVisible();
    expect(screen.queryByText(/steady days/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'See how it stands' })).not.toBeInTheDocument();
  });

  it.each([
    [/asked you not to get in touch/, 'Yes', 'They have asked for room'],
    [/felt afraid of them/, 'Sometimes', 'Your safety comes first'],
    [/scared, followed, threatened/, 'Yes', 'Help with change comes first'],
  ])('is put away with its reason after %s', async (question, answer, title) => {
    const { user } = await renderApp('/tools/readiness');
    const group = screen.getByRole('group', { name: question });
    await user.click(within(group).getByRole('radio', { name: answer }));
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Write a letter that stays here' })).toBeVisible();
  });

  it('waits for people where somebody thinks of not being alive', async () => {
    const { user } = await renderApp('/tools/readiness');
    const group = screen.getByRole('group', { name: /not being alive/ });
    await user.click(within(group).getByRole('radio', { name: 'A little' }));
    expect(screen.getByRole('link', { name: 'People to turn to' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on to the statements' })).toBeNull();
    await user.click(within(group).getByRole('radio', { name: 'No' }));
    expect(goOn()).toBeVisible();
  });

  it('offers a check-in, and knows how steady the last one was', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/tools/readiness', browser);
    await first.user.click(goOn());
    await say(first, /several steady days/, 'Mostly');
    await first.user.click(screen.getByRole('link', { name: 'Check in first' }));
    const steady = screen.getByRole('group', { name: 'How steady do you feel?' });
    await first.user.click(within(steady).getByRole('radio', { name: 'Mostly' }));
    await first.user.click(screen.getByRole('button', { name: 'Keep this check-in' }));
    first.unmount();

    await renderApp('/tools/readiness', browser);
    expect(screen.getByText(/how steady you felt: mostly\.$/)).toBeVisible();
    expect(
      within(statement(/several steady days/)).getByRole('radio', { name: 'Mostly' }),
    ).toBeChecked();
  });

  it('says what needs most first, with one page to go to, and no number', async () => {
    const app = await renderApp('/tools/readiness');
    await app.user.click(goOn());
    await sayAll(app, 'Yes');
    await say(app, /part without a “but”/, 'Not yet');
    await say(app, /in one sentence/, 'Not yet');
    await app.user.click(screen.getByRole('button', { name: 'See how it stands' }));

    expect(screen.getByRole('heading', { name: 'How it stands' })).toHaveFocus();
    const rows = within(standing()).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'ClearNot yet',
      'SteadySettled',
      'KindSettled',
    ]);
    const inside = within(standing()).getAllByRole('link');
    expect(inside.map((one) => one.getAttribute('href'))).toEqual([
      '/path/understand/what-i-did',
      '/tools/contact-plan',
    ]);
    expect(standing()).not.toHaveTextContent(/\d|%/);
    const first = screen.getByRole('navigation', { name: /before a first message/ });
    expect(
      within(first)
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual(['Quiet time', 'Sorry and forgiving', 'Listening', 'Speaking for myself']);
  });

  it('asks for a night’s sleep after one soft stop, whatever else was said', async () => {
    const app = await renderApp('/tools/readiness');
    await app.user.click(goOn());
    await sayAll(app, 'Yes');
    await say(app, /rested, sober/, 'Not yet');
    await app.user.click(screen.getByRole('button', { name: 'See how it stands' }));
    expect(screen.getByRole('link', { name: 'Sleep on it' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the plan as a draft' })).toBeVisible();
  });

  it('keeps a check that was begun, and says nothing before one answer', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/tools/readiness', browser);
    await first.user.click(goOn());
    await first.user.click(seeWhole());
    const finish = screen.getByRole('button', { name: 'See how it stands' });
    expect(finish).toHaveAttribute('aria-disabled', 'true');
    await say(first, /good for them to hear/, 'A little');
    expect(finish).not.toHaveAttribute('aria-disabled', 'true');
    first.unmount();

    const again = await renderApp('/tools/readiness', browser);
    await again.user.click(seeWhole());
    const kept = within(statement(/good for them to hear/)).getByRole('radio', {
      name: 'A little',
    });
    expect(kept).toBeChecked();
  });

  it('holds for a week, is an ordinary page of the journal, and is then asked afresh', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/tools/readiness', browser);
    await first.user.click(goOn());
    await sayAll(first, 'Yes');
    await first.user.click(screen.getByRole('button', { name: 'See how it stands' }));
    expect(standing()).toHaveTextContent(/thought this through/);
    expect([...first.store.getState().entries.values()].map(({ source }) => source)).toEqual([
      'readiness',
    ]);
    first.unmount();

    const second = await renderApp('/path/reconnect', browser);
    expect(screen.getByText(/Yours holds until/)).toBeVisible();
    await second.user.click(
      screen.getByRole('link', { name: 'Before you get in touch: a readiness check' }),
    );
    expect(standing()).toBeVisible();
    second.unmount();

    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 8 * day);
    await renderApp('/tools/readiness', browser);
    expect(screen.queryByRole('region', { name: 'How it stands' })).not.toBeInTheDocument();
    expect(goOn()).toBeVisible();
  });

  it('is asked afresh once a page spoke of harming someone', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/tools/readiness', browser);
    await first.user.click(goOn());
    await sayAll(first, 'Yes');
    await first.user.click(screen.getByRole('button', { name: 'See how it stands' }));
    act(() => first.store.getState().setFact('safety.harm', Date.now() + 1));
    first.unmount();
    await renderApp('/tools/readiness', browser);
    expect(screen.queryByRole('region', { name: 'How it stands' })).not.toBeInTheDocument();
  });
});
