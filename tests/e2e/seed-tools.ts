import type { Answer, FormPart } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import { isoDay } from '@/ui/when';
import { buildDraft } from '../support/build-entry';
import { storedDraft } from './seed';

const day = 86_400_000;

type Field = readonly [name: string, label: string, words: string];

const form = (...fields: readonly Field[]): Answer => ({
  kind: 'form',
  parts: fields.map(([name, label, words]): FormPart => ({ name, label, words })),
});

const letter = (text: string): Answer => ({ kind: 'letter', text });

const checkIn = (pleasant: number, energy: number, steady: number, ...words: string[]): Answer =>
  form(
    ['pleasant', 'Pleasant', `${pleasant} of 10`],
    ['energy', 'Energy', `${energy} of 10`],
    ['steady', 'Steady', `${steady} of 10`],
    ...words.map((one): Field => [`feeling.${one}`, '', `${one}, quite`]),
  );

/** What every tool keeps, each page at an address of its own. */
export function someToolPages(now = Date.now()): (readonly [string, string])[] {
  const on = (days: number): string => isoDay(now + days * day);
  const page = (
    source: string,
    name: string,
    asked: string,
    daysAgo: number,
    answer: Answer,
    parts: Partial<Draft> = {},
  ): Draft => {
    const at = now - daysAgo * day;
    const entry = `${name}.seeded`;
    return buildDraft(source, {
      id: name,
      entry,
      asked,
      answer,
      startedAt: at,
      editedAt: at,
      ...parts,
    });
  };
  const [quiet, contact] = ['Quiet time', 'Contact during quiet time'];
  return [
    page(
      'unsent-letter',
      'letter',
      'An unsent letter',
      1,
      letter('Dear you, I kept the blue cup.'),
    ),
    page(
      'closing-letter',
      'closing',
      'A closing letter',
      40,
      form(
        ['thank', 'What I thank you for', 'The winter by the sea.'],
        ['put-down', 'What I put down', 'Waiting for the door.'],
        ['take-along', 'What I take along', 'How to make that soup.'],
      ),
    ),
    page(
      'apology',
      'apology',
      'An apology',
      1,
      form(['happened', 'What happened', 'I read your letters.']),
    ),
    page(
      'i-statements',
      'statement',
      'Say it as “I”',
      1,
      form(['words', 'First draft', 'You never listen to me.']),
    ),
    page(
      'quiet-time',
      'quiet',
      quiet,
      10,
      form(
        ['from', 'From', on(-10)],
        ['until', 'Until', on(9)],
        ['reason', 'A reason that holds without them', 'To sleep through a night.'],
        ['exceptions', 'What still needs an answer', 'Children\nHome'],
        ['counts', 'What counts as contact', 'Messages\nCalls'],
        ['instead', 'What I’ll do instead', 'Walk to the canal\nRing Ade\nMake the bed'],
        ['tell', 'Somebody to tell', 'My sister'],
      ),
    ),
    page(
      'quiet-time-contact',
      'contact',
      contact,
      4,
      form(
        ['kind', 'What it was', 'I got in touch, or looked'],
        ['day', 'When', on(-4)],
        ['need', 'What I needed just then', 'Not to be alone with it.'],
      ),
    ),
    page(
      'practical-message',
      'message',
      'A practical message',
      3,
      form(
        ['about', 'What it is about', 'Children'],
        ['way', 'The way you two agreed', 'Text'],
        ['message', 'The message', 'The school form is due on Friday. Can you sign it?'],
      ),
    ),
    page('feelings', 'feelings-1', 'Feelings check-in', 9, checkIn(2, 7, 4, 'anxious', 'sad')),
    page('feelings', 'feelings-2', 'Feelings check-in', 6, checkIn(4, 3, 5, 'tired')),
    page('feelings', 'feelings-3', 'Feelings check-in', 2, checkIn(6, 5, 7, 'calm', 'hopeful')),
    page(
      'self-care-week',
      'week',
      'Self-care week',
      2,
      form(
        ['act.1.what', 'Act 1', 'Walk for ten minutes'],
        ['act.1.after', 'After', 'breakfast'],
        [`act.1.on.${on(-2)}`, 'Then', 'done'],
        [`act.1.on.${on(0)}`, 'Today', 'planned'],
        [`act.1.on.${on(2)}`, 'Later', 'planned'],
        ['act.2.what', 'Act 2', 'Message a friend'],
        ['act.2.at', 'At', 'the bus stop'],
        [`act.2.on.${on(-1)}`, 'Then', 'skipped'],
        [`act.2.on.${on(0)}`, 'Today', 'planned'],
      ),
      { outcome: 'open' },
    ),
    page(
      'trust-plan',
      'trust',
      'Trust plan',
      20,
      form(
        ['promise.1.act', 'I will', 'say when I’ll be late'],
        ['promise.1.when', 'When', 'before I set off'],
        ['promise.1.seen', 'How it would be seen', 'a line before six'],
        ['promise.2.act', 'I will', 'answer the hard question first'],
      ),
    ),
    page(
      'trust-log',
      'log',
      'How the week went',
      8,
      form(
        ['promise.1.went', 'say when I’ll be late', 'Kept'],
        ['promise.2.went', 'answer the hard question first', 'Partly'],
        ['promise.2.why', 'What got in the way', 'I was tired.'],
      ),
    ),
    page(
      'trust-seen',
      'seen',
      'What I saw',
      9,
      form(
        ['saw', 'What I saw', 'A call when it was said.'],
        ['next', 'What I need next', 'No more surprises.'],
      ),
    ),
    page(
      'strengths',
      'strengths',
      'Strengths',
      12,
      form(
        ['strength.1.what', 'A strength', 'I stay when it gets hard'],
        ['strength.1.moment', 'A real moment that shows it', 'The night in the hospital'],
        ['value.care', 'Matters to me', 'care'],
        ['value.humour', 'Matters to me', 'humour'],
        ['lived', 'A time I lived it', 'We laughed in the queue until it was our turn.'],
      ),
    ),
    page(
      'fair-line',
      'fair',
      'A fair line',
      5,
      form(
        ['harsh', 'The harsh thought', 'I ruin everything'],
        ['fair', 'Fair and true', 'I made two mistakes, and I named them'],
        ['believe', 'I believe it', '7 of 10'],
      ),
    ),
    page(
      'appreciation',
      'thanks',
      'Appreciation',
      6,
      form(
        ['them.1.line', 'A moment', 'You saved me the window seat'],
        ['hard.1.line', 'A hard moment', 'The silence after the party'],
        ['now.1.line', 'Good in my life', 'Ade’s laugh on the phone'],
      ),
    ),
    page(
      'thank-you',
      'thank-you',
      'A thank-you',
      3,
      letter('Thank you for the lift on that Monday.'),
    ),
    page(
      'readiness',
      'readiness',
      'Readiness check',
      1,
      form(
        ...['S1', 'S2', 'S3', 'C1', 'C2', 'C3', 'K1', 'K2', 'K3'].map((one, place): Field => [
          one,
          `Statement ${one}`,
          ['Mostly', 'Yes', 'A little'][place % 3] ?? 'Yes',
        ]),
      ),
    ),
    page(
      'contact-plan',
      'plan',
      'Contact plan',
      1,
      form(
        ['way', 'How they like to be reached', 'Text'],
        ['day', 'Day', on(3)],
        ['from', 'From', '18:00'],
        ['until', 'Until', '19:00'],
        ['how', 'What you offer', 'A place they choose'],
        ['place.1', 'One place', 'The café by the library'],
        [
          'opening',
          'Opening words',
          'Hi, it’s Sam. Your post still comes here. Shall I send it on?',
        ],
        ['hope', 'One honest hope', 'That it can be calm between us.'],
        ['worry.1.theirs', 'Their worry', 'That I will ask for more'],
        ['worry.1.mine', 'My answer', 'I did, and I won’t.'],
      ),
    ),
    page(
      'goodwill-check',
      'goodwill',
      'Goodwill check',
      1,
      form(
        ['act', 'What do you have in mind?', 'Send on the post with a line.'],
        ['welcome', 'Welcome', 'Yes'],
        ['wanted', 'Wanted', 'I don’t know'],
        ['refuse', 'Refuse', 'Yes'],
      ),
      { outcome: 'open' },
    ),
  ].map(storedDraft);
}
