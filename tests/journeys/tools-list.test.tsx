import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { everyTool } from '@/tools/every-tool';
import { countWords } from '@/answers/word-count';
import { messageExample } from '@/guide/whole-examples';
import { renderApp } from '../support/render-app';

describe('the list of tools', { timeout: 30_000 }, () => {
  it('has each of them under its moment, with a sign of its own', async () => {
    await renderApp('/tools');
    const moments = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(moments).toEqual(['Right now', 'For you', 'For a talk', 'Looking back']);
    const now = within(screen.getByRole('region', { name: 'Right now' }));
    expect(now.getAllByRole('link')[0]).toHaveAccessibleName(/^Pause/);
    expect(now.getByRole('link', { name: /^Support/ })).toBeVisible();
    const talk = within(screen.getByRole('region', { name: 'For a talk' }));
    expect(talk.getByRole('link', { name: /^Apology builder/ })).toBeVisible();
    const links = within(screen.getByRole('main')).getAllByRole('link');
    expect(links).toHaveLength(everyTool.length);
    expect(new Set(everyTool.map(({ icon }) => icon)).size).toBe(everyTool.length);
    const signs = everyTool.map(({ icon }): string => icon);
    expect(signs.filter((icon) => ['path', 'journal', 'tools', 'settings'].includes(icon))).toEqual(
      [],
    );
  });

  it('says when one was last used, once it was', async () => {
    const { store } = await renderApp('/tools');
    expect(screen.queryByText(/^Last used/)).not.toBeInTheDocument();
    act(() => {
      const plan = { source: 'apology', asked: 'An apology', kind: 'form', repeats: true } as const;
      const parts = [{ name: 'mine', label: 'It was mine', words: 'My choice.' }];
      store.getState().write(plan, { kind: 'form', parts }, 'answered');
    });
    expect(screen.getByRole('link', { name: /^Apology builder.*Last used/ })).toBeVisible();
    expect(screen.getAllByText(/^Last used/)).toHaveLength(1);
  });
});

describe('the list of tools while contact is put away', { timeout: 30_000 }, () => {
  it('speaks of no message and of nobody who hears it', async () => {
    const { store } = await renderApp('/tools');
    expect(screen.getByText(/between the urge and the message/)).toBeVisible();
    act(() => store.getState().setFact('safety.SQ5', 'yes'));
    expect(
      screen.getByRole('link', { name: /^Pause.*let an urge to reach them pass/ }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /^Apology builder.*stays here/ })).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(/the message|they can hear|to send/);
  });
});

describe('a whole example', { timeout: 30_000 }, () => {
  it('of a thank-you is folded, marked as one, and puts no word into the letter', async () => {
    const { user } = await renderApp('/tools/appreciation');
    const title = screen.getByText('A whole thank-you, as an example');
    const example = screen.getByText('An example');
    expect(example).not.toBeVisible();
    await user.click(title);
    expect(example).toBeVisible();
    expect(screen.getByText(/^Thank you for the winter/)).toBeVisible();
  });

  it('of a first message is as short as the plan asks for', () => {
    expect(countWords(messageExample.paragraphs.join(' '))).toBeLessThanOrEqual(60);
  });
});
