import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { giveDialogMethods } from './native-dialog';

function Asking() {
  const [isOpen, setIsOpen] = useState(false);
  const [isHere, setIsHere] = useState(true);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Delete…</Button>
      {isHere && (
        <Dialog
          open={isOpen}
          title="Delete this journal?"
          onClose={close}
          actions={
            <>
              <Button onClick={close}>Keep the journal</Button>
              <Button onClick={() => setIsHere(false)}>Delete 41 pages</Button>
            </>
          }
        >
          <p>All 41 pages on this device will be gone.</p>
        </Dialog>
      )}
    </>
  );
}

async function ask(): Promise<void> {
  render(<Asking />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete…' }));
}

describe('Dialog', () => {
  beforeEach(giveDialogMethods);

  it('has the question read first: its heading takes the focus', async () => {
    await ask();
    expect(screen.getByRole('dialog', { name: 'Delete this journal?' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Delete this journal?' })).toHaveFocus();
  });

  it('gives the focus back when the safe answer is chosen', async () => {
    await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Keep the journal' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Delete…' })).toHaveFocus();
  });

  it('gives the focus back when the dialog is taken away while open', async () => {
    await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Delete 41 pages' }));
    expect(screen.queryByText('All 41 pages on this device will be gone.')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Delete…' })).toHaveFocus();
  });

  it('closes at Escape, which the browser reports as cancel', async () => {
    await ask();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('knows when the browser closed it without asking, and can open again', async () => {
    await ask();
    screen.getByRole<HTMLDialogElement>('dialog').close();
    await waitFor(() =>
      expect(
        screen.queryByText('All 41 pages on this device will be gone.'),
      ).not.toBeInTheDocument(),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Delete…' }));
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('stays when it is open from the start, though strict mode opens it twice', async () => {
    const onClose = vi.fn<() => void>();
    render(
      <StrictMode>
        <Dialog open title="Delete this journal?" onClose={onClose} actions={null}>
          <p>All 41 pages on this device will be gone.</p>
        </Dialog>
      </StrictMode>,
    );
    // The close event of the first opening comes in a later task.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('holds nothing while it is closed', () => {
    render(<Asking />);
    expect(screen.queryByText('Delete this journal?')).not.toBeInTheDocument();
  });
});
