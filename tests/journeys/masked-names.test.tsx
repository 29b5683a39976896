import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { halfPeopleFact, halfPeopleText } from '@/help/half-people';
import { pagePath } from '@/paths';
import { keptToolPages, pageOfEachKind, screens } from '../e2e/addresses';
import { FaultyBrowser } from '../support/faulty-browser';
import { markedJournal } from '../support/marked-words';
import { openApp } from '../support/open-app';
import { setFacts } from '../support/set-facts';
import { guide, pagesOf } from '../guide/whole-guide';

vi.setConfig({ testTimeout: 120_000 });

const name = 'Quibblezorp';
const nickname = 'the other one';

const person = { name: 'Ann', number: '020 7946 0000', ask: 'to come round' };

/** A field's words, or the clear copy behind them that the pencil marks are drawn on. */
const isOfField = (element: Element | null): boolean =>
  (element?.closest('textarea') ??
    element?.closest('[aria-hidden="true"]')?.parentElement?.querySelector('textarea') ??
    null) !== null;

/** Texts and descriptions with the name in them; what stands in a field is under the person's hand. */
function named(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (text.includes(name) && !isOfField(node.parentElement)) found.push(text);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
    for (const attribute of ['aria-label', 'title', 'alt']) {
      const said = element.getAttribute(attribute) ?? '';
      if (said.includes(name)) found.push(`${attribute}: ${said}`);
    }
  }
  return found;
}

function goTo(address: string): void {
  act(() => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
}

it('a masked name stands on no screen, but where it is being written', async () => {
  const app = await openApp('/path', markedJournal(name));
  const facts = {
    [halfPeopleFact]: halfPeopleText([{ words: person, before: null }]),
    lookBacks: true,
    'fairLine.shown': true,
  };
  act(() => setFacts(app.store(), facts));
  const entries = [...app.store().getState().entries.keys()];
  const addresses = [
    ...screens,
    ...keptToolPages,
    ...pageOfEachKind,
    ...entries.map((id) => `/journal/${encodeURIComponent(id)}`),
  ];
  const walk = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const address of new Set(addresses)) {
      goTo(address);
      await act(() => Promise.resolve());
      found.push(...named().map((text) => `${address}: ${text.slice(0, 120)}`));
    }
    return found;
  };
  // Without the mask the walk meets the name everywhere: else it could not fail.
  expect((await walk()).length).toBeGreaterThan(60);
  act(() => setFacts(app.store(), { otherNames: name, nickname, maskNames: true }));
  expect(await walk()).toEqual([]);
  goTo('/journal');
  expect(screen.getAllByText(new RegExp(nickname)).length).toBeGreaterThan(3);
});

it('the names are said in Settings, and shown masked by a button over the journal', async () => {
  const app = await openApp('/settings', markedJournal(name));
  const group = screen.getByRole('group', { name: /What to call them/ });
  expect(group).toBeVisible();
  await app.user.type(within(group).getByLabelText(/^Their name/), name);
  goTo('/journal');
  await act(() => Promise.resolve());
  const button = screen.getByRole('button', { name: /names/i });
  button.focus();
  await app.user.keyboard('{Enter}');
  expect(document.body.textContent).not.toContain(name);
});

it('what is copied and what is printed has the nickname, and what is kept the name', async () => {
  const app = await openApp('/tools/own-page', markedJournal(name));
  act(() => setFacts(app.store(), { otherNames: name, nickname, maskNames: true }));
  const field = screen.getAllByRole('textbox').at(-1);
  if (field === undefined) throw new Error('No field.');
  await app.user.type(field, `I saw ${name}`);
  expect(field).toHaveValue(`I saw ${name}`);
  // What paper shows in place of the field.
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(field.nextElementSibling).toHaveAttribute('data-words', `I saw ${nickname}`);
  act(() => void dispatchEvent(new Event('afterprint')));
  await app.user.click(screen.getByRole('button', { name: 'Copy this page' }));
  expect(await screen.findAllByText('Copied, with the nickname')).not.toEqual([]);
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain(`I saw ${nickname}`);
  expect(copied).not.toContain(name);
  const kept = [...app.store().getState().entries.values()].flatMap(({ drafts }) => drafts);
  expect(JSON.stringify(kept)).toContain(`I saw ${name}`);
});

it('how strong a word of one’s own is does not tell the name', async () => {
  const app = await openApp('/path/understand', new FaultyBrowser());
  act(() => setFacts(app.store(), { otherNames: name, nickname, maskNames: true }));
  const page = guide
    .flatMap(pagesOf)
    .find(
      ({ prompt }) =>
        prompt.kind === 'multiple-choice' &&
        prompt.strengths === true &&
        prompt.ownWords !== undefined,
    );
  if (page === undefined) throw new Error('No such page.');
  goTo(pagePath(page.stage.slug, page.prompt.slug));
  await app.user.type(
    await screen.findByLabelText(
      page.prompt.kind === 'multiple-choice' ? (page.prompt.ownWords ?? '') : '',
    ),
    `missing ${name}`,
  );
  expect(screen.getByRole('group', { name: `How strong: missing ${nickname}` })).toBeVisible();
  expect(named()).toEqual([]);
});
