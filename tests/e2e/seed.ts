import type { Page } from '@playwright/test';
import type { Draft } from '@/journal/entry';
import type { FactValue } from '@/journal/facts';
import { draftRecordId, factRecordId, recordOfDraft, type JournalRecord } from '@/record/record';
import { encodeSlot } from '@/storage/slot';
import { buildDraft } from '../support/build-entry';

function stored(id: string, body: JournalRecord, at: number): [key: string, value: string] {
  const slot = encodeSlot({
    id,
    writer: 'seeded',
    counter: 1,
    epoch: 0,
    seen: new Map([['seeded', 1]]),
    body,
    at,
  });
  if (slot === null) throw new Error('The record has no stored form.');
  return [slot.key, slot.raw];
}

/** The stored key and value of a draft, exactly as the app writes it. */
export const storedDraft = (draft: Draft): [key: string, value: string] =>
  stored(draftRecordId(draft.id), recordOfDraft(draft), draft.editedAt);

/** The same of a fact. */
export const storedFact = (name: string, value: FactValue): [key: string, value: string] =>
  stored(factRecordId(name), { v: 2, type: 'fact', name, value, turn: 1, at: 0 }, 0);

/** Puts values into localStorage once, before the app is first opened in this context; `base` where that has none. */
export async function seedStorage(
  page: Page,
  values: readonly (readonly [key: string, value: string])[],
  base = '',
): Promise<void> {
  // A page without scripts that names an icon: of a picture opened by itself a browser asks /favicon.ico,
  // and the complaint that there is none may come as late as the first screen.
  await page.goto(`${base}/away.html`);
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, values);
}

/** A journal some weeks old, with a page of two drafts, a skipped one and a half-written one. */
export function someJournal(now = Date.now()): (readonly [string, string])[] {
  const day = 86_400_000;
  const story =
    'Tell the story of the ending: how it began to slip, the turning point, the last day.';
  const at = (days: number) => ({ startedAt: now - days * day, editedAt: now - days * day });
  return [
    buildDraft('B-2', {
      ...at(30),
      asked: 'In a few lines, what happened, and where do things stand today?',
      arrived: 1,
    }),
    buildDraft('U1-2', { ...at(28), id: 'story-1', asked: story, arrived: 1 }),
    buildDraft('U1-2', { ...at(2), id: 'story-2', asked: story, arrived: 3 }),
    buildDraft('U1-3', {
      ...at(27),
      asked: 'What was the surface problem, and what might have been going on underneath?',
      answer: { kind: 'pairs', rows: [{ left: 'The rent', right: 'I was afraid' }], note: '' },
    }),
    buildDraft('U1-4', {
      ...at(26),
      asked: 'How would a fair-minded person who cares about you both describe why it ended?',
      answer: { kind: 'long-text', text: '' },
      outcome: 'skipped',
    }),
    buildDraft('U3-1', {
      ...at(16),
      entry: 'U3-1.seeded',
      asked: 'Which feelings are here right now, and how strong is each?',
      answer: {
        kind: 'multiple-choice',
        chosen: [{ option: 'sad', words: 'sad', strength: 3 }],
        note: '',
      },
    }),
    buildDraft('P1-2', {
      ...at(1),
      asked: 'Finish this plan: if the old habit starts, then I will…',
      answer: { kind: 'short-text', text: 'If I notice I’m going quiet, then I’ll' },
      outcome: 'open',
    }),
  ].map(storedDraft);
}

/** What localStorage holds of the journal and of others, by key. */
export async function storedValues(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? '']),
    ),
  );
}
