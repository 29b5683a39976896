import { assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carriedOver,
  isLeft,
  lineAround,
  rewordingFor,
  rewordingOf,
  withLeft,
  withoutLeft,
  withRewording,
} from '@/journal/pencil-marks';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const put = (text: string, phrase: string, words: string): string =>
  withRewording(text, spanOf(text, phrase), words).text;

describe('marks while somebody goes on typing', () => {
  const text = 'You never asked. I left. You always knew.';
  const marks = [spanOf(text, 'You never asked'), spanOf(text, 'You always knew')];

  it('stay on their words when something is written between them', () => {
    const after = text.replace('I left', 'I left at six');
    expect(carriedOver(marks, text, after).map((m) => after.slice(m.start, m.end))).toEqual([
      'You never asked',
      'You always knew',
    ]);
  });

  it('go where their own words are changed', () => {
    const after = text.replace('never asked', 'nevr asked');
    expect(carriedOver(marks, text, after).map((m) => after.slice(m.start, m.end))).toEqual([
      'You always knew',
    ]);
  });

  it('always lie on the same words, whatever was changed', () => {
    assert(
      property(string(), string(), string(), nat(), nat(), (a, b, c, x, y) => {
        const before = a + b;
        const start = x % (before.length + 1);
        const end = start + (y % (before.length - start + 1));
        const after = a + c;
        for (const mark of carriedOver([{ start, end }], before, after)) {
          expect(after.slice(mark.start, mark.end)).toBe(before.slice(start, end));
        }
      }),
    );
  });
});

describe('what was left as it is', () => {
  const text = 'You never rang on Sunday. You never rang, and I waited.\nYou never rang';
  const first = { start: 0, end: 14 };
  const second = { start: 26, end: 40 };

  it('holds for its own line only', () => {
    const left = withLeft('', text, first);
    expect(isLeft(left, text, first)).toBe(true);
    expect(isLeft(left, text, second)).toBe(false);
  });

  it('is read afresh once its line is changed', () => {
    const left = withLeft('', text, first);
    const changed = text.replace('Sunday', 'Monday');
    expect(isLeft(left, changed, first)).toBe(false);
  });

  it('can be taken back, and the others stay', () => {
    const both = withLeft(withLeft('', text, first), text, second);
    const one = withoutLeft(both, text, first);
    expect(isLeft(one, text, first)).toBe(false);
    expect(isLeft(one, text, second)).toBe(true);
  });

  it('is told in one line, so that many can be kept together', () => {
    expect(withLeft('', 'You\nnever rang', { start: 0, end: 14 })).toBe('You never rang');
    expect(lineAround(text, second)).toBe('You never rang, and I waited');
  });
});

describe('another way to say it', () => {
  it('is the words between the quotation marks, and the advice around them', () => {
    expect(rewordingOf('Name one day: ‘On Saturday, I felt…’')).toEqual({
      advice: 'Name one day',
      words: 'On Saturday, I felt…',
    });
    expect(rewordingOf('‘I’d be glad if…’')).toEqual({ advice: '', words: 'I’d be glad if…' });
    expect(rewordingOf('Say it as ‘I’: ‘I would have liked a thank-you.’').words).toBe(
      'I would have liked a thank-you.',
    );
    expect(rewordingOf('‘I’m sorry I …’, and stop there.')).toEqual({
      advice: 'and stop there.',
      words: 'I’m sorry I …',
    });
  });

  it('may be advice and no more', () => {
    expect(rewordingOf('Move it to a letter you won’t send.')).toEqual({
      advice: 'Move it to a letter you won’t send.',
      words: '',
    });
  });

  it('keeps its capital at the start of a sentence and loses it inside one', () => {
    const text = 'It hurt. You made me jealous';
    expect(put(text, 'You made me jealous', 'When …, I felt jealous.')).toBe(
      'It hurt. When …, I felt jealous.',
    );
    expect(put('and then you made me jealous', 'you made me jealous', 'When …, I felt it')).toBe(
      'and then when …, I felt it',
    );
    expect(put('because you made me jealous', 'you made me jealous', 'I felt it')).toBe(
      'because I felt it',
    );
    expect(put('One line\nyou left', 'you left', 'When it ended')).toBe('One line\nWhen it ended');
  });

  it('brings no second full stop', () => {
    expect(put('You owe me. I know.', 'You owe me', 'I’d like an answer.')).toBe(
      'I’d like an answer. I know.',
    );
  });

  it('asks nothing where a question stood, and tells what stood there', () => {
    const text = 'Is this how you repay me? I waited.';
    const whole = spanOf(text, 'Is this how you repay me');
    expect(withRewording(text, whole, 'I’d like an answer.')).toEqual({
      text: 'I’d like an answer. I waited.',
      start: 0,
      end: 19,
      original: 'Is this how you repay me?',
    });
  });

  it('is only told, and not put in, where a sentence would stand in half of another', () => {
    const text = 'You owe me an answer. Ring, because you owe me one.';
    const answer = '‘I’d like an answer. You don’t have to give one.’';
    expect(rewordingFor(answer, text, spanOf(text, 'You owe me an answer'))).toEqual({
      advice: '',
      words: 'I’d like an answer. You don’t have to give one.',
    });
    expect(rewordingFor(answer, text, spanOf(text, 'you owe me one'))).toEqual({
      advice: answer,
      words: '',
    });
    expect(rewordingFor('‘When …, I felt sad.’', text, spanOf(text, 'you owe me one')).words).toBe(
      'When …, I felt sad.',
    );
  });
});
