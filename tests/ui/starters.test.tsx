import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Starters } from '@/ui/starters';

test('a starter hands over its words and stays, to be used again', async () => {
  const user = userEvent.setup();
  const inserted: string[] = [];
  render(
    <Starters starters={['I kept…', 'Dear me,']} onInsert={(words) => inserted.push(words)} />,
  );
  expect(screen.getByRole('region', { name: 'A way in' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'I kept…' }));
  await user.click(screen.getByRole('button', { name: 'I kept…' }));
  expect(inserted).toEqual(['I kept…', 'I kept…']);
});

test('a page without starters has no empty heading', () => {
  render(<Starters starters={[]} onInsert={() => undefined} />);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});
