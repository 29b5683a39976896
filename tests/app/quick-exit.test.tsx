import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppHeader } from '@/app/app-header';
import { ExitCover } from '@/app/exit-cover';
import { clearMark, isCovered } from '@/app/exit-mark';
import { unhide } from '@/app/leave';
import { LiveRegion } from '@/ui/live-region';

const replace = vi.fn<(address: string) => void>();
const onLeave = vi.fn<() => void>();

function Journal({ exitByShift }: { exitByShift: boolean }) {
  useEffect(() => {
    document.title = 'A real apology · Second Draft';
  }, []);
  return (
    <>
      <AppHeader onLeave={onLeave} exitByShift={exitByShift} />
      <main id="main" tabIndex={-1}>
        <p>What I never said was</p>
        <textarea aria-label="Your page" />
      </main>
    </>
  );
}

function open(exitByShift = true): void {
  render(
    <LiveRegion>
      <ExitCover>
        <MemoryRouter>
          <Journal exitByShift={exitByShift} />
        </MemoryRouter>
      </ExitCover>
    </LiveRegion>,
  );
}

const keyDown = (key: string, held: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const keyUp = (key: string, held: KeyboardEventInit = {}): boolean =>
  fireEvent.keyUp(document.activeElement ?? document.body, { key, ...held });
function shift(): void {
  keyDown('Shift', { shiftKey: true });
  keyUp('Shift');
}
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const sheet = (): HTMLElement => screen.getByRole('textbox', { name: 'Your page' });
/** Three presses in all, with something done after each of the first two. */
function shiftThrice(between: () => void): void {
  shift();
  between();
  shift();
  between();
  shift();
}
const words = (): HTMLElement | null => screen.queryByText('What I never said was');
const leave = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Quick exit' }));
const refuse = (): never => {
  throw new DOMException('denied', 'SecurityError');
};
const comeBackFromMemory = (): boolean =>
  fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { replace });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  replace.mockReset();
  onLeave.mockReset();
  clearMark();
  unhide();
});

describe('Shift, three times', () => {
  it('leaves at the third press', () => {
    open();
    shift();
    shift();
    expect(replace).not.toHaveBeenCalled();
    shift();
    expect(replace).toHaveBeenCalledExactlyOnceWith('https://www.bbc.co.uk/weather');
  });

  it.each([
    ['the letter is let go first', ['A', 'Shift']],
    ['Shift is let go first', ['Shift', 'A']],
  ])('is not set off by capital letters, when %s', (_, letGo) => {
    open();
    screen.getByRole('textbox').focus();
    for (let letter = 0; letter < 6; letter += 1) {
      keyDown('Shift', { shiftKey: true });
      keyDown('A', { shiftKey: true });
      for (const key of letGo) keyUp(key);
      expect(document.querySelector('[data-on]')).toBeNull();
    }
    expect(replace).not.toHaveBeenCalled();
  });

  it('starts again after any other key', () => {
    open();
    shift();
    shift();
    keyDown('a');
    keyUp('a');
    shift();
    expect(replace).not.toHaveBeenCalled();
  });

  it.each([
    ['0.7 seconds', 700, 1],
    ['0.75 seconds', 750, 0],
    ['0.9 seconds, as whoever toggles between scripts presses it', 900, 0],
    ['5 seconds', 5_000, 0],
  ])('is quick: %s in between', (_, wait, exits) => {
    open();
    sheet().focus();
    shiftThrice(() => pass(wait));
    expect(replace).toHaveBeenCalledTimes(exits);
  });

  it('takes a Shift held down for long as no press at all', () => {
    open();
    keyDown('Shift', { shiftKey: true });
    pass(1_500);
    keyUp('Shift');
    shift();
    shift();
    expect(replace).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['words that come without a key', () => fireEvent.input(sheet(), { target: { value: '你' } })],
    [
      'words about to come',
      () => fireEvent(sheet(), new InputEvent('beforeinput', { bubbles: true })),
    ],
    ['a composed word that begins', () => fireEvent.compositionStart(document.body)],
    ['one that goes on', () => fireEvent.compositionUpdate(document.body)],
    ['one that ends', () => fireEvent.compositionEnd(document.body)],
    ['a key without a name', () => keyDown('Unidentified', { keyCode: 229 })],
    ['another key let go', () => keyUp('a')],
    ['the pointer', () => fireEvent.pointerDown(document.body)],
    ['a click by other means', () => fireEvent.click(document.body)],
    ['the focus, moved', () => fireEvent.focusIn(document.body)],
    ['scrolling', () => fireEvent.scroll(document.body)],
    ['the wheel', () => fireEvent.wheel(document.body)],
    ['another window', () => fireEvent.blur(window)],
  ])('starts again after %s', (_, between) => {
    open();
    shiftThrice(between);
    expect(replace).not.toHaveBeenCalled();
    shift();
    expect(document.querySelectorAll('[data-on="true"]')).toHaveLength(2);
  });

  describe('in a field, where Shift alone may mean something else,', () => {
    it.each<[string, () => void]>([
      ['after a composed word', () => fireEvent.compositionStart(sheet())],
      ['after a key an input method took', () => keyDown('Process', { keyCode: 229 })],
      [
        'where the browser speaks Chinese',
        () => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en', 'zh-Hant-TW']),
      ],
      [
        'on a keyboard drawn on the screen',
        () =>
          vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
            Object.assign(new EventTarget(), {
              media,
              matches: media.includes('coarse'),
              onchange: null,
              addListener: () => undefined,
              removeListener: () => undefined,
            }),
          ),
      ],
    ])('Shift never counts %s, and outside it does', (_, arrange) => {
      open();
      sheet().focus();
      arrange();
      for (let presses = 0; presses < 9; presses += 1) shift();
      expect(document.querySelector('[data-on]')).toBeNull();
      expect(replace).not.toHaveBeenCalled();
      sheet().blur();
      shiftThrice(() => pass(100));
      expect(replace).toHaveBeenCalledOnce();
    });
  });

  it('can be switched off, and is then told nowhere', () => {
    open(false);
    shiftThrice(() => pass(100));
    expect(replace).not.toHaveBeenCalled();
    expect(document.querySelector('[data-on], [title*="Shift"]')).toBeNull();
    leave();
    expect(replace).toHaveBeenCalledOnce();
  });

  it('counts a Shift that is held down once', () => {
    open();
    keyDown('Shift', { shiftKey: true });
    for (let repeat = 0; repeat < 9; repeat += 1)
      keyDown('Shift', { shiftKey: true, repeat: true });
    keyUp('Shift');
    shift();
    expect(replace).not.toHaveBeenCalled();
  });

  it('does not count a Shift that was held to click, or with another such key', () => {
    open();
    for (let press = 0; press < 3; press += 1) {
      keyDown('Shift', { shiftKey: true });
      fireEvent.pointerDown(document.body);
      keyDown('Shift', { shiftKey: true, repeat: true });
      keyUp('Shift');
      keyDown('Shift', { shiftKey: true, ctrlKey: true });
      keyUp('Shift');
    }
    expect(replace).not.toHaveBeenCalled();
  });

  it('shows and says how many presses are left', () => {
    open();
    const exit = screen.getByRole('button', { name: 'Quick exit' });
    shift();
    pass(200);
    expect(exit.querySelectorAll('[data-on="true"]')).toHaveLength(1);
    expect(screen.getByText('Shift, press 2 more times to exit')).toBeInTheDocument();
    shift();
    pass(200);
    expect(screen.getByText('Shift, press 1 more time to exit')).toBeInTheDocument();
    pass(5_000);
    pass(200);
    expect(exit.querySelectorAll('[data-on]')).toHaveLength(0);
    expect(screen.getByText('Quick exit cancelled')).toBeInTheDocument();
  });
});

it('never leaves by Escape, which means too much else', () => {
  open();
  for (let presses = 0; presses < 9; presses += 1) keyDown('Escape');
  expect(replace).not.toHaveBeenCalled();
});

describe('leaving', () => {
  it('hides the page, marks the tab and keeps the words before it goes', () => {
    open();
    const seen: unknown[] = [];
    onLeave.mockImplementation(() => {
      seen.push('kept', document.body.style.display, document.title, isCovered());
    });
    replace.mockImplementation(() => seen.push('gone'));
    fireEvent.click(screen.getByRole('button', { name: 'Quick exit' }));
    expect(seen).toEqual(['kept', 'none', 'New tab', true, 'gone']);
  });

  it('ends on our own blank page with no connection, and in an installed app', () => {
    open();
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    unhide();
    leave();
    expect(replace).toHaveBeenLastCalledWith('/away.html');
    onLine.mockReturnValue(true);
    unhide();
    leave();
    expect(replace).toHaveBeenLastCalledWith('https://www.bbc.co.uk/weather');
    const real = window.matchMedia;
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(real(media), { matches: media === '(display-mode: standalone)' }),
    );
    unhide();
    leave();
    expect(replace).toHaveBeenLastCalledWith('/away.html');
    vi.restoreAllMocks();
  });

  it('goes even when the words cannot be kept', () => {
    open();
    onLeave.mockImplementation(() => {
      throw new Error('disk full');
    });
    // React reports what a handler throws to the window; here that is what is expected.
    const reported = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
    window.addEventListener('error', reported);
    fireEvent.click(screen.getByRole('button', { name: 'Quick exit' }));
    window.removeEventListener('error', reported);
    expect(reported).toHaveBeenCalledOnce();
    expect(replace).toHaveBeenCalledOnce();
  });

  it('is also the second thing the Tab key reaches, and works with the space bar', () => {
    open();
    const [skip, early] = [...document.querySelectorAll('a')];
    expect(skip).toHaveTextContent('Skip to the page');
    expect(early).toHaveTextContent('Quick exit: leave this site now');
    early?.focus();
    keyDown(' ');
    expect(replace).toHaveBeenCalledOnce();
  });
});

describe('coming back', () => {
  it('meets a cover without a word of the journal, until somebody says they are back', () => {
    sessionStorage.setItem('away', '1');
    open();
    expect(words()).not.toBeInTheDocument();
    expect(document.title).toBe('New tab');
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(words()).toBeVisible();
    expect(isCovered()).toBe(false);
  });

  it('takes the journal out of a page that the browser kept in its memory', () => {
    open();
    leave();
    expect(words()).not.toBeVisible();
    comeBackFromMemory();
    expect(words()).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
  });

  it('covers such a page too where the browser refuses sessionStorage', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    open();
    expect(words()).toBeVisible();
    leave();
    expect(replace).toHaveBeenCalledOnce();
    comeBackFromMemory();
    expect(words()).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(words()).toBeVisible();
  });

  it('leaves a page alone that comes back from the memory without an exit', () => {
    open();
    comeBackFromMemory();
    expect(words()).toBeVisible();
  });
});
