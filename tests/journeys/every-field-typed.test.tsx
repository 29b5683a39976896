import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { PromptKind } from '@/journal/answer';
import { pagePath } from '@/paths';
import { guide, pagesOf } from '../guide/whole-guide';
import { drawnWhile } from '../support/watch-drawing';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 60_000 });

/** What is said about the saves: drawn when that changes, which no letter but the first does. */
const status = ['Kept', 'SaveStatus', 'Saving', 'StatusLine', 'Icon'];

const fields = (): HTMLTextAreaElement[] => [
  ...document.querySelectorAll<HTMLTextAreaElement>('main textarea'),
];

/** What a letter draws in each field that is there, beside how it is kept. The first one opens rows and ways on. */
async function drawnByALetter(): Promise<Record<number, string[]>> {
  const found: Record<number, string[]> = {};
  for (let at = 0; at < fields().length && at < 40; at += 1) {
    const field = fields()[at];
    if (field === undefined) continue;
    fireEvent.input(field, { target: { value: 'I' } });
    const drawn = await drawnWhile(() => void fireEvent.input(field, { target: { value: 'It' } }));
    expect(field).toHaveValue('It');
    const beside = [...drawn.keys()].filter((one) => !status.includes(one));
    if (beside.length > 0) found[at] = beside;
    // A row that waits below the last would come again and again.
    if (at > 0 && field.closest('[data-row]') !== null) break;
  }
  return found;
}

const byKind = new Map<PromptKind, string>();
for (const stage of guide)
  for (const { prompt } of pagesOf(stage))
    if (!byKind.has(prompt.kind)) byKind.set(prompt.kind, pagePath(stage.slug, prompt.slug));

it.each([...byKind])('a letter draws nothing of a page with a %s', async (_, address) => {
  await renderApp(address);
  await screen.findAllByRole('textbox');
  expect(await drawnByALetter()).toEqual({});
});
