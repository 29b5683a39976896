import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

const address = '/tools/i-statements';
const raw = 'You never listened. You made me jealous.';

/** The pencil waits for a pause in the writing. */
const patience = { timeout: 30_000 };

const sheet = (): HTMLElement => screen.getByRole('textbox', { name: 'Your words' });
const margin = () => within(screen.getByRole('region', { name: 'In the margin' }));

async function withMarks(browser = new FaultyBrowser()) {
  const app = await renderApp(address, browser);
  await app.user.click(sheet());
  await app.user.paste(raw);
  await screen.findByText('2 pencil marks', { selector: '.meta' }, patience);
  return app;
}

describe('saying it as “I”', { timeout: 60_000 }, () => {
  it('puts other words in at the mark, and takes them back', async () => {
    const { user } = await withMarks();
    await user.click(margin().getByRole('button', { name: 'When …, I felt jealous.' }));
    expect(sheet()).toHaveValue('You never listened. When …, I felt jealous.');
    await user.click(margin().getByRole('button', { name: /^Undo/ }));
    expect(sheet()).toHaveValue(raw);
    expect(await screen.findByText('2 pencil marks', { selector: '.meta' })).toBeVisible();
  });

  it('leads to the first dots to fill, and puts in nothing that was not said', async () => {
    const { user } = await withMarks();
    await user.click(margin().getByRole('button', { name: 'On …, when …, I felt …' }));
    expect(sheet()).toHaveFocus();
    await user.keyboard('Friday');
    expect(sheet()).toHaveValue('On Friday, when …, I felt …. You made me jealous.');
  });

  it('marks a feeling that something else is made to hold, and what it becomes goes on', async () => {
    const { user } = await renderApp(address);
    await user.click(sheet());
    await user.paste('On Friday it made me feel like I was asking for too much.');
    await user.click(await margin().findByRole('button', { name: 'I felt' }, patience));
    expect(sheet()).toHaveValue('On Friday I felt like I was asking for too much.');
    expect(margin().getByRole('button', { name: /^Undo/ })).toHaveFocus();
  });

  it('corrects nobody who says what was done to them', async () => {
    const { user } = await renderApp(address);
    await user.click(sheet());
    await user.paste('You made me afraid to come home. You always checked my phone.');
    expect(await screen.findByText(/^Nothing is marked/, {}, patience)).toBeVisible();
  });

  it('leaves a line as it is, also when the tool is opened again', async () => {
    const browser = new FaultyBrowser();
    const first = await withMarks(browser);
    await first.user.click(margin().getByRole('button', { name: 'Leave it (note 1)' }));
    expect(screen.getByText('1 pencil mark', { selector: '.meta' })).toBeVisible();
    expect(sheet()).toHaveValue(raw);
    first.unmount();

    const { user } = await renderApp(address, browser);
    expect(sheet()).toHaveValue(raw);
    expect(await screen.findByText('1 pencil mark', { selector: '.meta' }, patience)).toBeVisible();
    await user.click(margin().getByRole('button', { name: /^Undo/ }));
    expect(screen.getByText('2 pencil marks', { selector: '.meta' })).toBeVisible();
  });

  it('shows a phrase where it stands', async () => {
    const { user } = await withMarks();
    await user.click(margin().getByRole('button', { name: /^You made me jealous \(show it/ }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
    expect(field).toHaveFocus();
    expect(raw.slice(field.selectionStart, field.selectionEnd)).toBe('You made me jealous');
  });

  it('keeps the second draft as a page of the journal', async () => {
    const { user } = await withMarks();
    await user.type(screen.getByRole('textbox', { name: 'I felt' }), 'alone');
    await user.type(screen.getByRole('textbox', { name: 'because' }), 'I was frightened');
    await user.click(screen.getByRole('button', { name: 'Keep this draft' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Say it as “I”' })).toBeVisible();
    expect(screen.getByText('I was frightened')).toBeVisible();
    expect(screen.getByText(raw)).toBeVisible();
  });

  it('is worked on again from the journal, beside what it was', async () => {
    const { user } = await renderApp(address);
    await user.type(screen.getByRole('textbox', { name: 'I felt' }), 'alone');
    await user.click(screen.getByRole('button', { name: 'Keep this draft' }));
    await user.click(await screen.findByRole('link', { name: 'Go on with it' }));
    const felt = screen.getByRole('textbox', { name: 'I felt' });
    expect(felt).toHaveValue('alone');
    await user.type(felt, ', and small');
    await user.click(screen.getByRole('button', { name: 'Keep this draft' }));
    expect(await screen.findByRole('article', { name: 'Second draft' })).toHaveTextContent(
      'alone, and small',
    );
    expect(screen.getByRole('article', { name: 'First draft' })).not.toHaveTextContent('small');
  });

  it('reads nothing where pencil marks are off, except for danger', async () => {
    const { user } = await withMarks();
    await user.click(screen.getByRole('link', { name: /^Settings/ }));
    const pencil = await screen.findByRole('switch', { name: 'Pencil marks' });
    expect(pencil).toBeChecked();
    await user.click(pencil);
    expect(pencil).not.toBeChecked();
    await user.click(screen.getByRole('link', { name: 'Tools' }));
    await user.click(await screen.findByRole('link', { name: /Say it as “I”/ }));
    expect(sheet()).toHaveValue(raw);
    await user.type(sheet(), ' I want to die.');
    expect(
      await screen.findByRole('region', { name: 'People to talk to' }, patience),
    ).toBeVisible();
    expect(screen.getByText(/^Pencil marks are off/)).toBeVisible();
    expect(screen.queryByText(/\d pencil mark/)).not.toBeInTheDocument();
  });

  it('is quiet about thanks and what one owns', async () => {
    const { user } = await renderApp(address);
    await user.type(sheet(), 'You always brought soup. I never asked about your day.');
    expect(await screen.findByText(/^Nothing is marked/, {}, patience)).toBeVisible();
    expect(screen.queryByText(/pencil mark/, { selector: '[data-line]' })).not.toBeInTheDocument();
  });

  it('stands under what they asked for, with an example for whoever wants one', async () => {
    const { user, store } = await renderApp('/tools');
    act(() => store.getState().setFact('askedFor', 'Please only write about the flat.'));
    await user.click(screen.getByRole('link', { name: /^Say it as “I”/ }));
    expect(screen.getByText('Please only write about the flat.')).toBeVisible();
    expect(screen.getByText(/^I felt left out when Saturday/)).not.toBeVisible();
    await user.click(screen.getByText('Show me an example'));
    expect(screen.getByText(/^I felt left out when Saturday/)).toBeVisible();
  });
});
