import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { livingPlace } from '@/journal/place';
import type { ToolPage } from '@/journal/tool-page';
import { useJournalStore } from '@/store/journal-context';
import { GuidedParts } from '@/tool-kit/guided-parts';
import { KeepButton } from '@/tool-kit/keep-button';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { TextField } from '@/ui/text-field';
import { everyTool } from '@/tools/every-tool';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 30_000 });

const walkPage = {
  source: 'long-walk',
  title: 'A long walk',
  kind: 'form',
  fields: {
    where: { label: 'Where I went', kind: 'own' },
    'seen.*.what': { label: 'What I saw', kind: 'own' },
    after: { label: 'How it was', kind: 'own' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

function WalkScreen() {
  const store = useJournalStore();
  const [place] = useState(() => livingPlace(store.getState().entries, walkPage.source));
  const form = useToolForm(walkPage, place);
  const field = (name: 'where' | 'seen.1.what' | 'after', label: string) => (
    <TextField
      label={label}
      value={form.words(name)}
      onChange={(words) => form.write(name, words)}
    />
  );
  return (
    <GuidedParts
      title="A long walk"
      lede="Out of the door, and back."
      reading={<p>Take a coat.</p>}
      form={form}
      parts={[
        { id: 'way', title: 'The way', fields: ['where'], content: field('where', 'Where I went') },
        {
          id: 'seen',
          title: 'What was there',
          fields: ['seen.*.what'],
          content: field('seen.1.what', 'What I saw'),
        },
        {
          id: 'after',
          title: 'Back home',
          fields: ['after'],
          content: field('after', 'How it was'),
        },
      ]}
      actions={
        <KeepButton form={form} onKeep={() => undefined}>
          Keep this walk
        </KeepButton>
      }
      after={<Link to="/tools/long-walk?part=2">What was there again</Link>}
    />
  );
}

const walkTool: Tool = {
  id: 'T09',
  slug: 'long-walk',
  name: 'A long walk',
  words: 'Out of the door, and back',
  address: '/tools/long-walk',
  icon: 'leaf',
  moment: 'now',
  plansContact: false,
  pages: [walkPage],
  screen: lazily(() => Promise.resolve(WalkScreen)),
};

const walkAt = async (address: string, browser = new FaultyBrowser()) =>
  renderApp(address, browser, [...everyTool, walkTool]);

const heading = (name: string): HTMLElement => screen.getByRole('heading', { level: 1, name });
const next = (): HTMLElement => screen.getByRole('button', { name: 'Next' });

describe('a form in guided parts', () => {
  it('shows one part at a time, says which of how many, and blocks nobody', async () => {
    const { user } = await walkAt('/tools/long-walk');
    expect(heading('The way')).toBeVisible();
    expect(screen.getByText('Part 1 of 3')).toBeVisible();
    expect(screen.getByText('Take a coat.')).toBeVisible();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Keep this walk' })).not.toBeInTheDocument();

    await user.click(next());
    await waitFor(() => expect(heading('What was there')).toHaveFocus());
    expect(document.title).toContain('A long walk, part 2 of 3');
    expect(
      await screen.findByText('2 of 3 parts', { selector: '[aria-live]' }),
    ).toBeInTheDocument();
    await user.click(next());
    expect(screen.getByLabelText('How it was')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Keep this walk' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(heading('What was there')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(heading('The way')).toBeVisible();
  });

  it('keeps what was written over parts, and opens at the first that has nothing', async () => {
    const browser = new FaultyBrowser();
    const { user, unmount, store } = await walkAt('/tools/long-walk', browser);
    await user.type(screen.getByLabelText('Where I went'), 'The canal.');
    await user.click(next());
    await user.type(screen.getByLabelText('What I saw'), 'A heron.');
    await user.click(next());
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('What I saw')).toHaveValue('A heron.');
    store.getState().flush();
    unmount();

    const again = await walkAt('/tools/long-walk', browser);
    expect(heading('Back home')).toBeVisible();
    again.unmount();

    // An address that names a part is where somebody was.
    const reloaded = await walkAt('/tools/long-walk?part=2', browser);
    expect(screen.getByLabelText('What I saw')).toHaveValue('A heron.');
    reloaded.unmount();

    // One that names none of them opens as it would without.
    await walkAt('/tools/long-walk?part=9', browser);
    expect(heading('Back home')).toBeVisible();
  });

  it('shows the whole and goes back to one part, with the same words', async () => {
    const { user } = await walkAt('/tools/long-walk');
    await user.type(screen.getByLabelText('Where I went'), 'The canal.');
    await user.click(screen.getByRole('button', { name: 'See the whole page' }));
    await waitFor(() => expect(heading('A long walk')).toHaveFocus());
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    expect(screen.getByLabelText('Where I went')).toHaveValue('The canal.');
    expect(screen.getByRole('button', { name: 'Keep this walk' })).toBeVisible();
    expect(screen.queryByText(/Part \d of 3/)).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('How it was'), 'Quiet.');
    await user.click(screen.getByRole('button', { name: 'One part at a time' }));
    await waitFor(() => expect(heading('What was there')).toHaveFocus());

    await user.click(
      within(screen.getByRole('navigation', { name: 'Parts' })).getByText('Back home'),
    );
    await waitFor(() => expect(heading('Back home')).toHaveFocus());
    expect(screen.getByLabelText('How it was')).toHaveValue('Quiet.');
    await user.click(screen.getByRole('link', { name: 'What was there again' }));
    await waitFor(() => expect(heading('What was there')).toHaveFocus());
  });

  it('opens a page that was kept with all of it', async () => {
    const browser = new FaultyBrowser();
    const { user, unmount, store } = await walkAt('/tools/long-walk?part=3', browser);
    await user.type(screen.getByLabelText('How it was'), 'Quiet.');
    await user.click(screen.getByRole('button', { name: 'Keep this walk' }));
    expect(heading('Back home')).toBeVisible();
    store.getState().flush();
    unmount();
    await walkAt('/tools/long-walk', browser);
    expect(heading('A long walk')).toBeVisible();
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
  });

  it('watches the words of a part that is not shown', async () => {
    const { user } = await walkAt('/tools/long-walk');
    await user.type(screen.getByLabelText('Where I went'), 'I want to die.');
    await user.click(next());
    expect(
      await screen.findByRole('region', { name: 'People to talk to' }, { timeout: 15_000 }),
    ).toBeVisible();
    await user.click(next());
    expect(screen.getByRole('region', { name: 'People to talk to' })).toBeVisible();
  });
});
