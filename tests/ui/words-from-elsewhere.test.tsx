import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { GrowingTextField } from '@/ui/growing-text-field';
import { ListField } from '@/ui/list-field';
import { PairsField } from '@/ui/pairs-field';
import type { Followed } from '@/ui/words-followed';

type Change = [what: string, before: string, after: string];

/** A bar stands at each end of what is selected; one alone is the caret. */
function marked(text: string): { words: string; start: number; end: number } {
  const start = text.indexOf('|');
  const end = text.lastIndexOf('|');
  return { words: text.replaceAll('|', ''), start, end: end === start ? start : end - 1 };
}

const ignore = (): void => undefined;
const box = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox');

it.each<Change>([
  ['words put in above', 'One.\nTw|o.', 'Zero.\nOne.\nTw|o.'],
  ['words put in below', 'One.\nTw|o.', 'One.\nTw|o.\nThree.'],
  ['words put in right at the caret', 'One|', 'One| and two'],
  ['words put in above a selection', 'One. |Two.| Three', 'New. One. |Two.| Three'],
  ['words put in within a selection', 'One |two four| five', 'One |two three four| five'],
  ['words taken away above', 'Zero. One. T|wo.', 'One. T|wo.'],
  ['words taken away around the caret', 'One two| three', 'One| three'],
  ['everything taken away', 'One| two', '|'],
  ['another text altogether', 'One two t|hree', 'abcdefghi|jkl'],
  ['a shorter one', 'One two three|', 'abc|'],
  ['an emoji that shares a half with another', 'a 😀| b', 'a 😁| b'],
  ['Windows line ends', 'One\ntw|o', 'Zero\r\nOne\r\ntw|o'],
  ['the first words of all', '|', '|One'],
  ['nothing', 'One tw|o', 'One tw|o'],
])('the caret stays where it is in the text: %s', (_, before, after) => {
  const from = marked(before);
  const { rerender } = render(
    <GrowingTextField aria-label="Words" value={from.words} onChange={ignore} />,
  );
  box().focus();
  box().setSelectionRange(from.start, from.end, 'backward');
  const { selectionDirection } = box();
  box().scrollTop = 40;
  rerender(<GrowingTextField aria-label="Words" value={marked(after).words} onChange={ignore} />);
  const to = marked(after.replaceAll('\r', ''));
  expect(box().value).toBe(to.words);
  expect([box().selectionStart, box().selectionEnd]).toEqual([to.start, to.end]);
  expect(box().selectionDirection).toBe(selectionDirection);
  expect(box().scrollTop).toBe(40);
  expect(box()).toHaveFocus();
});

it('puts nothing in while an input method composes, and all of it afterwards', async () => {
  const { rerender } = render(<GrowingTextField value="ni" onChange={ignore} />);
  fireEvent.compositionStart(box());
  rerender(<GrowingTextField value="Elsewhere. ni" onChange={ignore} />);
  expect(box().value).toBe('ni');
  // The word itself may come after the end.
  fireEvent.compositionEnd(box());
  expect(box().value).toBe('ni');
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(box().value).toBe('Elsewhere. ni');
});

it('takes back what was typed and not taken, as any controlled field does', () => {
  render(<GrowingTextField value="One" onChange={ignore} />);
  fireEvent.input(box(), { target: { value: 'One more' } });
  expect(box().value).toBe('One');
});

it.each(['input', 'change'])('takes what a program writes and tells by %s alone', (type) => {
  function Sheet() {
    const [words, setWords] = useState('One');
    return (
      <>
        <GrowingTextField value={words} onChange={setWords} />
        <output>{words}</output>
      </>
    );
  }
  render(<Sheet />);
  box().value = 'One more';
  fireEvent(box(), new Event(type, { bubbles: true }));
  expect(screen.getByRole('status')).toHaveTextContent('One more');
  expect(box().value).toBe('One more');
});

const line = (n: number): HTMLElement => screen.getByRole('textbox', { name: `${n}. I did` });

it.each<[what: string, before: string[], at: number, after: string[], then: number]>([
  ['put in above', ['a', 'b'], 2, ['new', 'a', 'b'], 3],
  ['taken away above', ['a', 'b', 'c'], 3, ['b', 'c'], 2],
  ['put in above and changed', ['one', 'two'], 2, ['new', 'one', 'two more'], 3],
  ['taken away above, another put in below', ['one', 'two'], 2, ['two', 'new'], 1],
  ['put in below', ['a', 'b'], 1, ['a', 'b', 'c'], 1],
  ['put in between lines that are alike', ['a', 'a', 'b'], 3, ['a', 'a', 'a', 'b'], 4],
  ['put in above the line that waits', ['a'], 2, ['a', 'b'], 3],
  ['changed in the same place', ['one', 'two'], 1, ['other', 'two'], 1],
])('a line keeps its field and the focus: lines %s', (_, before, at, after, then) => {
  const { rerender } = render(<ListField items={before} onChange={ignore} itemLabel="I did" />);
  const field = line(at);
  field.focus();
  rerender(<ListField items={after} onChange={ignore} itemLabel="I did" />);
  expect(line(then)).toBe(field);
  expect(field).toHaveFocus();
  expect(screen.getAllByRole('textbox')).toHaveLength(after.length + 1);
});

/** Lines that are kept outside of React, as the ones of a page are. */
function keptLines(start: readonly string[]) {
  let lines = start;
  const listeners = new Set<() => void>();
  const put = (next: readonly string[]): void => {
    lines = next;
    for (const listener of listeners) listener();
  };
  const rows: Followed<readonly string[]> = {
    newest: () => lines,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  render(<ListField items={rows} onChange={put} itemLabel="I did" />);
  return { newest: () => lines, come: (next: readonly string[]) => act(() => put(next)) };
}

it.each<[what: string, before: string[], at: number, after: string[], then: number]>([
  ['put in above', ['a', 'b'], 2, ['new', 'a', 'b'], 3],
  ['taken away above', ['a', 'b', 'c'], 3, ['b', 'c'], 2],
  ['put in above and changed', ['one', 'two'], 2, ['new', 'one', 'two more'], 3],
  ['taken away above, another put in below', ['one', 'two'], 2, ['two', 'new'], 1],
  ['put in above the line that waits', ['a'], 2, ['a', 'b'], 3],
])(
  'a line that is followed keeps its field and the focus too: %s',
  (_, before, at, after, then) => {
    const { come } = keptLines(before);
    const field = line(at);
    field.focus();
    come(after);
    expect(line(then)).toBe(field);
    expect(field).toHaveFocus();
    expect(screen.getAllByRole('textbox').map((one) => 'value' in one && one.value)).toEqual([
      ...after,
      '',
    ]);
  },
);

it('words of two lines that were followed are both kept, and stay with their own when one goes', async () => {
  const { newest } = keptLines(['one', 'two', 'three']);
  const last = line(3);
  fireEvent.input(line(2), { target: { value: 'two, then' } });
  fireEvent.input(last, { target: { value: 'three, then' } });
  expect(newest()).toEqual(['one', 'two, then', 'three, then']);
  fireEvent.click(screen.getByRole('button', { name: 'Remove line 2' }));
  expect(newest()).toEqual(['one', 'three, then']);
  expect(line(2)).toBe(last);
  expect(last).toHaveValue('three, then');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(newest()).toEqual(['one', 'two, then', 'three, then']);
  expect(line(2)).toHaveValue('two, then');
  expect(line(3)).toBe(last);
});

it('no field is given the words of another, not even on the way to where its line went', () => {
  const { come } = keptLines(['one', 'two']);
  const field = line(2);
  const given: string[] = [];
  let words = 'two';
  Object.defineProperty(field, 'value', {
    get: () => words,
    set(next: string) {
      given.push(next);
      words = next;
    },
  });
  come(['zero', 'one', 'two']);
  fireEvent.click(screen.getByRole('button', { name: 'Remove line 1' }));
  expect(line(2)).toBe(field);
  expect(given).toEqual([]);
});

it('the focus goes to the line in its place when its own is taken away', () => {
  const list = (items: string[]) => <ListField items={items} onChange={ignore} itemLabel="I did" />;
  const { rerender } = render(list(['a', 'b', 'c']));
  line(2).focus();
  rerender(list(['a', 'c']));
  expect(line(2)).toHaveFocus();
  expect(line(2)).toHaveValue('c');
  line(2).blur();
  rerender(list(['a']));
  expect(document.body).toHaveFocus();
});

it('a pair keeps its fields too', () => {
  const columns = ['From', 'To'] as const;
  const rows = [
    { left: 'a', right: 'b' },
    { left: 'c', right: 'd' },
  ];
  const { rerender } = render(<PairsField rows={rows} onChange={ignore} columns={columns} />);
  const field = screen.getAllByRole('textbox')[3];
  field?.focus();
  const more = [{ left: 'new', right: '' }, ...rows.with(1, { left: 'c', right: 'd, e' })];
  rerender(<PairsField rows={more} onChange={ignore} columns={columns} />);
  expect(screen.getAllByRole('textbox')[5]).toBe(field);
  expect(field).toHaveFocus();
  expect(field).toHaveValue('d, e');
});

it('a key changes nothing of the page but what is in the field', () => {
  function Held() {
    const [words, setWords] = useState('It rained');
    return <GrowingTextField value={words} onChange={setWords} />;
  }
  render(<Held />);
  const before = document.documentElement.outerHTML;
  fireEvent.input(box(), { target: { value: 'It rained again' } });
  expect(box().value).toBe('It rained again');
  expect(document.documentElement.outerHTML).toBe(before);
});
