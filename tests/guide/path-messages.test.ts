import { describe, expect, it } from 'vitest';
import { practicalLine, unsentLine } from '@/guide/page-lines';
import { pathMessages } from '@/guide/path-messages';
import { safetyOf, type Safety } from '@/journal/safety';
import { buildEntries, day, noon } from '../support/build-entry';

type Given = Record<string, string | number>;

const read = (given: Given): Safety =>
  safetyOf(
    new Map(Object.entries(given).map(([id, value]) => [`safety.${id}`, value])),
    buildEntries(),
    noon,
  );
const messages = (given: Given) => pathMessages(read(given), () => 'Monday');
const said = (given: Given): string =>
  messages(given)
    .flatMap(({ title, paragraphs }) => [title, ...paragraphs])
    .join(' ');

describe('the words of the paths', () => {
  it.each<[Given, readonly string[]]>([
    [{}, []],
    [{ SQ7: 'yes', SQ8: 'yes', SQ9: 'yes' }, []],
    [{ SQ1: 'sometimes' }, ['safety']],
    [{ SQ4: 'yes' }, ['change']],
    [{ SQ4: 'yes', SQ5: 'yes' }, ['space', 'change']],
    [{ SQ1: 'yes', SQ4: 'sometimes' }, ['safety', 'change']],
    [{ SQ3: 'yes', SQ4: 'yes', SQ6: 'not-sure' }, ['safety', 'space', 'change']],
  ])('are said to each answer in %o, the strictest first', (given, paths) => {
    expect(messages(given).map(({ path }) => path)).toEqual(paths);
  });

  it('say of an order that there is one, and not that they asked', () => {
    expect(said({ SQ6: 'yes' })).toMatch(/There is an order or rule/);
    expect(said({ SQ6: 'not-sure' })).toMatch(/There may be an order or rule/);
    for (const order of ['yes', 'not-sure']) {
      expect(said({ SQ6: order })).not.toMatch(/They have asked/);
      expect(unsentLine('space', read({ SQ6: order }))).not.toMatch(/They asked/);
    }
    expect(said({ SQ5: 'yes', SQ6: 'yes' })).toMatch(/They have asked for no contact/);
    expect(unsentLine('space', read({ SQ5: 'yes' }))).toMatch(/They asked for room/);
  });

  it('say what is different where the wish is for a while', () => {
    expect(said({ SQ5: 'for-a-while' })).toMatch(/for a while.*for no contact for now/);
    expect(said({ SQ5: 'yes' })).not.toMatch(/for a while|for now/);
  });

  it('name the day when only a week was chosen', () => {
    expect(said({ away: noon + day })).toMatch(/your own choice.*on Monday/);
    expect(said({ away: noon + day, SQ4: 'yes' })).not.toMatch(/Monday/);
  });
});

describe('practical things', () => {
  it('go by a short message, and with an order by somebody else', () => {
    expect(practicalLine(read({ SQ7: 'yes' }))).toMatch(/one task, one date/);
    for (const order of ['yes', 'not-sure']) {
      expect(practicalLine(read({ SQ7: 'yes', SQ6: order }))).toMatch(/solicitor/);
      expect(practicalLine(read({ SQ7: 'yes', SQ6: order }))).not.toMatch(/one task/);
    }
  });
});
