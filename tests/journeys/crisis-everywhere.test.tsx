import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

type Box = {
  at: string;
  /** The box's label. */
  box: RegExp;
  /** What a person does first, where the box is not there from the start. */
  before?: (user: UserEvent) => Promise<void>;
};

const press =
  (name: RegExp) =>
  (user: UserEvent): Promise<void> =>
    user.click(screen.getByRole('button', { name }));

const choose =
  (name: RegExp) =>
  (user: UserEvent): Promise<void> =>
    user.click(screen.getByRole('radio', { name }));

/** A box of every form in which somebody may write what they are afraid to say aloud. */
const boxes: readonly Box[] = [
  { at: '/path/understand/what-hurts', box: /^What hurts most today/ },
  { at: '/closing/signs', box: /What I saw/ },
  { at: '/pause', box: /Say it here instead/ },
  { at: '/pause', box: /before/ },
  { at: '/tools/arrivals', box: /set it off/ },
  { at: '/tools/letters/new', box: /To whoever it is for/ },
  { at: '/tools/letters/closing', box: /What I put down/ },
  { at: '/tools/strengths', box: /A strength/ },
  { at: '/tools/strengths', box: /harsh thought/ },
  { at: '/tools/self-care', box: /Act 1/, before: press(/^Move$/) },
  { at: '/tools/appreciation', box: /Good in my life/ },
  { at: '/tools/appreciation', box: /Your thank-you/ },
  { at: '/tools/i-statements', box: /^Your words$/ },
  { at: '/tools/apology?part=3', box: /^It was mine$/ },
  { at: '/tools/trust-plan', box: /I will/ },
  { at: '/tools/trust-plan', box: /What I saw/, before: choose(/^What I saw$/) },
  { at: '/tools/quiet-time?part=2', box: /^A reason that holds/ },
  { at: '/tools/contact-plan?part=4', box: /^The opening words$/ },
  { at: '/tools/contact-plan?part=all', box: /^Who I call after$/ },
  { at: '/tools/goodwill', box: /in mind/ },
  { at: '/support', box: /What to ask them for/, before: press(/Add a person/) },
  {
    at: '/safety',
    box: /What did they ask for/,
    before: async (user) => {
      const asked = screen.getByRole('group', { name: /asked you not to get in touch/ });
      await user.click(within(asked).getByRole('radio', { name: 'Yes' }));
    },
  },
];

describe('words that sound like danger bring people to talk to', { timeout: 30_000 }, () => {
  it.each(boxes)('in $at, under $box', async ({ at, box, before }) => {
    const { user } = await renderApp(at);
    await before?.(user);
    const field = screen.getByRole('textbox', { name: box });
    fireEvent.change(field, { target: { value: 'I want to die.' } });
    expect(
      await screen.findByRole('region', { name: 'People to talk to' }, { timeout: 15_000 }),
    ).toBeVisible();
    expect(field).toHaveValue('I want to die.');
  });
});
