import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion, useAnnounce } from '@/ui/live-region';

function Speaker() {
  const announce = useAnnounce();
  return (
    <>
      <button type="button" onClick={() => announce('Inserted')}>
        insert
      </button>
      <button type="button" onClick={() => announce('Not saved.', { assertive: true })}>
        fail
      </button>
    </>
  );
}

const region = (urgency: 'polite' | 'assertive'): string | null | undefined =>
  document.querySelector(`[aria-live="${urgency}"]`)?.textContent;
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('LiveRegion', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    render(
      <LiveRegion>
        <Speaker />
      </LiveRegion>,
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says the same words twice by clearing them in between', () => {
    press('insert');
    pass(200);
    expect(region('polite')).toBe('Inserted');
    press('insert');
    expect(region('polite')).toBe('');
    pass(200);
    expect(region('polite')).toBe('Inserted');
  });

  it('loses nothing that was said in one moment', () => {
    press('insert');
    press('insert');
    press('fail');
    pass(200);
    expect(region('polite')).toBe('Inserted Inserted');
    expect(region('assertive')).toBe('Not saved.');
  });

  it('leaves the polite region be when something urgent is said', () => {
    press('insert');
    pass(200);
    press('fail');
    pass(200);
    expect(region('polite')).toBe('Inserted');
    expect(region('assertive')).toBe('Not saved.');
  });
});
