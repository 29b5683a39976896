import { describe, expect, it } from 'vitest';
import { markedExcerpt, markedText, markingOf, type Piece } from '@/search/marked';

const shown = (pieces: readonly Piece[] | null): string =>
  (pieces ?? []).map(({ words, isHit }) => (isHit ? `[${words}]` : words)).join('');

describe('marked words', () => {
  it.each([
    ['message', 'A message. Messages!', 'A [message]. [Messages]!'],
    ["don't know", 'I don’t know.', 'I [don’t] [know].'],
    ['京都', '東京都へ', '東[京都]へ'],
    ['東京都', '東京都へ', '[東京都]へ'],
    ['東', '東京都へ', '[東]京都へ'],
    ['zoe', 'Zoë’s', '[Zoë’s]'],
  ])('are those that are looked for: %s', (words, text, marked) => {
    expect(shown(markedText(text, markingOf(words)))).toBe(marked);
  });

  it('are other spellings too, where those were taken', () => {
    expect(shown(markedText('The garden.', markingOf('gardne', ['garden'])))).toBe('The [garden].');
  });

  it('stand in an excerpt round the first of them', () => {
    const text = `${'It was long ago. '.repeat(20)}Then the message came,\nand I put it down. ${'So it went. '.repeat(20)}`;
    const line = shown(markedExcerpt(text, markingOf('message'), 120));
    expect(line).toMatch(/^…/);
    expect(line).toMatch(/…$/);
    expect(line).toContain('Then the [message] came, and I put it down.');
    expect(line.length).toBeLessThan(126);
    expect(markedExcerpt(text, markingOf('letter'))).toBeNull();
  });

  it('are shown whole where a text is short, and cut no emoji in two', () => {
    expect(shown(markedExcerpt('A message.', markingOf('message')))).toBe('A [message].');
    const rain = '👩‍👩‍👧'.repeat(80);
    const line = shown(markedExcerpt(`message${rain}`, markingOf('message'), 100));
    expect(line.replaceAll('👩‍👩‍👧', '')).toBe('[message]…');
  });
});
