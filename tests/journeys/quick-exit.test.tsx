import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { clearMark } from '@/app/exit-mark';
import { unhide } from '@/app/leave';
import { renderApp } from '../support/render-app';

function shiftThrice(): void {
  for (let presses = 0; presses < 3; presses += 1) {
    fireEvent.keyDown(document.body, { key: 'Shift', shiftKey: true });
    fireEvent.keyUp(document.body, { key: 'Shift' });
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  clearMark();
  unhide();
});

it('Quick exit by Shift is switched off and on in Settings, and told only where it is on', async () => {
  const replace = vi.fn<(address: string) => void>();
  const { user, store } = await renderApp('/settings');
  vi.stubGlobal('location', { replace });
  const byShift = screen.getByRole('switch', { name: 'Quick exit by Shift' });
  expect(byShift).toBeChecked();
  await user.click(byShift);
  shiftThrice();
  expect(replace).not.toHaveBeenCalled();
  expect(screen.getByText(/Only the Quick exit button leaves/)).toBeVisible();

  await user.click(screen.getByRole('link', { name: 'Support' }));
  expect(await screen.findByRole('heading', { name: 'Covering your tracks' })).toBeVisible();
  expect(screen.queryByText(/Shift/)).not.toBeInTheDocument();
  act(() => store.getState().setFact('exitByShift', true));
  expect(screen.getByText(/Shift pressed three times/)).toBeVisible();
  shiftThrice();
  expect(replace).toHaveBeenCalledOnce();
});
