import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findApologySlips } from '@/wording/apology';
import { findBlame } from '@/wording/blame';
import { findPressure } from '@/wording/contact-pressure';
import { findCrisis } from '@/wording/crisis';

type Finding = { start: number; end: number };

const detectors: readonly (readonly [string, (text: string) => readonly Finding[]])[] = [
  ['findApologySlips', findApologySlips],
  ['findBlame', findBlame],
  ['findCrisis', findCrisis],
  ['findPressure', findPressure],
];

/** Lines that each detector marks, so that what is asked of marks is asked of some. */
const marked = [
  'You never listen to me.',
  'You’re so selfish, and you made me cry.',
  'I’m sorry if you were offended.',
  'I’m sorry, but I was only joking.',
  'I want to die.',
  'I keep thinking about hurting myself, and he said he would kill me.',
  'I can’t live without you. I promise I will never leave.',
];

/** Text as it comes: marked lines among any Unicode, lone surrogates, marks and joiners included. */
const anyText = array(
  oneof(
    string({ unit: 'binary', maxLength: 40 }),
    string({ unit: 'grapheme', maxLength: 40 }),
    constantFrom(...marked),
    constantFrom(
      ' ',
      '\n',
      '\t\t',
      '…',
      '!?',
      '“',
      '’',
      '\u200d',
      '\ud83d',
      'e\u0301',
      '👩‍👩‍👧',
      '\u202e',
      '\0',
    ),
    constantFrom(
      'you',
      'never',
      'always',
      'i',
      'want to',
      'die',
      'myself',
      'but',
      'because',
      'so',
      'not',
    ),
  ),
  { maxLength: 30 },
).map((parts) => parts.join(' '));

const spansOf = (findings: readonly Finding[]) => findings.map(({ start, end }) => [start, end]);

describe.each(detectors)('%s', (_, find) => {
  it('takes any text, and marks pieces inside it, in order and apart', () => {
    assert(
      property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same marks each time it reads the same text', () => {
    assert(
      property(anyText, anyText, (text, other) => {
        const before = find(text);
        find(other);
        expect(find(text)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['emoji', '😔💔👩‍👩‍👧 I baked bread. 🍞\n'],
    ['combining marks', 'Cafe\u0301 a\u0300 la cre\u0300me.\n'],
    ['curly quotes', 'It’s a ‘good’ book, “really” it is.\n'],
    ['long white space', `${' '.repeat(5000)}\u00a0\t\n\n`],
    ['right-to-left', 'مرحبا يا صديقي.\n'],
    ['a lone surrogate', 'The \ud83d page.\n'],
    ['a letter that grows in lower case', 'İİİ ﬀ ẞ.\n'],
  ])('lays its marks on the same words behind %s', (_name, prefix) => {
    for (const line of marked) {
      const alone = spansOf(find(line));
      const behind = spansOf(find(prefix + line));
      expect(behind).toEqual(alone.map((span) => span.map((place) => place + prefix.length)));
    }
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['one word', 'Hello'],
    ['one word of the rules', 'always'],
    ['emoji only', '😭😭😭💔🔪👍🏽'],
    ['digits and signs', '12:30 – 50 % & #3 (a/b)'],
    [
      'Spanish',
      'Nunca me escuchas y siempre llegas tarde. Te echo mucho de menos. No me digas adiós.',
    ],
    [
      'German',
      'Du hörst nie zu. Die Sonne war hell, also sind wir an den See gegangen. Ich will die Katze.',
    ],
    ['French', 'Tu ne m’écoutes jamais. Je pense à toi quand je dors, et pour toujours.'],
    ['Italian', 'Non mi ascolti mai. Io sono stanco, ma domani vado al mare.'],
    ['Dutch', 'Je luistert nooit. Die man was er ook. Ik wil naar huis.'],
    ['Arabic', 'أنت لا تسمعني أبدا. اشتقت إليك كثيرا.'],
    ['Hebrew', 'אתה אף פעם לא מקשיב לי. אני מתגעגע.'],
    ['Chinese', '你从来不听我说话。我很想你。'],
    ['Japanese', 'あなたはいつも遅い。会いたいです。'],
    ['Hindi', 'तुम कभी नहीं सुनते। मुझे तुम्हारी याद आती है।'],
    ['Russian', 'Ты никогда меня не слушаешь. Я скучаю по тебе.'],
    ['twenty thousand quiet words', 'We had soup and the rain went on. '.repeat(2500)],
    ['twenty thousand words and no full stop', 'we had soup and the rain went on '.repeat(2500)],
  ])('is quiet about %s', (_name, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a text in capitals', () => {
  it.each(marked)('%s', (line) => {
    for (const find of [findApologySlips, findBlame, findCrisis]) {
      expect(spansOf(find(line.toUpperCase()))).toEqual(spansOf(find(line)));
    }
  });
});

describe('a text of 20,000 words', () => {
  it('is marked at its very end', () => {
    const page = 'We had soup and the rain went on. '.repeat(2500);
    expect(spansOf(findCrisis(`${page}I want to die.`))).toEqual([
      [page.length, page.length + 'I want to die'.length],
    ]);
    expect(findBlame(`${page}You never listen to me.`)).toHaveLength(1);
  });

  it('is marked at its end without a full stop before', () => {
    const page = 'we had soup and the rain went on '.repeat(2500);
    expect(findCrisis(`${page}i want to die`).map(({ tier }) => tier)).toEqual([1]);
    expect(findBlame(`${page}and you never listen to me`)).toHaveLength(1);
  });
});
