import { cleanup, screen, within } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageOfEachKind } from '../e2e/addresses';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

const withFields = [
  ...pageOfEachKind,
  '/support',
  '/tools/letters/new',
  '/tools/i-statements',
  '/tools/quiet-time?part=all',
  '/tools/self-care',
  '/tools/strengths',
  '/tools/trust-plan',
  '/pause',
];

const typed = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('textarea, input:not([type]), input[type="tel"]'),
];

/** What a field says to the browser. */
const asked = ['spellcheck', 'writingsuggestions', 'autocomplete', 'autocorrect'];

describe('a field for own words', () => {
  it('asks for no suggestions, and for spell checking until that is switched off', async () => {
    const browser = new FaultyBrowser();
    const { user } = await renderApp('/settings', browser);
    const group = screen.getByRole('switch', { name: 'Spell checking in fields' });
    expect(group).toBeChecked();
    for (const isOn of [true, false]) {
      if (!isOn) {
        cleanup();
        await renderApp('/settings', browser);
        await user.click(screen.getByRole('switch', { name: 'Spell checking in fields' }));
      }
      const told: string[] = [];
      for (const address of withFields) {
        cleanup();
        await renderApp(address, browser);
        told.push(
          ...typed().map((field) =>
            [address, ...asked.map((name) => field.getAttribute(name))].join(' '),
          ),
        );
      }
      expect(told.length).toBeGreaterThan(withFields.length);
      const wanted = isOn ? /^\S+ true false off $/ : /^\S+ false false off off$/;
      expect(told.filter((one) => !wanted.test(one))).toEqual([]);
    }
  });

  it('is told the same by everything that is typed in', () => {
    const src = join(import.meta.dirname, '../../src');
    const typedIn = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...readFileSync(join(src, file), 'utf8').matchAll(/<(?:textarea|input)\b[^]*?\/>/g)].map(
          ([field]) => ({ file, field }),
        ),
      )
      .filter(({ field }) => !/type="(?!tel|text)|type=\{/.test(field));
    expect(typedIn.length).toBeGreaterThan(4);
    // A recovery code is no word: it is never checked. What is hidden is not typed in.
    const isOwnWords = (field: string): boolean => field.includes('{...ownWords}');
    const isNever = (field: string): boolean => /spellCheck=\{false\}|<input hidden /.test(field);
    const others = typedIn.filter(({ field }) => !isOwnWords(field) && !isNever(field));
    expect(others).toEqual([]);
  });

  it('is told of where the words may go all the same', async () => {
    await renderApp('/about');
    const told = within(screen.getByRole('region', { name: 'Where your words are' }));
    expect(told.getByText(/^Your browser may do otherwise/)).toHaveTextContent(
      /enhanced spell checking.*writing suggestions.*translation.*can’t stop it/,
    );
  });
});
