import type { Answer, ArrivalLevel } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import { buildDraft, day } from '../support/build-entry';
import { findPage, guide, pagesOf, type WholePage } from '../guide/whole-guide';

/** An evening in May; the journal was begun some weeks before it. */
export const evening = Date.parse('2026-05-04T21:10:00+01:00');

export const storySlug = 'the-story';
export const writtenSlug = 'quiet-time-review';

const text = (words: string): Answer => ({ kind: 'long-text', text: words });

function pageAt(stage: string, slug: string): WholePage {
  const page = findPage(stage, slug);
  if (page === undefined) throw new Error(`The guide has no page ${stage}/${slug}.`);
  return page;
}

type Written = Pick<Draft, 'id' | 'answer'> & { daysAgo: number; arrived: ArrivalLevel };

function draftOf(
  { prompt }: WholePage,
  { daysAgo, ...written }: Written,
  parts: Partial<Draft> = {},
) {
  return buildDraft(prompt.id, {
    asked: prompt.question,
    startedAt: evening - daysAgo * day,
    ...written,
    ...parts,
  });
}

/** A journal in which everything before the third stage is written, and that stage is under way. */
export function gentleJournal(): Draft[] {
  const story = pageAt('understand', storySlug);
  const review = pageAt('weigh', writtenSlug);
  const quiet = pageAt('weigh', 'quiet-time');
  const before = guide.slice(0, guide.indexOf(review.stage)).flatMap(pagesOf);
  const earlier = [...before, ...pagesOf(review.stage).slice(0, 3)].filter(
    ({ prompt }) => prompt.id !== story.prompt.id && prompt.id !== quiet.prompt.id,
  );
  return [
    ...earlier.map((page, place) =>
      draftOf(page, {
        id: `${page.prompt.id}-gentle`,
        answer: text('I went quiet, and you had to guess.'),
        // One a day, the last of them yesterday.
        daysAgo: earlier.length - place,
        arrived: 2,
      }),
    ),
    draftOf(quiet, {
      id: 'quiet-gentle',
      answer: {
        kind: 'date-time',
        moments: [
          { row: 'until', words: 'Messages, and looking you up', date: '2026-05-06', time: '' },
        ],
        note: 'To stop listening for the phone, and to find out what my evenings are for.',
      },
      daysAgo: 21,
      arrived: 2,
    }),
    draftOf(story, {
      id: 'story-then',
      answer: text(
        'It ended in the kitchen, on a Sunday. You said you were tired of asking, and I said I didn’t know what you wanted from me. You always knew how to make me feel small. I slept at my brother’s and told him it came out of nowhere.',
      ),
      daysAgo: earlier.length + 1,
      arrived: 1,
    }),
    draftOf(story, {
      id: 'story-now',
      answer: text(
        'It began long before the kitchen. I came home late all winter and called it work. You asked, and I heard a complaint, so I went quiet. By that Sunday you weren’t angry any more, only tired. I was afraid of saying I had let you down. That part was mine.',
      ),
      daysAgo: 1,
      arrived: 4,
    }),
    draftOf(
      review,
      {
        id: 'review-now',
        answer: text(
          'I sleep again. On Thursday I cooked for my sister and only noticed at midnight that I hadn’t looked at my phone.\n\nI still miss you on Sundays. I can miss you now without writing to you, and that is new.',
        ),
        daysAgo: 0,
        arrived: 3,
      },
      { outcome: 'open' },
    ),
  ];
}
