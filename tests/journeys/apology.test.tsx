import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

const address = '/tools/apology?part=all';
/** The pencil waits for a pause in the writing. */
const patience = { timeout: 30_000 };

const card = (name: string): HTMLElement => screen.getByRole('textbox', { name });

const letter = (): HTMLElement => card('Your letter');

async function write(
  user: Awaited<ReturnType<typeof renderApp>>['user'],
  name: string,
  words: string,
) {
  await user.click(card(name));
  await user.paste(words);
}

describe('building an apology', { timeout: 60_000 }, () => {
  it('makes one letter of its parts, in the order they are read, and one draft of a sitting', async () => {
    const { user, store } = await renderApp(address);
    await write(user, 'What I do differently now', 'I ask first.');
    await write(user, 'I regret', 'reading your diary');
    await user.click(screen.getByRole('switch', { name: /Letting them off/ }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    const page = within(await screen.findByRole('article', { name: 'What you wrote' }));
    expect(page.getByText(/^I regret reading your diary\./)).toHaveTextContent(
      'I regret reading your diary. I ask first. You don’t owe me a reply or forgiveness.',
    );
    await user.click(page.getByText('The parts it was made of'));
    expect(page.getByText('reading your diary')).toBeVisible();
    const [entry] = store.getState().entries.values();
    expect(entry?.drafts).toHaveLength(1);
  });

  it('is written one part at a time, and each says how it will stand in the letter', async () => {
    const { user } = await renderApp('/tools/apology');
    expect(screen.getByRole('heading', { level: 1, name: 'I regret' })).toBeVisible();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    await write(user, 'I regret', 'leaving your birthday without a word');
    const said = { selector: 'q' };
    expect(screen.getByText('I regret leaving your birthday without a word.', said)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('heading', { level: 1, name: 'What happened' })).toHaveFocus();
    await user.click(screen.getByText('A whole apology, as an example'));
    expect(screen.getByText(/^I’m sorry that I didn’t come/)).toBeVisible();
    for (let part = 3; part <= 7; part += 1)
      await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(letter()).toHaveValue('I regret leaving your birthday without a word.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByRole('article', { name: 'What you wrote' })).toBeVisible();
  });

  it('copies the letter as it is shown, here and from the page', async () => {
    const { user } = await renderApp(address);
    await write(user, 'I regret', 'leaving your birthday without a word');
    expect(letter()).toHaveValue('I regret leaving your birthday without a word.');
    await user.click(screen.getByRole('button', { name: 'Copy the letter' }));
    expect(await navigator.clipboard.readText()).toBe(
      'I regret leaving your birthday without a word.',
    );
    expect(screen.queryByRole('button', { name: 'Copy this page' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(
      'An apology\n\nI regret leaving your birthday without a word.',
    );
  });

  it('keeps the letter as it was changed by hand, over a reload and new parts', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp(address, browser);
    await write(first.user, 'I regret', 'leaving early');
    await first.user.clear(letter());
    expect(letter()).toHaveValue('');
    await write(first.user, 'Your letter', 'I am sorry I left.');
    await write(first.user, 'It was mine', 'It was my choice.');
    expect(letter()).toHaveValue('I am sorry I left.');
    first.unmount();

    const { user } = await renderApp(address, browser);
    expect(letter()).toHaveValue('I am sorry I left.');
    await user.click(screen.getByRole('button', { name: 'Make it from the parts again' }));
    expect(letter()).toHaveValue('I regret leaving early.\n\nIt was my choice.');
    await user.click(screen.getByRole('button', { name: /^Bring back/ }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    const page = await screen.findByRole('article', { name: 'What you wrote' });
    expect(page).toHaveTextContent('I am sorry I left.');
  });

  it('says where a part may read as cut short, and how it could begin', async () => {
    const { user } = await renderApp(address);
    await write(user, 'I regret', 'left without a word');
    expect(letter()).toHaveValue('Left without a word.');
    expect(screen.getByText(/it could begin “I regret…”/)).toBeVisible();
  });

  it('reads and goes on with a page of the older shape, parts first and then the letter', async () => {
    const { user, store } = await renderApp('/journal');
    const plan = { source: 'apology', asked: 'An apology', repeats: true } as const;
    act(() => {
      const { write: put } = store.getState();
      const { entry } = put(
        { ...plan, kind: 'form' },
        { kind: 'form', parts: [{ name: 'regret', label: 'I regret', words: 'leaving' }] },
        'answered',
      );
      put({ ...plan, kind: 'letter' }, { kind: 'letter', text: 'leaving' }, 'answered', { entry });
    });
    await user.click(screen.getByRole('link', { name: 'An apology' }));
    expect(screen.getByRole('article', { name: 'First draft' })).toHaveTextContent(
      'I regretleaving',
    );
    expect(screen.getByRole('article', { name: 'Second draft' })).toHaveTextContent('leaving');
    await user.click(screen.getByRole('link', { name: 'Go on with it' }));
    expect(letter()).toHaveValue('I regret leaving.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    const [entry] = store.getState().entries.values();
    expect(entry?.drafts).toHaveLength(2);
  });

  it('looks twice at a but, and blocks nothing', async () => {
    const { user } = await renderApp(address);
    await write(user, 'I regret', 'I’m sorry I left, but I was tired.');
    const region = within(screen.getByRole('region', { name: 'I regret' }));
    expect(await region.findByText('A sorry with a tail', {}, patience)).toBeVisible();
    expect(region.getByText('Stop one word earlier.')).toBeVisible();
    expect(screen.getByText(/They may need more of the second/)).toBeVisible();
    await user.click(region.getByRole('button', { name: /^Leave it/ }));
    expect(region.getByRole('button', { name: /^Undo/ })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Keep it' })).toBeEnabled();
  });

  it('waits where somebody pushed for it', async () => {
    const { user } = await renderApp(address);
    await write(user, 'It was mine', 'It was my choice.');
    expect(screen.getByRole('button', { name: /readiness check/ })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByText(/Then wait until it’s yours/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /readiness check/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Read it again in 48 hours' })).toBeVisible();
  });

  it('begins with what was named on the pages before', async () => {
    const { user, store } = await renderApp('/tools');
    act(() => {
      const pages = [
        [
          'F2-1',
          { kind: 'pairs', rows: [{ left: 'I read your diary', right: 'Exposed' }], note: '' },
        ],
        ['F2-4', { kind: 'short-text', text: 'These days I ask.' }],
      ] as const;
      for (const [source, answer] of pages) {
        const page = { source, asked: source, kind: answer.kind, repeats: false };
        const editor = store.getState().edit(page, {});
        editor.change(
          answer.kind === 'pairs' ? { ...answer, rows: [...answer.rows] } : { ...answer },
        );
        editor.settle('answered');
        store.getState().leave(editor);
      }
    });
    await user.click(screen.getByRole('link', { name: /Apology builder/ }));
    await user.click(screen.getByRole('button', { name: 'See the whole page' }));
    await user.click(screen.getByRole('button', { name: 'These days I ask.' }));
    expect(card('What I do differently now')).toHaveValue('These days I ask.');
    expect(card('What I do differently now')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Exposed' }));
    expect(card('How it may have been for you')).toHaveValue('Exposed');
  });

  it('rests for two days, and is found again', async () => {
    const { user } = await renderApp(address);
    await write(user, 'It was mine', 'It was my choice.');
    await user.click(screen.getByRole('button', { name: 'Read it again in 48 hours' }));
    await screen.findByRole('article', { name: 'What you wrote' });
    await user.click(screen.getByRole('link', { name: 'Tools' }));
    await user.click(screen.getByRole('link', { name: /Apology builder/ }));
    expect(await screen.findByText(/The one you wrote last rests until/)).toBeVisible();
  });

  it('is worked on again from the journal, and nothing is written over', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp(address, browser);
    await write(first.user, 'It was mine', 'It was my choice.');
    await first.user.click(screen.getByRole('button', { name: 'Keep it' }));
    await first.user.click(await screen.findByRole('link', { name: 'Go on with it' }));
    expect(card('It was mine')).toHaveValue('It was my choice.');
    await write(first.user, 'What I do differently now', 'I ask first.');
    first.unmount();

    const { user } = await renderApp('/journal', browser);
    await user.click(screen.getByRole('link', { name: 'An apology' }));
    await user.click(screen.getByRole('link', { name: 'Go on with it' }));
    expect(card('What I do differently now')).toHaveValue('I ask first.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByRole('article', { name: 'Second draft' })).toHaveTextContent(
      'It was my choice. I ask first.',
    );
    expect(screen.getByRole('article', { name: 'First draft' })).not.toHaveTextContent('I ask');
  });

  it('gets no second draft from being looked at', async () => {
    const { user, store } = await renderApp(address);
    await write(user, 'It was mine', 'It was my choice.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(await screen.findByRole('link', { name: 'Go on with it' }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await screen.findByRole('article', { name: 'What you wrote' });
    const [entry] = store.getState().entries.values();
    expect(entry?.drafts).toHaveLength(1);
  });

  it.each(['SQ1', 'SQ4', 'SQ5'] as const)('only keeps it where %s says so', async (question) => {
    const { user, store } = await renderApp('/tools');
    store.getState().setFact(`safety.${question}`, 'yes');
    await user.click(screen.getByRole('link', { name: /Apology builder/ }));
    await user.click(screen.getByRole('button', { name: 'See the whole page' }));
    expect(screen.getByText(/and it stays here\.$/)).toBeVisible();
    expect(screen.queryByRole('switch', { name: /Letting them off/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/Sending it|until you decide/)).not.toBeInTheDocument();
    await write(user, 'It was mine', 'It was my choice.');
    expect(screen.getByRole('button', { name: 'Keep it' })).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /readiness|48 hours|Copy/ }),
    ).not.toBeInTheDocument();
  });
});
