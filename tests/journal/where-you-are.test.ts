import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideOnPath } from '@/guide/guide-on-path';
import type { Draft, Entry } from '@/journal/entry';
import {
  chapterProgress,
  type ChapterProgress,
  finishedTurnAfter,
  pageAfter,
  settledOf,
  shareOf,
} from '@/journal/progress';
import { isComplete, nextPage } from '@/journal/next-page';
import { progressWords } from '@/journal/progress-words';
import { setAsidePage } from '@/journal/set-aside';
import { whereYouAre, type StageStanding } from '@/journal/where-you-are';
import { isBlank } from '@/journal/answer';
import { standingOf } from '@/journal/standing';
import { suggestedPage } from '@/journal/suggestion';
import { writtenStanding } from '@/journal/written-pages';
import { day, noon, words } from '../support/build-entry';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** A journal that somebody writes in, in any order, with what the store keeps beside it. */
class Journal {
  entries = new Map<string, Entry>();
  finished = new Map<string, number | null>();
  now = noon;
  turn = 0;
  guide = guideOnPath('open');

  put(source: string, change: (before: Draft | undefined) => Partial<Draft>): void {
    const before = this.entries.get(source)?.drafts.at(-1);
    this.turn += 1;
    const draft: Draft = {
      id: source,
      entry: source,
      source,
      asked: source,
      startedAt: before?.startedAt ?? this.now,
      answer: words(''),
      outcome: 'open',
      ...before,
      editedAt: this.now,
      turn: { begun: before?.turn.begun ?? this.turn, edited: this.turn },
      ...change(before),
    };
    this.set(source, { id: source, source, drafts: [draft], kept: false });
  }

  set(source: string, entry: Entry | null): void {
    const entries = new Map(this.entries);
    if (entry === null) entries.delete(source);
    else entries.set(source, entry);
    this.entries = entries;
    this.keep();
  }

  keep(): void {
    for (const chapter of this.guide.chapters) {
      const kept = this.finished.get(chapter.slug) ?? null;
      const turn = finishedTurnAfter(chapter, this.entries, this.now, kept);
      this.finished.set(chapter.slug, turn);
    }
  }

  stages(): StageStanding[] {
    return this.guide.chapters.flatMap((chapter) =>
      chapter.number === undefined
        ? []
        : [
            {
              number: chapter.number,
              progress: chapterProgress(
                chapter,
                this.entries,
                this.now,
                this.finished.get(chapter.slug) ?? null,
              ),
              isPutAway: chapter.pages.length === 0,
            },
          ],
    );
  }

  write(source: string): void {
    this.put(source, () => ({ answer: words('Something.'), outcome: 'answered' }));
  }

  skip(source: string): void {
    this.put(source, () => ({ outcome: 'skipped' }));
  }
}

/** Whether the card under the sentence offers a page that was left half-written. */
function isCardBegun({ guide, entries, now }: Journal): boolean {
  const card = suggestedPage(guide.suggested, entries, now, new Map());
  const draft = typeof card === 'object' ? standingOf(card.page, entries, now).draft : undefined;
  return draft !== undefined && draft.outcome === 'open' && !isBlank(draft.answer);
}

/** What the sentence says and the list of stages does not, or the other way round; nothing, if it is right. */
function contradictions(journal: Journal): string[] {
  const stages = journal.stages();
  const written = writtenStanding(journal.entries, journal.guide.suggested);
  const said = whereYouAre(stages, written).toLowerCase();
  const finished = stages.filter(({ progress }) => progress.isFinished && progress.written > 0);
  const open = stages.filter(({ isPutAway }) => !isPutAway);
  const isAllAside = written.pages === 0 && open.every(({ progress }) => progress.isFinished);
  const isAllFinished =
    isAllAside || open.every(({ progress }) => progress.isFinished && progress.written > 0);
  const isAllComplete = open.every(({ progress }) => isComplete(progress));
  const begun = stages.filter(
    ({ progress }) => !progress.isFinished && settledOf(progress) + progress.halfWritten > 0,
  );

  const [, behind = 'no'] = /(\w+) stages? (?:is|are) behind you/.exec(said) ?? [];
  const [, one, other, many] =
    /part-way through (?:the (\w+)(?: and the (\w+))?|(\w+) (?:others|stages))/.exec(said) ?? [];
  const named = [one, other].filter((name) => name !== undefined);
  const ofList = begun.map(({ number }) => ordinals[number - 1]);
  const isOfAll = said.includes('whatever happens next') || said.includes('is set aside');
  const isOfFirst = said.includes('first') || said.startsWith('the page you set aside');
  const isOfNothing = said.startsWith('nothing is written');
  const isElsewhere = said.includes('elsewhere');

  const wrong: Record<string, boolean> = {
    'another number of stages behind':
      !isOfAll && !isOfNothing && !isElsewhere && behind !== counts[finished.length],
    'other stages begun':
      !isOfAll &&
      !isOfNothing &&
      !isElsewhere &&
      !(isOfFirst && named.length === 0) &&
      (many === undefined ? named.join() !== ofList.join() : many !== counts[begun.length]),
    'all of it, or not all of it': isOfAll !== isAllFinished,
    'all written': said.includes('written. whatever') && !isAllComplete,
    'set aside only': said.includes('is set aside') && written.pages > 0,
    'all six': said.includes('all six') && finished.length < 6,
    'nothing written':
      isOfNothing !== (written.pages === 0 && !written.hasOthers && !isAllFinished),
    'written elsewhere':
      isElsewhere !== (written.pages === 0 && written.hasOthers && !isAllFinished),
    'begun, and the card offers a blank page': said.includes('is begun') && !isCardBegun(journal),
    'a first page': said.includes('first page') && written.pages !== 1,
  };
  const ofSentence = Object.keys(wrong).filter((name) => wrong[name] === true);
  return [
    ...ofSentence.map((name) => `${name}: ${said}`),
    ...stages.flatMap(({ number, progress }) =>
      amiss(progress).map((name) => `stage ${number}, ${name}: ${progressWords(progress)}`),
    ),
  ];
}

/** What in one row's numbers does not hold together. */
function amiss(progress: ChapterProgress): string[] {
  const { pages, written, setAside, halfWritten, extra, isFinished } = progress;
  const wrong: Record<string, boolean> = {
    'more pages than there are': written + setAside + halfWritten > pages + extra,
    'an extra of an unfinished stage': extra > 0 && !isFinished,
    'set aside unsaid': progressWords(progress).includes('set aside') !== setAside > 0,
    'a share of the sky for nothing': written === 0 && shareOf(progress) > 0,
    'a page nobody finds': isFinished && written + setAside !== pages,
    'complete with pages set aside': isComplete(progress) && written !== pages,
  };
  return Object.keys(wrong).filter((name) => wrong[name] === true);
}

const everyPage = guideOnPath('open').chapters.flatMap(({ pages }) => pages.map(({ id }) => id));

const pathNames = ['open', 'space', 'safety', 'change'] as const;

/** What a person may do next; `at` picks the page, the stage or the days. */
const doings = {
  write: (journal: Journal, source: string): void => journal.write(source),
  skip: (journal: Journal, source: string): void => journal.skip(source),
  half(journal: Journal, source: string): void {
    journal.put(source, (draft) => ({
      answer: words('Half.'),
      outcome: draft?.outcome === 'answered' ? 'answered' : 'open',
    }));
  },
  /** A line in a tool, which is no page of the guide. */
  tool(journal: Journal, _: string, at: number): void {
    const source = at % 2 === 0 ? 'contact-plan' : 'apology';
    journal.put(source, () => ({ answer: words('Half.') }));
  },
  reopen(journal: Journal, source: string): void {
    if (journal.entries.get(source)?.drafts.at(-1)?.outcome !== 'skipped') return;
    journal.put(source, () => ({ outcome: 'open' }));
  },
  wait(journal: Journal, _: string, at: number): void {
    journal.now += (at % 13) * day;
    journal.turn = Math.max(journal.turn, journal.now);
  },
  /** A whole stage, written or set aside from one page to the next as the screens lead. */
  stage(journal: Journal, _: string, at: number): void {
    const chapter = journal.guide.chapters[at % journal.guide.chapters.length];
    if (chapter === undefined) return;
    for (let pages = 0; pages < 60; pages += 1) {
      const page = nextPage(chapter.pages, journal.entries, journal.now);
      if (page === undefined) return;
      if (at % 3 === 0 || (at % 3 === 1 && pages % 2 === 0)) journal.skip(page.id);
      else journal.write(page.id);
    }
  },
  path(journal: Journal, _: string, at: number): void {
    journal.guide = guideOnPath(pathNames[at % pathNames.length] ?? 'open');
  },
};

const step = fc.record({
  do: fc.constantFrom(
    ...([
      'write',
      'write',
      'skip',
      'skip',
      'half',
      'tool',
      'reopen',
      'wait',
      'stage',
      'path',
    ] as const),
  ),
  at: fc.nat({ max: 999 }),
});

describe('the sentence of the path', () => {
  it('says nothing that the contents gainsay, whatever is written in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const journal = new Journal();
        const wrong = contradictions(journal);
        for (const { do: what, at } of steps) {
          const before = journal.stages();
          const source = everyPage[at % everyPage.length] ?? 'B-1';
          doings[what](journal, source, at);
          wrong.push(...contradictions(journal));
          const after = journal.stages();
          const isLost = ({ progress }: StageStanding, place: number): boolean =>
            progress.isFinished && after[place]?.progress.isFinished !== true;
          if (what !== 'path' && before.some(isLost)) wrong.push(`unfinished by: ${what}`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const stageOf = (journal: Journal, number: number): void => {
    const chapter = journal.guide.chapters.find((one) => one.number === number);
    for (const { id } of chapter?.pages ?? []) journal.write(id);
  };

  it.each([
    [[2], 'One stage is behind you. Nothing here runs on a schedule.'],
    [[1, 3], 'Two stages are behind you. Nothing here runs on a schedule.'],
    [[1, 2, 3, 4, 5, 6], 'All six stages are written. Whatever happens next, this draft is yours.'],
  ])('after the stages %j it is: %s', (numbers, sentence) => {
    const journal = new Journal();
    for (const number of numbers) stageOf(journal, number);
    journal.now += 8 * day;
    expect(
      whereYouAre(journal.stages(), writtenStanding(journal.entries, journal.guide.suggested)),
    ).toBe(sentence);
  });

  it('never calls a path written on which everything was set aside', () => {
    const journal = new Journal();
    for (const id of everyPage) journal.skip(id);
    expect(
      whereYouAre(journal.stages(), writtenStanding(journal.entries, journal.guide.suggested)),
    ).toBe('Every stage open to you is set aside. Each page can be taken up again.');
  });

  it('tells one begun page, one written page and pages of tools apart', () => {
    const sentence = (journal: Journal): string =>
      whereYouAre(journal.stages(), writtenStanding(journal.entries, journal.guide.suggested));
    const begun = new Journal();
    begun.put('B-2', () => ({ answer: words('It') }));
    expect(sentence(begun)).toContain('Your first page is begun.');
    begun.write('B-2');
    expect(sentence(begun)).toContain('You’ve written your first page.');
    begun.write('letters');
    expect(sentence(begun)).toContain('You’ve written your first page.');
    begun.write('B-1');
    expect(sentence(begun)).toContain('Two of the guide’s pages hold your words so far.');
    const elsewhere = new Journal();
    for (const tool of ['contact-plan', 'apology']) {
      elsewhere.put(tool, () => ({ answer: words('One line.') }));
      expect(sentence(elsewhere)).toBe(
        'No page of the guide is written yet. What you wrote elsewhere is in your journal.',
      );
    }
    const aside = new Journal();
    aside.put('B-2', () => ({ answer: words('It'), outcome: 'skipped' }));
    expect(sentence(aside)).toBe('The page you set aside waits as long as you like.');
    const tapped = new Journal();
    tapped.put('arrivals', () => ({ answer: { kind: 'arrival', level: 2 }, outcome: 'answered' }));
    expect(sentence(tapped)).toContain('Nothing is written yet.');
  });
});

describe('a page set aside', () => {
  const offered = (journal: Journal, isLeft = false): string | undefined =>
    setAsidePage(journal.guide.suggested, journal.entries, journal.now, () => isLeft)?.id;

  it('is offered once more on another day, and not where it was left for good', () => {
    const journal = new Journal();
    journal.skip('B-2');
    expect(offered(journal)).toBeUndefined();
    journal.now += day;
    expect(offered(journal)).toBe('B-2');
    expect(offered(journal, true)).toBeUndefined();
    journal.write('B-2');
    expect(offered(journal)).toBeUndefined();
  });

  it('takes turns with the others from day to day', () => {
    const journal = new Journal();
    journal.skip('B-1');
    journal.skip('B-2');
    const seen = [1, 2].map((days) => {
      journal.now = noon + days * day;
      return offered(journal);
    });
    expect(new Set(seen)).toEqual(new Set(['B-1', 'B-2']));
  });
});

describe('the page after', () => {
  it('is never one that waits for its day', () => {
    const pages = [{ id: 'A' }, { id: 'B', unlock: { days: 4 } }, { id: 'C' }];
    const journal = new Journal();
    journal.write('A');
    expect(pageAfter(pages, 'A', journal.entries, journal.now)?.id).toBe('C');
    expect(pageAfter(pages, 'A', journal.entries, journal.now + 5 * day)?.id).toBe('B');
  });
});
