import { describe, expect, it } from 'vitest';
import * as examples from '@/guide/whole-examples';
import {
  everyLine,
  everyReading,
  type Line,
  prompts,
  readingGrade,
  readingOf,
  runsOf,
  sentencesOf,
  sixWordRuns,
  steps,
  wordsOf,
} from './prose';
import seedRuns from './seed-runs.txt?raw';

const show = ({ where, text }: Line): string => `${where}: ${text}`;
const matching = (pattern: RegExp): string[] =>
  everyLine.filter(({ text }) => pattern.test(text)).map(show);

/** Lines that read above the grade, with what they read at. */
const aboveGrade = (where: string, lines: readonly string[], limit: number): string[] => {
  const grade = readingGrade(lines);
  return grade <= limit ? [] : [`${where} at grade ${grade.toFixed(1)}: ${lines.join(' ')}`];
};

describe.each(steps)('$id', ({ id, guidance, prompts: asked }) => {
  it('has guidance of 90 to 180 words in two to four paragraphs', () => {
    const { paragraphs } = guidance;
    const count = readingOf(guidance).flatMap(wordsOf).length;
    const fits = count >= 90 && count <= 180 && paragraphs.length >= 2 && paragraphs.length <= 4;
    expect(fits ? [] : [`${count} words in ${paragraphs.length}`, ...paragraphs]).toEqual([]);
  });

  it('has guidance at grade 8 or lower', () => {
    expect(aboveGrade(id, readingOf(guidance), 8)).toEqual([]);
  });

  it('has questions and helpers at grade 8 or lower, taken together', () => {
    const lines = asked.flatMap(({ question, helper }) => [question, helper]);
    expect(aboveGrade(id, lines, 8)).toEqual([]);
  });

  it('explains itself at grade 8 or lower', () => {
    const lines = [
      guidance.fromTheGuide,
      ...(guidance.caution === undefined ? [] : [guidance.caution]),
      ...Object.values(guidance.whys),
    ];
    expect(aboveGrade(id, lines, 8)).toEqual([]);
  });

  it('names two to four sources, each with how far it can be trusted', () => {
    expect(guidance.sources.length).toBeGreaterThanOrEqual(2);
    expect(guidance.sources.length).toBeLessThanOrEqual(4);
    expect(guidance.sources.filter(({ strength }) => wordsOf(strength).length < 2)).toEqual([]);
  });
});

/** What is read at leisure before writing may take a longer breath than what is read while doing. */
const guidanceLines = new Set([
  ...steps.flatMap(({ guidance }) => readingOf(guidance)),
  ...everyReading,
  ...Object.values({ ...examples }).flatMap(({ paragraphs }) => paragraphs),
]);

it.each([
  ['thirty words in the guidance', 30, everyLine.filter(({ text }) => guidanceLines.has(text))],
  ['twenty everywhere else', 20, everyLine.filter(({ text }) => !guidanceLines.has(text))],
] as const)('keeps every sentence to %s', (_, limit, lines) => {
  const long = lines.flatMap(({ where, text }) =>
    sentencesOf(text)
      // A source ends in its authors and year, which are not read as prose.
      .filter((sentence) => wordsOf(sentence.replace(/\([^)]*\d{4}\)/, '')).length > limit)
      .map((sentence) => show({ where, text: sentence })),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(long).toEqual([]);
});

describe('words we do not use', () => {
  it.each<[string, RegExp]>([
    ['exclamation marks', /!/],
    [
      'promises and the hunt',
      /\b(win|wins|winning|winner|win back|get(ting)? (them|him|her) back|ex back|guarantee\w*|increase your chances|make (them|him|her) miss you|proven|works every time|meant to be|soulmate|never give up|fight for)\b/i,
    ],
    // 'the one they find easiest' is plain speech; 'the one' that stands alone is the myth.
    ['the one', /\bthe one(?= for (you|me)\b|[.,;:?]|$)/i],
    ['orders and minimising', /\b(should\w*|just|simply|at least|positive vibes|be positive)\b/i],
    [
      'comfort that does not comfort',
      /\b(everything happens for a reason|at the end of the day|plenty more fish)\b/i,
    ],
    [
      'games and cheering',
      /\b(journey|streaks?|oops|failed|great job|well done|congratulations)\b/i,
    ],
    [
      'jargon and labels',
      /\b(closure|toxic|narcissis\w*|gaslight\w*|attachment style|trauma\w*|triggered|codependen\w*|red flags?|love.?bomb\w*|inner child|hold space|no.contact rule|empower\w*|boundar(y|ies)|self.love|dumped|dumper)\b/i,
    ],
    [
      'guesses at who they are',
      /\b(he|she|him|her|his|hers|husband|wife|boyfriend|girlfriend|spouse)\b/i,
    ],
    ['percentages, which people would read as odds', /%|\bper ?cent\b|\bchances\b/i],
    // Known to us from memory only; nothing the guide says may lean on them.
    ['sources we have not seen', /\b(Pennebaker|Tangney|Ekers|Pham|Cupach|Gordon’s|flooding)\b/],
    // Turns of phrase that were worn out: “one honest page beats ten”, and a verdict on the other’s mind.
    ['tics and verdicts', /\bbeats?\b|jealousy is (fear|love)|cancels? the hurt/i],
    ['straight quotes, double hyphens and three dots', /["'`]|--|\.\.\./],
    [
      'American spellings',
      /\b(\w*(behavior|color|favorite|honor|neighbor|rumor|humor)\w*|(apolog|real|organ|recogn|critic|priorit|normal|empath|visual|romantic|emphas|summar|minim)iz\w*|counsel(or|ing)\w*|center\w*|gray|gotten|toward|judgment|mom|program|travel(ed|ing)|label(ed|ing)|fulfill\w*|skillful|defense|offense|practicing|practiced)\b/i,
    ],
  ])('%s', (_, pattern) => {
    expect(matching(pattern)).toEqual([]);
  });
});

it('shares no run of six words with the guide it follows', () => {
  const seed = new Set(seedRuns.split('\n'));
  const shared = everyLine.flatMap(({ where, text }) =>
    sixWordRuns(text)
      .filter(({ hash }) => seed.has(hash))
      .map(({ run }) => show({ where, text: run })),
  );
  expect(shared).toEqual([]);
});

/** Steps with a page that is put away, or stays unsent, when the other person asked for room. */
const contactSteps = steps.filter((step) =>
  step.prompts.some(
    ({ offIn = [], unsentOnlyIn = [] }) =>
      offIn.includes('space') || unsentOnlyIn.includes('space'),
  ),
);

it.each(contactSteps)(
  '$id says what a no means, and what hearing nothing means',
  ({ guidance }) => {
    const text = readingOf(guidance).join('\n');
    expect(text).toMatch(/\bno\b/i);
    expect(text).toMatch(
      /silence|no reply|not answer|never answer|rather not answer|hear nothing|may not answer/i,
    );
  },
);

it('says that silence is an answer in R1 and in the plan, and elsewhere in other words', () => {
  const refrain = everyLine.filter(({ text }) => /silence is an answer|\bso is no\b/i.test(text));
  expect(refrain.map(({ where }) => where.split(' ')[0])).toEqual(['R1', 'T04']);
});

it.each(steps.filter(({ id }) => ['U1', 'U2', 'F3'].includes(id)))(
  '$id warns in its first lines that it may be hard today',
  ({ guidance }) => {
    expect(guidance.paragraphs[0]).toMatch(/if today is (a )?hard/);
  },
);

it.each(prompts)('$id says nothing again that its reading has said', ({ id, question, helper }) => {
  const step = steps.find((one) => one.prompts.some((prompt) => prompt.id === id));
  const lines = [
    ...(step === undefined ? [] : [...readingOf(step.guidance), step.guidance.caution ?? '']),
    question,
    helper,
  ];
  // A run of five words that stands in two lines of one screen.
  const runs = lines.flatMap((line) => [...new Set(runsOf(line, 5))]);
  expect(runs.filter((run, place) => runs.indexOf(run) !== place)).toEqual([]);
});

it('says on the first page what it cannot do', () => {
  const first = steps[0]?.guidance.paragraphs.join('\n') ?? '';
  expect(first).toContain('cannot make another person choose you');
  expect(first).toContain('nobody can come if you are in danger');
  expect(first).toContain('not therapy');
});

it('says why every page is asked, and offers a way to begin', () => {
  const bare = steps.flatMap(({ guidance: { whys }, prompts: asked }) =>
    asked.filter(({ id, starters }) => wordsOf(whys[id] ?? '').length < 8 || starters.length < 2),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
  expect(steps.flatMap(({ guidance }) => Object.keys(guidance.whys))).toEqual(
    prompts.map(({ id }) => id),
  );
});

it.each<[string, RegExp, RegExp]>([
  ['Larson and Sbarra', /four times, and not twice/, /lonel|light|often/i],
  ['Lewandowski', /for those who had both wanted to part/, /^$/],
  ['Dreisoerner', /attention to the moment.*self-kindness alone did not/, /^$/],
  ['Foshay', /went with more unwanted/, /person who was left/],
  ['Finkel', /stopped a slow decline/, /good for marriages/],
])('says of %s what the study found, wherever it is named', (author, found, not) => {
  const named = steps
    .flatMap(({ guidance }) => guidance.sources)
    .map(({ words, strength }) => `${words} ${strength}`)
    .filter((line) => line.includes(author));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((line) => !found.test(line) || not.test(line))).toEqual([]);
});
