import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished } from 'vitest';
import { GrowingTextField } from '@/ui/growing-text-field';
import { ShownWords } from '@/ui/name-mask';
import type { WordsFollowed } from '@/ui/words-followed';
import { drawnWhile } from '../support/watch-drawing';

/** Words that are kept outside of React, as a draft under the person's hand is. */
class Kept implements WordsFollowed {
  private readonly listeners = new Set<() => void>();
  private words: string;
  constructor(words: string) {
    this.words = words;
  }
  newest = (): string => this.words;
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  put = (words: string): void => {
    this.words = words;
    for (const listener of this.listeners) listener();
  };
}

const box = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (words: string): boolean => fireEvent.input(box(), { target: { value: words } });
const come = (kept: Kept, words: string): void => act(() => kept.put(words));

function renderField(words: string): Kept {
  const kept = new Kept(words);
  render(<GrowingTextField value={kept} onChange={kept.put} />);
  return kept;
}

it('a key draws nothing: the field has what was typed', async () => {
  const kept = renderField('It rained');
  const drawn = await drawnWhile(() => {
    type('It rained a');
    type('It rained ag');
  });
  expect([...drawn.keys()]).toEqual([]);
  expect(kept.newest()).toBe('It rained ag');
  expect(box()).toHaveValue('It rained ag');
});

it('words from elsewhere come into the field after any number of keys, with the caret where it was', () => {
  const kept = renderField('One.');
  type('One. Two.');
  box().setSelectionRange(4, 4);
  come(kept, 'Zero. One. Two.');
  expect(box()).toHaveValue('Zero. One. Two.');
  expect(box().selectionStart).toBe(10);
});

it('words that are put back to what was drawn last are put back in the field too', () => {
  const kept = renderField('One.');
  type('One. Two.');
  come(kept, 'One.');
  expect(box()).toHaveValue('One.');
});

it('a drawing for another reason leaves what was typed since the last one', () => {
  const kept = new Kept('One.');
  const field = (label: string): ReactNode => (
    <GrowingTextField aria-label={label} value={kept} onChange={kept.put} />
  );
  const { rerender } = render(field('Words'));
  type('One. Two.');
  rerender(field('Your words'));
  expect(box()).toHaveValue('One. Two.');
});

it('what was written into it before the app had come is the newest', () => {
  const kept = new Kept('');
  const field = <GrowingTextField value={kept} onChange={kept.put} />;
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(field);
  box().value = 'Written early';
  render(field, { container, hydrate: true });
  expect(box()).toHaveValue('Written early');
  expect(kept.newest()).toBe('Written early');
});

it('what is typed and not taken is taken back', () => {
  const kept = new Kept('One');
  render(<GrowingTextField value={kept} onChange={() => undefined} />);
  type('One more');
  expect(box()).toHaveValue('One');
});

it.each(['input', 'change'])('takes what a program writes and tells by %s alone', (event) => {
  const kept = renderField('One');
  box().value = 'One more';
  fireEvent(box(), new Event(event, { bubbles: true }));
  expect(kept.newest()).toBe('One more');
  expect(box()).toHaveValue('One more');
});

it('what comes waits until an input method is done', async () => {
  const kept = renderField('ni');
  fireEvent.compositionStart(box());
  come(kept, 'Elsewhere. ni');
  expect(box()).toHaveValue('ni');
  fireEvent.compositionEnd(box());
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(box()).toHaveValue('Elsewhere. ni');
});

it('takes its direction from its words once there are some, and from the page when there are none', () => {
  renderField('');
  expect(box()).toHaveAttribute('dir', '');
  type('o');
  expect(box()).toHaveAttribute('dir', 'auto');
  type('');
  expect(box()).toHaveAttribute('dir', '');
});

it('is unreadable from aside as soon as it holds a name that is masked', () => {
  const kept = new Kept('We met');
  render(
    <ShownWords value={(words) => words.replace('Robin', 'X.')}>
      <GrowingTextField value={kept} onChange={kept.put} />
    </ShownWords>,
  );
  type('We met Robin');
  expect(box()).toHaveAttribute('data-named');
  type('We met Robi');
  expect(box()).not.toHaveAttribute('data-named');
});

it('prints what was typed last', () => {
  renderField('It rained');
  type('It rained again');
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(document.querySelector('[data-words]')).toHaveAttribute('data-words', 'It rained again');
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(document.querySelector('[data-words]')).toBeNull();
});

it('grows with what is typed and with what comes, in a browser that knows no field-sizing', async () => {
  Object.defineProperty(document.documentElement, 'style', { value: {}, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(document.documentElement, 'style'));
  const kept = renderField('One');
  Object.defineProperty(box(), 'scrollHeight', { get: () => box().value.length });
  const frame = (): Promise<void> =>
    act(() => new Promise<void>((resolve) => void requestAnimationFrame(() => resolve())));
  type('One two');
  await frame();
  expect(box().style.height).toBe('7px');
  come(kept, 'Zero one two');
  await frame();
  expect(box().style.height).toBe('12px');
  come(kept, 'Two');
  await frame();
  expect(box().style.height).toBe('3px');
});
