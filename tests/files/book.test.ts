import { expect, it } from 'vitest';
import {
  bookOf,
  chaptersIn,
  lettersChapter,
  ownChapter,
  toolsChapter,
  type Book,
  type BookChoice,
} from '@/files/taking/book';
import { placeInGuide } from '@/guide/place-in-guide';
import type { Facts } from '@/journal/facts';
import { sealFact } from '@/journal/letters';
import { nameMask, noMask } from '@/journal/name-mask';
import { marginEntry, marginSource } from '@/journal/then-and-now';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';

const names = [
  { id: 'understand', number: 1, name: 'Understand' },
  { id: 'prepare', number: 2, name: 'Prepare' },
  { id: lettersChapter, name: 'Letters' },
  { id: ownChapter, name: 'Pages of your own' },
  { id: toolsChapter, name: 'Tools' },
];

const all: BookChoice = {
  chapters: new Set(names.map(({ id }) => id)),
  keptOnly: false,
  drafts: 'all',
  withSealed: false,
  mask: noMask,
};

const entries = buildEntries(
  buildDraft('P2-3', { id: 'p', entry: 'p', startedAt: noon - 9 * day }),
  buildDraft('U1-2', { id: 'u1', entry: 'u', startedAt: noon - 5 * day }),
  buildDraft('U1-2', {
    id: 'u2',
    entry: 'u',
    startedAt: noon - 2 * day,
    answer: words('To Anna.'),
  }),
  buildDraft('unsent-letter', { id: 'l', entry: 'l', startedAt: noon - day }),
  buildDraft('own-page', { id: 'o', entry: 'o', startedAt: noon }),
  buildDraft('strengths', { id: 't', entry: 't', startedAt: noon }),
  buildDraft(marginSource, { id: 'm', entry: marginEntry('u'), startedAt: noon + 1 }),
  buildDraft('arrivals', { id: 'a', entry: 'a', answer: { kind: 'arrival', level: 3 } }),
);

const none: Facts = new Map();

const book = (choice: Partial<BookChoice>, facts = none): Book =>
  bookOf({ entries, facts }, { ...all, ...choice }, names, placeInGuide);

const told = ({ chapters }: Book): string[] =>
  chapters.map(({ id, pages }) => `${id}: ${pages.map(({ entry }) => entry).join(' ')}`);

it('has its pages in chapters, in the order of the guide, with the line in the margin beside its page', () => {
  const whole = book({});
  expect(told(whole)).toEqual([
    'understand: u',
    'prepare: p',
    'letters: l',
    'own-pages: o',
    'tools: t',
  ]);
  expect(whole).toMatchObject({ pages: 5, drafts: 7, from: '2026-03-07', until: '2026-03-16' });
  expect(whole.chapters[0]?.pages[0]?.margin?.entry).toBe(marginEntry('u'));
  expect(whole.chapters[0]?.pages[0]?.drafts.map(({ id }) => id)).toEqual(['u1', 'u2']);
});

it('offers the chapters that have written pages, and no others', () => {
  expect([...chaptersIn(entries, placeInGuide)].toSorted()).toEqual([
    lettersChapter,
    ownChapter,
    'prepare',
    toolsChapter,
    'understand',
  ]);
});

it('takes what is chosen, and no line beside a page that is not', () => {
  expect(told(book({ chapters: new Set(['prepare']) }))).toEqual(['prepare: p']);
  expect(told(book({ chapters: new Set(['understand']) }))).toEqual(['understand: u']);
  expect(told(book({ chapters: new Set([toolsChapter]) }))).toEqual([
    `tools: t ${marginEntry('u')}`,
  ]);
  expect(told(book({ keptOnly: true }))).toEqual([]);
  expect(book({ drafts: 'newest' }).chapters[0]?.pages[0]?.drafts.map(({ id }) => id)).toEqual([
    'u2',
  ]);
});

it('leaves what is sealed out and counts it, its margin with it, unless it is asked for', () => {
  const facts: Facts = new Map([[sealFact('u'), '2027-01-01']]);
  const open = book({}, facts);
  expect(told(open)).toEqual(['prepare: p', 'letters: l', 'own-pages: o', 'tools: t']);
  expect(open.sealedLeftOut).toBe(1);
  expect(told(book({ withSealed: true }, facts))[0]).toBe('understand: u');
});

it('masks names where that is asked for', () => {
  const masked = book({ mask: nameMask(['Anna'], 'A.'), drafts: 'newest' });
  expect(JSON.stringify(masked.chapters)).toContain('To A.');
  expect(JSON.stringify(masked)).not.toContain('Anna');
});
