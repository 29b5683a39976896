import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveStatusView } from '@/ui/save-status';
import { SaveStatus } from '@/ui/save-status';

const savedAt = (hours: number, minutes: number, copies: 1 | 2 = 2): SaveStatusView => ({
  state: 'saved',
  at: new Date(2026, 3, 23, hours, minutes).getTime(),
  copies,
});
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

describe('SaveStatus', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says when the words were kept, in local time', () => {
    const { container } = render(<SaveStatus status={savedAt(21, 4)} />);
    expect(container).toHaveTextContent('Saved on this device, 21:04');
  });

  it('never speaks up for a save', () => {
    const { container } = render(<SaveStatus status={savedAt(21, 4)} />);
    expect(container.querySelector('[role="status"], [role="alert"], [aria-live]')).toBeNull();
  });

  it('takes back ‘Saved’ with the first key, and says it again once it stays true', () => {
    const { container, rerender } = render(<SaveStatus status={savedAt(21, 4)} />);
    rerender(<SaveStatus status={{ state: 'saving', since: 0 }} />);
    expect(container).toHaveTextContent('Saving…');
    rerender(<SaveStatus status={savedAt(21, 5)} />);
    pass(249);
    expect(container).toHaveTextContent('Saving…');
    pass(1);
    expect(container).toHaveTextContent('Saved on this device, 21:05');
  });

  it('stays with ‘Saving…’ through the saves of somebody who types on', () => {
    const { container, rerender } = render(<SaveStatus status={{ state: 'saving', since: 0 }} />);
    for (const minute of [5, 6]) {
      rerender(<SaveStatus status={savedAt(21, minute)} />);
      pass(100);
      rerender(<SaveStatus status={{ state: 'saving', since: 0 }} />);
      pass(200);
      expect(container).toHaveTextContent('Saving…');
    }
  });

  it('moves once no save has come to rest for three seconds, and not beside somebody who types on', () => {
    const moving = '[class*="slow"]';
    const { container, rerender } = render(<SaveStatus status={{ state: 'saving', since: 0 }} />);
    pass(2000);
    rerender(<SaveStatus status={{ state: 'saving', since: 2000 }} />);
    pass(2999);
    expect(container.querySelector(moving)).toBeNull();
    pass(1);
    expect(container.querySelector(moving)).not.toBeNull();
    rerender(<SaveStatus status={{ state: 'saving', since: 5000 }} />);
    expect(container.querySelector(moving)).toBeNull();
  });

  it('tells at once when words are not kept, and offers to copy them', () => {
    const onCopy = vi.fn<() => void>();
    const { rerender } = render(<SaveStatus status={{ state: 'saving', since: 0 }} />);
    rerender(
      <SaveStatus
        status={{ state: 'not-saved', message: 'Not saved. This device is out of space.', onCopy }}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved. This device is out of space.');
    fireEvent.click(screen.getByRole('button', { name: 'Copy this page' }));
    expect(onCopy).toHaveBeenCalledOnce();
  });
});
