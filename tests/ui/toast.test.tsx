import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion } from '@/ui/live-region';
import { Toast } from '@/ui/toast';

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

function show() {
  const onClose = vi.fn<() => void>();
  const onAction = vi.fn<() => void>();
  render(
    <LiveRegion>
      <Toast message="Page deleted." actionLabel="Undo" onAction={onAction} onClose={onClose} />
    </LiveRegion>,
  );
  return { onClose, onAction, undo: screen.getByRole('button', { name: 'Undo' }) };
}

describe('Toast', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('leaves after ten seconds', () => {
    const { onClose } = show();
    pass(9_999);
    expect(onClose).not.toHaveBeenCalled();
    pass(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays as long as the pointer is on it, and ten seconds more', () => {
    const { onClose, undo } = show();
    pass(9_000);
    fireEvent.pointerEnter(undo.parentElement ?? undo);
    pass(60_000);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.pointerLeave(undo.parentElement ?? undo);
    pass(9_999);
    expect(onClose).not.toHaveBeenCalled();
    pass(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays while it has the focus, though the pointer comes and goes', () => {
    const { onClose, undo } = show();
    act(() => undo.focus());
    fireEvent.pointerEnter(undo.parentElement ?? undo);
    fireEvent.pointerLeave(undo.parentElement ?? undo);
    pass(60_000);
    expect(onClose).not.toHaveBeenCalled();
    act(() => undo.blur());
    pass(10_000);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes at Escape, unless a dialog is open above it', () => {
    const { onClose } = show();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
    dialog.remove();
    // An input method gives its word up by it.
    fireEvent.keyDown(document.body, { key: 'Escape', isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says what happened and that it can be taken back', () => {
    show();
    pass(200);
    expect(screen.getByText('Page deleted. Undo available')).toHaveAttribute('aria-live', 'polite');
  });

  it('takes it back', () => {
    const { onAction, undo } = show();
    fireEvent.click(undo);
    expect(onAction).toHaveBeenCalledOnce();
  });
});
