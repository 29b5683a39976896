import { addDays, dayAt, startOfDay } from '@/journal/calendar-day';
import { describe, expect, it } from 'vitest';
import { latestAnswer } from '@/journal/entries';
import type { Draft } from '@/journal/entry';
import {
  chapterProgress,
  finishedTurnAfter,
  hourOf,
  pageAfter,
  skyProgress,
} from '@/journal/progress';
import { isComplete, nextPage } from '@/journal/next-page';
import { progressWords } from '@/journal/progress-words';
import { isShown, standingOf, type Page } from '@/journal/standing';
import { buildDraft, buildEntries, chose, day, noon, words } from '../support/build-entry';

const pages: Page[] = [{ id: 'A' }, { id: 'B' }, { id: 'C' }];

describe('the next page', () => {
  it('is the first one on an empty journal', () => {
    expect(nextPage(pages, new Map(), noon)?.id).toBe('A');
  });

  it('passes over what was answered or set aside', () => {
    const entries = buildEntries(buildDraft('A'), buildDraft('B', { outcome: 'skipped' }));
    expect(nextPage(pages, entries, noon)?.id).toBe('C');
  });

  it('goes back to the page last left half-written, before any fresh one', () => {
    const entries = buildEntries(
      buildDraft('B', { outcome: 'open', editedAt: noon - day }),
      buildDraft('C', { outcome: 'open', editedAt: noon }),
    );
    expect(nextPage(pages, entries, noon)?.id).toBe('C');
  });

  it('does not count a page as half-written while nothing is on it', () => {
    const entries = buildEntries(buildDraft('C', { outcome: 'open', answer: words(' \n') }));
    expect(nextPage(pages, entries, noon)?.id).toBe('A');
  });

  it('is none when everything is settled', () => {
    const entries = buildEntries(buildDraft('A'), buildDraft('B'), buildDraft('C'));
    expect(nextPage(pages, entries, noon)).toBeUndefined();
  });
});

describe('a page that depends on another', () => {
  const asked: Page = { id: 'B', showIf: { prompt: 'A', options: ['both'] } };

  it('is left out until the answer asks for it', () => {
    expect(isShown(asked, new Map())).toBe(false);
    expect(isShown(asked, buildEntries(buildDraft('A', { answer: chose('held') })))).toBe(false);
    expect(isShown(asked, buildEntries(buildDraft('A', { answer: chose('both') })))).toBe(true);
  });

  it('is left out when the other was set aside, whatever was chosen there', () => {
    const entries = buildEntries(buildDraft('A', { answer: chose('both'), outcome: 'skipped' }));
    expect(isShown(asked, entries)).toBe(false);
  });

  it('stays once something was written on it', () => {
    const entries = buildEntries(buildDraft('A', { answer: chose('held') }), buildDraft('B'));
    expect(isShown(asked, entries)).toBe(true);
  });
});

describe('a page that waits for its day', () => {
  const later: Page = { id: 'B', unlock: { days: 4 } };

  it('counts from the first page of the journal', () => {
    const entries = buildEntries(buildDraft('A', { startedAt: noon }));
    const opens = startOfDay(addDays(dayAt(noon), 4));
    expect(standingOf(later, entries, opens - 1).waitsUntil).toBe(opens);
    expect(standingOf(later, entries, opens).waitsUntil).toBeUndefined();
  });

  it('counts from the page it follows, and waits for good while that is unwritten', () => {
    const after: Page = { id: 'B', unlock: { days: 14, since: 'A' } };
    expect(standingOf(after, buildEntries(buildDraft('X')), noon).waitsUntil).toBe(Infinity);
    const entries = buildEntries(buildDraft('A', { startedAt: noon }));
    expect(standingOf(after, entries, noon).waitsUntil).toBe(startOfDay(addDays(dayAt(noon), 14)));
  });

  it('is not suggested, and does not hold up the stage, before that', () => {
    const entries = buildEntries(buildDraft('A'));
    const chapter = { number: 1, pages: [{ id: 'A' }, later] };
    expect(nextPage(chapter.pages, entries, noon)).toBeUndefined();
    expect(chapterProgress(chapter, entries, noon)).toMatchObject({ written: 1, pages: 1 });
    expect(isComplete(chapterProgress(chapter, entries, noon))).toBe(true);
  });
});

describe('a page that comes round', () => {
  const weekly: Page = { id: 'A', repeat: { days: 7 } };

  it('is due when its days have gone by since it was last written', () => {
    const entries = buildEntries(
      buildDraft('A', { id: '1', entry: 'A.1', startedAt: noon }),
      buildDraft('A', { id: '2', entry: 'A.2', startedAt: noon + 3 * day }),
    );
    expect(standingOf(weekly, entries, noon + 9 * day).isDue).toBe(false);
    const standing = standingOf(weekly, entries, noon + 10 * day);
    expect(standing.isDue).toBe(true);
    expect(standing.entry?.id).toBe('A.2');
  });

  it('is never due while half-written, nor when only an occasion calls for it', () => {
    const open = buildEntries(buildDraft('A', { outcome: 'open' }));
    expect(standingOf(weekly, open, noon + 30 * day).isDue).toBe(false);
    const occasional: Page = { id: 'A', repeat: { after: 'each contact' } };
    expect(standingOf(occasional, buildEntries(buildDraft('A')), noon + 99 * day).isDue).toBe(
      false,
    );
  });
});

describe('a finished stage', () => {
  const later: Page = { id: 'B', unlock: { days: 4 } };
  const chapter = {
    number: 1,
    pages: [{ id: 'A' }, later, { id: 'C', showIf: { prompt: 'A', options: ['both'] } }],
  };
  const after = noon + 30 * day;
  const draftOf = (source: string, turn: number, parts: Partial<Draft> = {}) =>
    buildDraft(source, { turn: { begun: turn, edited: turn }, ...parts });

  it('stays finished when a page opens after it, which is more than it', () => {
    const entries = buildEntries(draftOf('A', 1));
    const { isFinished, pages: count, extra } = chapterProgress(chapter, entries, after);
    expect([isFinished, count, extra]).toEqual([true, 1, 1]);
  });

  it('is not finished by a page that was open while the others were written', () => {
    const entries = buildEntries(draftOf('A', 1, { startedAt: noon, editedAt: noon + 9 * day }));
    expect(chapterProgress(chapter, entries, after).isFinished).toBe(false);
  });

  it('stays finished while a page that was set aside is taken up again, once its turn is kept', () => {
    const both = { number: 1, pages: [{ id: 'A' }, { id: 'D' }] };
    const done = buildEntries(
      draftOf('A', 1),
      draftOf('D', 2, { outcome: 'skipped', answer: words('') }),
    );
    const kept = finishedTurnAfter(both, done, after, null);
    expect(kept).toBe(2);
    const again = buildEntries(draftOf('A', 1), draftOf('D', 3, { outcome: 'open' }));
    expect(finishedTurnAfter(both, again, after, kept)).toBe(2);
    expect(chapterProgress(both, again, after).isFinished).toBe(false);
    expect(chapterProgress(both, again, after, kept)).toMatchObject({
      isFinished: true,
      extra: 1,
      halfWritten: 1,
    });
  });

  it('is not finished any more where the last skip is undone, or a page deleted', () => {
    const both = { number: 1, pages: [{ id: 'A' }, { id: 'D' }] };
    const undone = buildEntries(draftOf('A', 1), draftOf('D', 2, { outcome: 'open' }));
    expect(chapterProgress(both, undone, after, 2).isFinished).toBe(false);
    expect(finishedTurnAfter(both, undone, after, 2)).toBeNull();
    expect(chapterProgress(both, buildEntries(draftOf('A', 1)), after, 2).isFinished).toBe(false);
  });

  it('stays finished while a page of it is written anew', () => {
    const second = draftOf('A', 5, { id: 'second', outcome: 'open' });
    const { isFinished, written } = chapterProgress(
      { pages: [{ id: 'A' }] },
      buildEntries(draftOf('A', 1), second),
      after,
    );
    expect([isFinished, written]).toEqual([true, 1]);
  });

  it('is not complete with pages set aside, and says so', () => {
    const both = { number: 1, pages: [{ id: 'A' }, { id: 'D' }] };
    const entries = buildEntries(
      draftOf('A', 1),
      draftOf('D', 2, { outcome: 'skipped', answer: words('') }),
    );
    const progress = chapterProgress(both, entries, after);
    expect([progress.isFinished, isComplete(progress)]).toEqual([true, false]);
    expect(progressWords(progress)).toBe('1 written, 1 set aside');
  });
});

describe('the sky', () => {
  it('moves an hour with each finished stage, and not at all with Begin', () => {
    const chapters = [
      { pages: [{ id: 'B' }] },
      { number: 1, pages: [{ id: 'A' }, { id: 'C' }] },
      { number: 2, pages: [{ id: 'D' }] },
    ];
    expect(skyProgress(chapters, buildEntries(buildDraft('B')), noon)).toBe(0);
    expect(skyProgress(chapters, buildEntries(buildDraft('A')), noon)).toBe(0.5);
    const entries = buildEntries(buildDraft('A'), buildDraft('C'), buildDraft('D'));
    expect(skyProgress(chapters, entries, noon)).toBe(2);
  });

  it('is not moved by a stage in which nothing is written', () => {
    const aside = { outcome: 'skipped', answer: words('') } as const;
    const chapters = [{ number: 1, pages: [{ id: 'A' }, { id: 'C' }] }];
    const skipped = buildEntries(buildDraft('A', aside), buildDraft('C', aside));
    expect(skyProgress(chapters, skipped, noon)).toBe(0);
    expect(skyProgress(chapters, buildEntries(buildDraft('A', aside)), noon)).toBe(0);
    const both = buildEntries(buildDraft('A', aside), buildDraft('C'));
    expect(skyProgress(chapters, both, noon)).toBe(1);
  });

  it.each([
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [5.49, 5],
    [6, 6],
    [9, 6],
  ])('at %f shows hour %i', (progress, hour) => {
    expect(hourOf(progress)).toBe(hour);
  });
});

describe('looking up', () => {
  it('finds the newest words that are not blank', () => {
    const entries = buildEntries(
      buildDraft('A', { id: '1', answer: words('first') }),
      buildDraft('A', { id: '2', answer: words('  ') }),
    );
    expect(latestAnswer(entries, 'A')?.id).toBe('1');
    expect(latestAnswer(entries, 'Z')).toBeUndefined();
  });

  it('finds the page after, passing over what is not shown', () => {
    const some: Page[] = [
      { id: 'A' },
      { id: 'B', showIf: { prompt: 'A', options: ['x'] } },
      { id: 'C' },
    ];
    expect(pageAfter(some, 'A', new Map(), noon)?.id).toBe('C');
    expect(pageAfter(some, 'C', new Map(), noon)).toBeUndefined();
  });
});
