import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPresence } from '@/app/lock/presence';
import { lockAfterChoices, type LockAfter } from '@/journal/lock-after';

const minute = 60_000;

let asleep = 0;
let watched: ReturnType<typeof watchPresence> | undefined;

/** Somebody at an open journal; how often it was to be locked, and what was said of it. */
function watch(choice: LockAfter) {
  const heard = { gone: 0, warnings: [] as boolean[], here: 0 };
  watched = watchPresence({
    lockAfter: () => choice,
    now: () => Date.now() + asleep,
    onWarning: (is) => heard.warnings.push(is),
    onGone: () => {
      heard.gone += 1;
      watched?.stop();
    },
    tellHere: () => {
      heard.here += 1;
    },
  });
  return heard;
}

function see(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  asleep = 0;
});
afterEach(() => {
  watched?.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a journal with nobody at it', () => {
  it.each(lockAfterChoices)('locks after the time chosen, warned before: %s', (choice) => {
    const heard = watch(choice);
    const limit = (choice === 'leave' ? 15 : choice) * minute;
    const ahead = choice === 1 ? 30_000 : minute;
    pass(limit - ahead - 1000);
    expect(heard).toMatchObject({ gone: 0, warnings: [] });
    pass(1000);
    expect(heard).toMatchObject({ gone: 0, warnings: [true] });
    pass(ahead);
    expect(heard.gone).toBe(1);
  });

  it.each(['keydown', 'input', 'pointerdown', 'wheel', 'touchmove'])(
    'stays open for whoever does something: %s',
    (sign) => {
      const heard = watch(5);
      pass(4.5 * minute);
      expect(heard.warnings).toEqual([true]);
      fireEvent(document.body, new Event(sign, { bubbles: true }));
      expect(heard.warnings).toEqual([true, false]);
      pass(4.9 * minute);
      expect(heard.gone).toBe(0);
      pass(minute);
      expect(heard.gone).toBe(1);
    },
  );

  it('stays open by the button, and for somebody at another tab', () => {
    const heard = watch(5);
    pass(4.5 * minute);
    watched?.stay();
    pass(4.5 * minute);
    watched?.elsewhere();
    pass(4.9 * minute);
    expect(heard.gone).toBe(0);
  });

  it('leaves a press on the offer to stay to its button, or what lies beneath would be pressed', () => {
    const heard = watch(5);
    const offer = document.createElement('div');
    offer.dataset['stay'] = '';
    document.body.append(offer);
    pass(4.5 * minute);
    fireEvent(offer, new Event('pointerdown', { bubbles: true }));
    expect(heard.warnings).toEqual([true]);
    offer.remove();
  });

  it('is locked at the first look after a week asleep, and the key that woke it reaches nothing', () => {
    const heard = watch(15);
    const pressed = vi.fn<() => void>();
    addEventListener('keydown', pressed);
    asleep = 7 * 24 * 60 * minute;
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(heard.gone).toBe(1);
    expect(pressed).not.toHaveBeenCalled();
    removeEventListener('keydown', pressed);
  });

  it.each(['focus', 'pageshow'])('is locked as the page is come back to: %s', (back) => {
    const heard = watch(1);
    asleep = 2 * minute;
    dispatchEvent(new Event(back));
    expect(heard.gone).toBe(1);
  });

  it('is not kept open by a clock that is set back', () => {
    const heard = watch(5);
    asleep = -365 * 24 * 60 * minute;
    pass(5 * minute);
    expect(heard.gone).toBe(1);
  });

  it('counts a hidden page as nobody', () => {
    const heard = watch(5);
    see('hidden');
    pass(5 * minute);
    expect(heard.gone).toBe(1);
  });
});

describe('a journal that locks when it is left', () => {
  it('locks as soon as its tab is hidden', () => {
    const heard = watch('leave');
    see('hidden');
    pass(1000);
    expect(heard.gone).toBe(1);
  });

  it('locks on coming back where the browser stood still meanwhile', () => {
    const heard = watch('leave');
    see('hidden');
    vi.setSystemTime(Date.now() + 1000);
    const later = performance.now() + 1000;
    vi.spyOn(performance, 'now').mockReturnValue(later);
    see('visible');
    expect(heard.gone).toBe(1);
  });

  it('stays open from one of its tabs to the next', () => {
    const heard = watch('leave');
    see('hidden');
    pass(100);
    watched?.elsewhere();
    pass(minute);
    expect(heard.gone).toBe(0);
    see('visible');
    expect(heard.gone).toBe(0);
    expect(heard.here).toBe(1);
  });
});
