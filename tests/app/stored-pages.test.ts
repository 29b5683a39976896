import { describe, expect, it } from 'vitest';
import { everyTool } from '@/tools/every-tool';
import { loadToolParts } from '@/tools/late-tool';

/**
 * What stands in journals that people have: a source, a title, and each field's name and label. A row
 * may be added here; one that is changed would make old pages read otherwise than new ones.
 */
const stored: readonly [string, string, 'form' | 'letter', Readonly<Record<string, string>>][] = [
  [
    'pause',
    'Pause',
    'form',
    {
      instead: 'What I do instead',
      before: 'The pull, before',
      trigger: 'What happened just before',
      after: 'The pull, after',
      helped: 'What helped',
      waited: 'Waited',
      next: 'Then',
    },
  ],
  [
    'quiet-time',
    'Quiet time',
    'form',
    {
      from: 'From',
      until: 'Until',
      reason: 'A reason that holds without them',
      exceptions: 'What still needs an answer',
      counts: 'What counts as contact',
      instead: 'What I’ll do instead',
      tell: 'Somebody to tell',
      line: 'One plain line for them',
      mode: 'Now',
      ended: 'Ended',
    },
  ],
  [
    'quiet-time-contact',
    'Contact during quiet time',
    'form',
    {
      kind: 'What it was',
      day: 'When',
      need: 'What I needed just then',
      next: 'What I do now',
    },
  ],
  [
    'practical-message',
    'A practical message',
    'form',
    {
      about: 'What it is about',
      way: 'The way you two agreed',
      message: 'The message',
      left: 'Left as it is',
    },
  ],
  [
    'feelings',
    'Feelings check-in',
    'form',
    {
      pleasant: 'Pleasant',
      energy: 'Energy',
      steady: 'Steady',
      'feeling.*': '',
      own: 'A word of my own',
      'own.strength': 'How strong',
      trigger: 'What set it off',
    },
  ],
  ['unsent-letter', 'An unsent letter', 'letter', {}],
  [
    'closing-letter',
    'A closing letter',
    'form',
    {
      thank: 'What I thank you for',
      'put-down': 'What I put down',
      'take-along': 'What I take along',
    },
  ],
  [
    'strengths',
    'Strengths',
    'form',
    {
      'strength.*.what': 'A strength',
      'strength.*.moment': 'A real moment that shows it',
      'strength.*.who': 'Someone who’d agree',
      'value.*': 'Matters to me',
      lived: 'A time I lived it',
    },
  ],
  [
    'fair-line',
    'A fair line',
    'form',
    {
      harsh: 'The harsh thought',
      fair: 'Fair and true',
      believe: 'I believe it',
    },
  ],
  [
    'self-care-week',
    'Self-care week',
    'form',
    {
      'act.*.what': 'Act',
      'act.*.after': 'After',
      'act.*.at': 'At',
      'act.*.when': 'When',
      // Each is written under a label of its own: its day, and the promise as it was worded.
      'act.*.on.*': 'Day',
    },
  ],
  [
    'appreciation',
    'Appreciation',
    'form',
    {
      'them.*.line': 'A moment',
      'hard.*.line': 'A hard moment',
      'now.*.line': 'Good in my life',
    },
  ],
  ['thank-you', 'A thank-you', 'letter', {}],
  ['own-page', 'A page of my own', 'form', { title: '', words: '' }],
  [
    'i-statements',
    'Say it as “I”',
    'form',
    {
      words: 'Your words',
      felt: 'I felt',
      when: 'when',
      because: 'because',
      like: 'I’d like',
      left: 'Left as it is',
    },
  ],
  [
    'apology',
    'An apology',
    'form',
    {
      letter: 'Your letter',
      regret: 'I regret',
      happened: 'What happened',
      mine: 'It was mine',
      landed: 'How it may have been for you',
      change: 'What I do differently now',
      repair: 'What I can put right, if you want that',
      release: 'Letting them off answering',
      pushed: 'Did anyone push you to say this?',
      'left.*': 'Left as it is',
    },
  ],
  [
    'trust-plan',
    'Trust plan',
    'form',
    {
      'promise.*.act': 'I will',
      'promise.*.when': 'When',
      'promise.*.seen': 'How it would be seen',
      'promise.*.obstacle': 'What could get in the way',
      'promise.*.then': 'If that happens, then',
    },
  ],
  [
    'trust-log',
    'How the week went',
    'form',
    {
      'promise.*.went': 'How it went',
      'promise.*.why': 'What got in the way',
      'promise.*.then': 'If that happens again, then I',
    },
  ],
  [
    'trust-seen',
    'What I saw',
    'form',
    {
      saw: 'What I saw',
      next: 'What I need next',
    },
  ],
  [
    'readiness',
    'Readiness check',
    'form',
    {
      S1: 'I have had several steady days this week.',
      S2: 'I would be all right if they said no, or never answered.',
      S3: 'Right now I am rested, sober and not in the middle of a wave.',
      C1: 'I can say in one sentence why I’m writing, and it isn’t to stop tonight’s pain.',
      C2: 'I can name my part without a “but”.',
      C3: 'I have changed one thing that I’d keep anyway.',
      K1: 'What I’d say is good for them to hear, too.',
      K2: 'They can refuse or ignore it easily.',
      K3: 'I know a way and a time that suit them.',
    },
  ],
  [
    'contact-plan',
    'Contact plan',
    'form',
    {
      way: 'How they like to be reached',
      know: 'How you know',
      day: 'Day',
      from: 'From',
      until: 'Until',
      sore: 'Days that already hurt',
      how: 'What you offer',
      'place.1': 'One place',
      'place.2': 'Another place',
      opening: 'Opening words',
      left: 'Left as it is',
      hope: 'One honest hope',
      'not-raise': 'What I will not raise',
      'worry.*.theirs': 'Their worry',
      'worry.*.mine': 'My answer',
      length: 'How long',
      exit: 'A line to end it kindly',
      home: 'How I get home',
      tell: 'Who I tell beforehand',
      call: 'Who I call after',
      'no-answer': 'What I do if no answer comes',
      now: 'How I am right now',
      sent: 'Sent on',
      reply: 'What came back',
    },
  ],
  [
    'goodwill-check',
    'Goodwill check',
    'form',
    {
      act: 'What do you have in mind?',
      welcome: 'Have they said that they’d welcome contact?',
      wanted: 'Have they said that they’d like this?',
      refuse: 'Could they refuse with one word, or none, and feel fine?',
      small: 'Is it small: no cost, no debt, nobody watching?',
      freely: 'Would you still do it if nothing came of it?',
      'no-surprise': 'Is it free of surprise, visits and other people as messengers?',
      outcome: 'What it comes to',
    },
  ],
];

await loadToolParts();
const rows = everyTool.flatMap(({ pages }) => pages);

describe('a page that is kept', () => {
  it.each(stored)('%s is stored as it always was', (source, title, kind, labels) => {
    const row = rows.find((page) => page.source === source);
    expect([row?.title, row?.kind]).toEqual([title, kind]);
    const fields = Object.entries(row?.fields ?? {}).map(([name, { label }]) => [name, label]);
    // In the order of the form, too.
    expect(fields).toEqual(Object.entries(labels));
  });

  it('has a row here, and one source to itself', () => {
    const known = stored.map(([source]) => source);
    expect(rows.map(({ source }) => source).toSorted()).toEqual(known.toSorted());
    expect(new Set(known).size).toBe(known.length);
  });

  it('is opened again only where a screen is there for it', () => {
    const without = everyTool.flatMap(({ pages, kept = {} }) =>
      pages.filter(({ source, reopens }) => reopens !== null && kept[source] === undefined),
    );
    expect(without).toEqual([]);
  });
});
