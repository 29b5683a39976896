import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
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

  it('is the next stop of the Tab key from anywhere, once, and the way back leads there', () => {
    const before = document.createElement('button');
    document.body.append(before);
    onTestFinished(() => before.remove());
    const { undo, onClose } = show();
    const tab = (init: KeyboardEventInit = {}): boolean =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Tab', ...init });
    act(() => before.focus());
    expect(tab({ ctrlKey: true })).toBe(true);
    expect(tab({ shiftKey: true })).toBe(true);
    expect(before).toHaveFocus();
    expect(tab()).toBe(false);
    expect(undo).toHaveFocus();
    expect(tab({ shiftKey: true })).toBe(false);
    expect(before).toHaveFocus();
    // It was passed: what follows is in its own order.
    expect(tab()).toBe(true);
    expect(before).toHaveFocus();
    act(() => undo.focus());
    // From it, the browser goes on where the focus was.
    expect(tab()).toBe(true);
    expect(before).toHaveFocus();
    act(() => undo.focus());
    fireEvent.keyDown(undo, { key: 'Escape' });
    expect(before).toHaveFocus();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves the Tab key to an open dialog', () => {
    const { undo } = show();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    onTestFinished(() => dialog.remove());
    expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true);
    expect(undo).not.toHaveFocus();
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
