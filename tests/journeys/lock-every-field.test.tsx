import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { guide, pagesOf } from '@/guide/guide';
import { pagePath, paths } from '@/paths';
import { everyTool } from '@/tools/every-tool';
import { openApp, passphrase, turnOnLock } from '../support/open-app';

/** One page of each kind there is, and every tool. */
const kinds = new Map(
  guide
    .flatMap(pagesOf)
    .filter(({ prompt }) => prompt.showIf === undefined && prompt.unlock === undefined)
    .map(({ stage, prompt }) => [prompt.kind, pagePath(stage.slug, prompt.slug)] as const)
    .toReversed(),
);
const addresses = [
  ...kinds.values(),
  ...everyTool.flatMap(({ address, screen: Screen }) => (Screen === undefined ? [] : [address])),
  paths.support,
];

const isField = (element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  !element.disabled &&
  !element.readOnly;

const fields = () => screen.queryAllByRole('textbox').filter(isField);

describe('a lock that falls in the middle of a word', () => {
  it.each(addresses)('keeps what stands in every field of %s', async (address) => {
    // As where a service worker loads the page anew: nothing is left but what storage holds.
    const app = await openApp(address, undefined, { reload: () => Promise.resolve(true) });
    await turnOnLock(app);
    const typed: string[] = [];
    for (const [index, field] of fields().entries()) {
      const words = `Wednes${'abcdefghij'[index % 10] ?? ''}`;
      fireEvent.change(field, { target: { value: words } });
      typed.push(words);
    }
    await act(async () => {
      app.lock.lockNow();
      await app.browser.settle();
    });
    expect(document.body.textContent).toBe('');
    app.lock.end();
    // A tool may have written its own address more exactly.
    const { pathname, search } = window.location;
    await openApp(`${pathname}${search}`, app.browser);
    for (const words of typed) expect(document.body.textContent).not.toContain(words);
    // Support and Pause are there, and lead to the lock.
    if (screen.queryByLabelText('Passphrase') === null)
      fireEvent.click(screen.getByRole('button', { name: 'Open the journal' }));
    fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: passphrase } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the journal' }));
    await screen.findByRole('button', { name: 'Lock' });
    const there = fields()
      .map(({ value }) => value)
      .join('\n');
    expect(typed.filter((words) => !there.includes(words))).toEqual([]);
  });
});
