import type { Answer, FormPart } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import { offers } from '@/guide/contact-plan-words';
import { dayAt, dayInWords } from '@/journal/calendar-day';
import { ratingWords } from '@/journal/form-parts';
import { contactWords } from '@/journal/quiet-time';
import { everyStatement, holdsWords } from '@/journal/readiness';
import { fieldOf, type ToolPage } from '@/journal/tool-page';
import { inPageOrder } from '@/journal/page-fields';
import { keptWords } from '@/journal/trust-weeks';
import { apologyPage } from '@/tools/apology/page';
import { appreciationPage, thankYouPage } from '@/tools/appreciation/page';
import { checkInPage } from '@/tools/arrivals/page';
import { contactPlanPage } from '@/tools/contact-plan/page';
import { goodwillPage } from '@/tools/goodwill/page';
import { iStatementPage } from '@/tools/i-statements/page';
import { closingLetterPage, unsentLetterPage } from '@/tools/letters/page';
import { ownPage } from '@/tools/own-page/page';
import { contactPage, practicalPage, quietPlanPage } from '@/tools/quiet-time/page';
import { readinessPage } from '@/tools/readiness/page';
import { selfCarePage } from '@/tools/self-care/page';
import { fairLinePage, strengthsPage } from '@/tools/strengths/page';
import { trustLogPage, trustPlanPage, trustSeenPage } from '@/tools/trust-plan/page';
import { buildDraft } from '../support/build-entry';
import { storedDraft } from './seed';

const day = 86_400_000;

/** Words for fields of a page, under the labels the tool itself writes; a list of triples says others. */
type Words = Readonly<Record<string, string | readonly [label: string, words: string]>>;

const form = (page: ToolPage, words: Words): Answer => ({
  kind: 'form',
  parts: inPageOrder(
    page,
    Object.entries(words).map(([name, said]): FormPart => {
      if (typeof said !== 'string') return { name, label: said[0], words: said[1] };
      const field = fieldOf(page, name);
      if (field === undefined) throw new Error(`${page.source} has no field ${name}`);
      return { name, label: field.label, words: said };
    }),
  ),
});

const letter = (text: string): Answer => ({ kind: 'letter', text });

const checkIn = (pleasant: number, energy: number, steady: number, ...feelings: string[]): Answer =>
  form(checkInPage, {
    pleasant: ratingWords(pleasant),
    energy: ratingWords(energy),
    steady: ratingWords(steady),
    ...Object.fromEntries(feelings.map((one) => [`feeling.${one}`, `${one}, quite`])),
  });

/** What every tool keeps, each page at an address of its own. */
export function someToolPages(now = Date.now()): (readonly [string, string])[] {
  const on = (days: number): string => dayAt(now + days * day);
  const page = (
    { source, title: asked }: ToolPage,
    name: string,
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
  return [
    page(unsentLetterPage, 'letter', 1, letter('Dear you, I kept the blue cup.')),
    page(
      closingLetterPage,
      'closing',
      40,
      form(closingLetterPage, {
        thank: 'The winter by the sea.',
        'put-down': 'Waiting for the door.',
        'take-along': 'How to make that soup.',
      }),
    ),
    page(apologyPage, 'apology', 1, form(apologyPage, { happened: 'I read your letters.' })),
    page(
      iStatementPage,
      'statement',
      1,
      form(iStatementPage, { words: 'You never listen to me.' }),
    ),
    page(
      ownPage,
      'own',
      2,
      form(ownPage, { title: 'Sunday', words: 'Rain all day, and I was all right.' }),
    ),
    page(
      quietPlanPage,
      'quiet',
      10,
      form(quietPlanPage, {
        from: on(-10),
        until: on(9),
        reason: 'To sleep through a night.',
        exceptions: 'Children\nHome',
        counts: 'Messages\nCalls',
        instead: 'Walk to the canal\nRing Ade\nMake the bed',
        tell: 'My sister',
      }),
    ),
    page(
      contactPage,
      'contact',
      4,
      form(contactPage, {
        kind: contactWords.mine,
        day: on(-4),
        need: 'Not to be alone with it.',
      }),
    ),
    page(
      practicalPage,
      'message',
      3,
      form(practicalPage, {
        about: 'Children',
        way: 'Text',
        message: 'The school form is due on Friday. Can you sign it?',
      }),
    ),
    page(checkInPage, 'feelings-1', 9, checkIn(2, 7, 4, 'anxious', 'sad')),
    page(checkInPage, 'feelings-2', 6, checkIn(4, 3, 5, 'tired')),
    page(checkInPage, 'feelings-3', 2, checkIn(6, 5, 7, 'calm', 'hopeful')),
    page(
      selfCarePage,
      'week',
      2,
      form(selfCarePage, {
        'act.1.what': ['Act 1', 'Walk for ten minutes'],
        'act.1.after': 'breakfast',
        [`act.1.on.${on(-2)}`]: [dayInWords(on(-2)), 'done'],
        [`act.1.on.${on(0)}`]: [dayInWords(on(0)), 'planned'],
        [`act.1.on.${on(2)}`]: [dayInWords(on(2)), 'planned'],
        'act.2.what': ['Act 2', 'Message a friend'],
        'act.2.at': 'the bus stop',
        [`act.2.on.${on(-1)}`]: [dayInWords(on(-1)), 'skipped'],
        [`act.2.on.${on(0)}`]: [dayInWords(on(0)), 'planned'],
      }),
      { outcome: 'open' },
    ),
    page(
      trustPlanPage,
      'trust',
      20,
      form(trustPlanPage, {
        'promise.1.act': 'say when I’ll be late',
        'promise.1.when': 'before I set off',
        'promise.1.seen': 'a line before six',
        'promise.2.act': 'answer the hard question first',
      }),
    ),
    page(
      trustLogPage,
      'log',
      8,
      form(trustLogPage, {
        'promise.1.went': ['say when I’ll be late', keptWords.kept],
        'promise.2.went': ['answer the hard question first', keptWords.partly],
        'promise.2.why': 'I was tired.',
      }),
    ),
    page(
      trustSeenPage,
      'seen',
      9,
      form(trustSeenPage, { saw: 'A call when it was said.', next: 'No more surprises.' }),
    ),
    page(
      strengthsPage,
      'strengths',
      12,
      form(strengthsPage, {
        'strength.1.what': 'I stay when it gets hard',
        'strength.1.moment': 'The night in the hospital',
        'value.care': 'care',
        'value.humour': 'humour',
        lived: 'We laughed in the queue until it was our turn.',
      }),
    ),
    page(
      fairLinePage,
      'fair',
      5,
      form(fairLinePage, {
        harsh: 'I ruin everything',
        fair: 'I made two mistakes, and I named them',
        believe: ratingWords(7),
      }),
    ),
    page(
      appreciationPage,
      'thanks',
      6,
      form(appreciationPage, {
        'them.1.line': 'You saved me the window seat',
        'hard.1.line': 'The silence after the party',
        'now.1.line': 'Ade’s laugh on the phone',
      }),
    ),
    page(thankYouPage, 'thank-you', 3, letter('Thank you for the lift on that Monday.')),
    page(
      readinessPage,
      'readiness',
      1,
      form(
        readinessPage,
        Object.fromEntries(
          everyStatement.map((one, place) => [one, holdsWords[[2, 3, 1][place % 3] ?? 3] ?? '']),
        ),
      ),
    ),
    page(
      contactPlanPage,
      'plan',
      1,
      form(contactPlanPage, {
        way: 'Text',
        day: on(3),
        from: '18:00',
        until: '19:00',
        how: offers.meet,
        'place.1': 'The café by the library',
        opening: 'Hi, it’s Sam. Your post still comes here. Shall I send it on?',
        hope: 'That it can be calm between us.',
        'worry.1.theirs': 'That I will ask for more',
        'worry.1.mine': 'I did, and I won’t.',
      }),
    ),
    page(
      goodwillPage,
      'goodwill',
      1,
      form(goodwillPage, {
        act: 'Send on the post with a line.',
        welcome: 'Yes',
        wanted: 'I don’t know',
        refuse: 'Yes',
      }),
      { outcome: 'open' },
    ),
  ].map(storedDraft);
}
