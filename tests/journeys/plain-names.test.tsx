import { act, fireEvent, screen } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietReports } from '@/app/quiet-reports';
import { halfPeopleFact, halfPeopleText } from '@/help/half-people';
import { peopleFact } from '@/help/people';
import { PartBoundary } from '@/ui/part-boundary';
import { keptToolPages, pageOfEachKind, screens } from '../e2e/addresses';
import { markedJournal } from '../support/marked-words';
import { openApp } from '../support/open-app';
import { setFacts } from '../support/set-facts';

vi.setConfig({ testTimeout: 120_000 });

const mark = 'Quibblezorp';
const tells = (text: string): boolean => /quibblezorp/iu.test(text);

const person = { name: mark, number: '020 7946 0000', ask: mark };

const markedFacts = {
  askedFor: mark,
  people: peopleFact([person]),
  [halfPeopleFact]: halfPeopleText([{ words: person, before: null }]),
  'half.their-answer': mark,
  lookBacks: true,
  'fairLine.shown': true,
};

/** Where most ways lead on. */
const crossings = [
  '/path',
  '/path/understand',
  '/journal',
  '/tools',
  '/tools/letters',
  '/settings',
  '/support',
];

/** What the browser is told to remember of the way: every state and address. */
let remembered: string[] = [];
let printed: string[] = [];

beforeEach(() => {
  remembered = [];
  printed = [];
  for (const way of ['pushState', 'replaceState'] as const) {
    const real = history[way].bind(history);
    vi.spyOn(history, way).mockImplementation((state: unknown, unused, address) => {
      remembered.push(`${way} ${JSON.stringify(state)} ${String(address)}`);
      real(state, unused, address);
    });
  }
  for (const way of ['log', 'info', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...said: readonly unknown[]) => {
      printed.push(said.map(String).join(' '));
    });
});

afterEach(() => history.replaceState(null, '', '/'));

/** Where the mark stands besides texts and what fields hold. */
function told(): string[] {
  const found = tells(document.title) ? [`title: ${document.title}`] : [];
  if (tells(location.href)) found.push(location.href);
  for (const element of document.querySelectorAll('*')) {
    // What paper shows in place of a field: the field's value once more.
    const isTwin = element.previousElementSibling instanceof HTMLTextAreaElement;
    for (const { name, value } of element.attributes)
      // A button says to a screen reader which line it is for.
      if (
        tells(value) &&
        name !== 'value' &&
        name !== 'aria-label' &&
        !(isTwin && name === 'data-words')
      )
        found.push(`<${element.localName} ${name}="${value}">`);
  }
  return found;
}

function goTo(address: string): void {
  act(() => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
}

const isWritable = (field: HTMLElement): boolean =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
  !field.readOnly &&
  !field.disabled;

describe('what somebody wrote', () => {
  it('stands in no title, address, history or attribute, on any screen', async () => {
    const app = await openApp('/path', markedJournal(mark));
    act(() => setFacts(app.store(), markedFacts));
    const found: string[] = [];
    let shown = 0;
    for (const address of new Set([...screens, ...keptToolPages, ...pageOfEachKind])) {
      goTo(address);
      await act(() => Promise.resolve());
      if (tells(document.body.textContent)) shown += 1;
      found.push(...told().map((one) => `${address}: ${one}`));
      // Half-written words as well.
      for (const field of screen.queryAllByRole('textbox').filter(isWritable))
        fireEvent.change(field, { target: { value: `${mark} half` } });
      found.push(...told().map((one) => `${address}, half-written: ${one}`));
    }
    expect(shown).toBeGreaterThan(15);
    expect([...new Set(found)]).toEqual([]);
    expect([...remembered, ...printed].filter(tells)).toEqual([]);
  });

  it('does not go along with a link that is followed', async () => {
    const app = await openApp('/path', markedJournal(mark));
    act(() => setFacts(app.store(), markedFacts));
    const followed = new Set<string>();
    for (const address of crossings) {
      const links = (): HTMLAnchorElement[] => [
        ...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]'),
      ];
      goTo(address);
      // One link of each kind: those of a list differ in their page alone.
      for (const [place, link] of links().entries()) {
        const kind = `${link.className} ${link.pathname.split('/').slice(0, 3).join('/')}`;
        if (followed.has(kind)) continue;
        followed.add(kind);
        goTo(address);
        const again = links()[place];
        if (again !== undefined) fireEvent.click(again);
      }
    }
    expect(followed.size).toBeGreaterThan(20);
    expect(remembered.length).toBeGreaterThan(followed.size);
    expect(remembered.filter(tells)).toEqual([]);
  });

  it('does not name the paper, or the file, that a page is printed to', async () => {
    await openApp('/tools/apology');
    const before = document.title;
    expect(before).not.toBe('Second Draft');
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(document.title).toBe('Second Draft');
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(document.title).toBe(before);
    act(() => void dispatchEvent(new Event('beforeprint')));
    document.title = 'New tab';
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(document.title).toBe('New tab');
  });
});

describe('what breaks', () => {
  it('is told by its kind and its place, and not by its message', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    function Breaks(): null {
      throw new RangeError(`Invalid time zone specified: ${mark}`);
    }
    const into = document.createElement('div');
    const root = createRoot(into, quietReports);
    act(() =>
      root.render(
        <PartBoundary name="This part">
          <Breaks />
        </PartBoundary>,
      ),
    );
    expect(into.textContent).toContain('This part stopped working.');
    const all = said.mock.calls.flat().map(String).join('\n');
    expect(all).toMatch(/A part of the page broke: RangeError\s+at Breaks/u);
    expect(all).not.toContain(mark);
    act(() => root.unmount());
  });

  it('is told in one place alone', () => {
    const src = join(import.meta.dirname, '../../src');
    const telling = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/u.test(file) && /\bconsole\./u.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(telling).toEqual(['app/quiet-reports.ts']);
  });
});
