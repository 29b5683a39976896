import { act, render, screen, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdMovedTexts } from '@/app/moved-texts';
import { translate, wrapAndSplit } from '../support/other-hands';

beforeEach(() => holdMovedTexts(document.body));

/** Bare texts beside what comes and goes, as no component of ours may have them. */
function Bare({ words }: { words: string | null }) {
  return (
    <p data-testid="bare">
      {words} and {words === null ? null : <b>{`bold ${words}`}</b>}{' '}
      {words === 'three' ? <i>new</i> : null} the rest {words}
    </p>
  );
}

const said = (): string => screen.getByTestId('bare').textContent.replaceAll(/\s+/g, ' ').trim();

describe.each([
  ['translator', translate],
  [
    'text that is put in a wrapper',
    (): void => {
      for (const text of [...screen.getByTestId('bare').childNodes].filter(
        (node) => node instanceof Text,
      )) {
        const around = document.createElement('x-word');
        text.replaceWith(around);
        around.append(text);
      }
    },
  ],
])('a text moved by a %s', (_, move) => {
  let view: RenderResult;
  const set = async (words: string | null): Promise<void> =>
    act(async () => view.rerender(<Bare words={words} />));
  beforeEach(() => {
    view = render(<Bare words="one" />);
    move();
  });

  it('is taken away, put beside, and changed as if it were still there', async () => {
    expect(said()).toBe('one and bold one the rest one');
    await set('two');
    expect(said()).toBe('two and bold two the rest two');
    await set('three');
    expect(said()).toBe('three and bold three new the rest three');
    await set(null);
    expect(said()).toBe('and the rest');
    await set('four');
    expect(said()).toBe('four and bold four the rest four');
  });
});

it('split texts and wrapped fields never break the screen', async () => {
  const form = (isOpen: boolean): ReactNode => (
    <div data-testid="bare">
      Words {isOpen ? <textarea aria-label="words" /> : 'closed'} more words
    </div>
  );
  const view = render(form(true));
  await act(async () => wrapAndSplit());
  await act(async () => view.rerender(form(false)));
  expect(said()).toBe('Words closed more words');
  await act(async () => view.rerender(form(true)));
  expect(screen.getByRole('textbox', { name: 'words' })).toBeInTheDocument();
});
