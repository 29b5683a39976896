import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { FactName } from '@/journal/facts';
import type { Answer } from '@/journal/answer';
import { seenFact } from '@/journal/crisis-cards';
import { refusedFact } from '@/journal/bring-up';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 60_000 });

type Offer = {
  page: string;
  answer: Answer;
  at: string;
  /** What is pressed to have the words. */
  take: RegExp;
  /** The field they come to, and what then stands in it. */
  field: () => HTMLElement;
  holds: string;
  /** What has the focus then, where that is another field. */
  focused?: () => HTMLElement;
};

const box = (name: RegExp) => (): HTMLElement => screen.getByRole('textbox', { name });
const pairs = (left: string, right: string): Answer => ({
  kind: 'pairs',
  rows: [{ left, right }],
  note: '',
});

/** Every tool that begins with what was written on a page of the guide. */
const offers: readonly Offer[] = [
  {
    page: 'R1-2',
    answer: {
      kind: 'single-choice',
      chosen: { option: 'email', words: 'Email' },
      note: 'They said so',
    },
    at: '/tools/contact-plan',
    take: /“Which way suits them”/,
    field: box(/^How you know/),
    holds: 'They said so',
    focused: () => screen.getByRole('radio', { name: 'Email' }),
  },
  {
    page: 'R1-3',
    answer: { kind: 'short-text', text: 'Hi Noor.' },
    at: '/tools/contact-plan?part=4',
    take: /“A first message”/,
    field: box(/^The opening words/),
    holds: 'Hi Noor.',
  },
  {
    page: 'R3-3',
    answer: pairs('You will leave again', 'I did leave'),
    at: '/tools/contact-plan?part=6',
    take: /“Their worries”/,
    field: () => within(screen.getByRole('group', { name: 'Row 1' })).getByLabelText('Their worry'),
    holds: 'You will leave again',
  },
  {
    page: 'C2-1',
    answer: { kind: 'list', items: ['You never ring'] },
    at: '/tools/i-statements',
    take: /^You never ring/,
    field: box(/^Your words/),
    holds: 'You never ring',
  },
  {
    page: 'P3-1',
    answer: { kind: 'list', items: ['I stay calm'] },
    at: '/tools/strengths',
    take: /^I stay calm/,
    field: box(/^A strength/),
    holds: 'I stay calm',
    focused: box(/^A real moment/),
  },
  {
    page: 'P3-2',
    answer: pairs('I ruin it all', 'I got this wrong'),
    at: '/tools/strengths',
    take: /^I got this wrong/,
    field: box(/^What a fair friend/),
    holds: 'I got this wrong',
    focused: box(/^The harsh thought/),
  },
  {
    page: 'F1-1',
    answer: {
      kind: 'date-time',
      moments: [{ row: '', words: '', date: '2027-01-02', time: '' }],
      note: 'To sleep',
    },
    at: '/tools/quiet-time?part=all',
    take: /your page about quiet time/,
    field: box(/^A reason that holds/),
    holds: 'To sleep',
  },
  {
    page: 'F1-2',
    answer: { kind: 'checklist', items: [{ words: 'Walk', marks: ['mine'] }], note: '' },
    at: '/tools/quiet-time?part=all',
    take: /what you chose before/,
    field: box(/^1\. Instead/),
    holds: 'Walk',
  },
  {
    page: 'F3-4',
    answer: { kind: 'checklist', items: [{ words: 'ring first', marks: ['mine'] }], note: '' },
    at: '/tools/trust-plan',
    take: /^ring first/,
    field: box(/^I will/),
    holds: 'ring first',
  },
  {
    page: 'F2-1',
    answer: pairs('Reading your letters', 'Watched'),
    at: '/tools/apology',
    take: /^Reading your letters/,
    field: box(/^I regret/),
    holds: 'Reading your letters',
  },
  {
    page: 'P2-2',
    answer: {
      kind: 'date-time',
      moments: [{ row: '', words: 'Swim', date: '', time: '' }],
      note: '',
    },
    at: '/tools/self-care',
    take: /^Take what you wrote on/,
    field: box(/^Act 1/),
    holds: 'Swim',
  },
];

/** A browser in which a page of the guide was answered; `left` names a fact that leaves it alone. */
async function browserWith({ page, answer }: Offer, left?: (entry: string) => FactName) {
  const browser = new FaultyBrowser();
  const { store, unmount } = await renderApp('/about', browser);
  act(() => {
    const journal = store.getState();
    const { kind } = answer;
    if (kind === 'arrival') throw new Error('No page of the guide is an arrival.');
    const editor = journal.edit({ source: page, asked: page, kind, repeats: false }, {});
    editor.change(answer);
    editor.settle('answered');
    journal.leave(editor);
    if (left !== undefined) journal.setFact(left(editor.current().entry), true);
  });
  unmount();
  return browser;
}

describe('what was written on a page of the guide is offered to a tool', () => {
  it.each(offers)('$page, at $at', async (offer) => {
    const { user } = await renderApp(offer.at, await browserWith(offer));
    await user.click(screen.getByRole('button', { name: offer.take }));
    expect(offer.field()).toHaveValue(offer.holds);
    // The offer has gone with what was pressed.
    expect((offer.focused ?? offer.field)()).toHaveFocus();
    expect(screen.queryByRole('button', { name: offer.take })).not.toBeInTheDocument();
  });

  it.each(offers)('but $page is left where people to talk to were shown', async (offer) => {
    await renderApp(offer.at, await browserWith(offer, seenFact));
    expect(screen.queryByRole('button', { name: offer.take })).not.toBeInTheDocument();
  });

  it.each(offers)('but $page is left where it was refused', async (offer) => {
    await renderApp(offer.at, await browserWith(offer, refusedFact));
    expect(screen.queryByRole('button', { name: offer.take })).not.toBeInTheDocument();
  });
});
