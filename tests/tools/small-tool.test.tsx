import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '@/files/backup';
import { readBackup } from '@/files/read-backup';
import { ownWords } from '@/journal/own-words';
import type { ToolPage } from '@/journal/tool-page';
import { KeepButton } from '@/tool-kit/keep-button';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { CrisisNotice } from '@/care/crisis-notice';
import { SmallChoice } from '@/ui/choice-field';
import { TextField } from '@/ui/text-field';
import { everyTool } from '@/tools/every-tool';
import { renderApp } from '../support/render-app';

/** All there is to a tool: one row for what it keeps, its fields, and a screen. */
const walkPage = {
  source: 'short-walk',
  title: 'A short walk',
  kind: 'form',
  fields: {
    where: { label: 'Where I went', kind: 'own' },
    with: { label: 'With', kind: 'option' },
  },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;

/** An option in words that would be danger if the person had typed them. */
const alone = 'I want to die';

function WalkFields({ form }: { form: ToolForm<typeof walkPage> }) {
  return (
    <div onBlur={form.rest}>
      <TextField
        label="Where I went"
        value={form.words('where')}
        onChange={(words) => form.write('where', words)}
      />
      <SmallChoice
        legend="With"
        options={[{ id: alone, words: alone }]}
        chosen={form.said('with')}
        onChoose={(words) => form.write('with', words)}
      />
    </div>
  );
}

function WalkScreen() {
  const form = useToolForm(walkPage);
  return (
    <ToolFrame
      title="A short walk"
      lede="Out of the door, and back."
      written={form}
      actions={
        <KeepButton form={form} onKeep={() => undefined}>
          Keep this walk
        </KeepButton>
      }
    >
      <WalkFields form={form} />
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}

const walkTool: Tool = {
  id: 'T09',
  slug: 'short-walk',
  name: 'A short walk',
  words: 'Out of the door, and back',
  address: '/tools/short-walk',
  icon: 'leaf',
  moment: 'now',
  plansContact: false,
  pages: [walkPage],
  screen: lazily(() => Promise.resolve(WalkScreen)),
  kept: { [walkPage.source]: { fields: lazily(() => Promise.resolve(WalkFields)) } },
};

const tools = [...everyTool, walkTool];

async function walked(words: string) {
  const app = await renderApp('/tools', undefined, tools);
  await app.user.click(await screen.findByRole('heading', { name: 'A short walk' }));
  await app.user.type(await screen.findByLabelText('Where I went'), words);
  await app.user.click(screen.getByRole('button', { name: 'Keep this walk' }));
  return app;
}

describe('a tool made of one row and one line', () => {
  it('is found among the tools, and what it keeps in the journal', async () => {
    const { browser, user, store, unmount } = await walked('To the canal.');
    store.getState().flush();
    unmount();
    await renderApp('/journal', browser, tools);
    await user.click(await screen.findByRole('link', { name: 'A short walk' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'A short walk' })).toBeVisible();
    const page = within(screen.getByRole('main'));
    expect(page.getByText('Where I went')).toBeVisible();
    expect(page.getByText('To the canal.')).toBeVisible();
    await user.click(page.getByText('More'));
    expect(page.getByRole('button', { name: 'Copy' })).toBeVisible();
  });

  it('opens what was kept at its own address, and sets two drafts beside each other', async () => {
    const { browser, store, unmount } = await walked('To the canal.');
    const [entry] = [...store.getState().entries.keys()];
    store.getState().flush();
    unmount();

    const again = await renderApp(`/tools/short-walk/${entry}`, browser, tools);
    const where = await screen.findByLabelText('Where I went');
    await again.user.clear(where);
    await again.user.type(where, 'Round the lake.');
    await again.user.click(screen.getByRole('button', { name: 'Keep this draft' }));
    await again.user.click(await screen.findByRole('link', { name: 'Then and now' }));
    expect(await screen.findByText('To the canal.')).toBeVisible();
    expect(screen.getByText('Round the lake.')).toBeVisible();
    again.store.getState().flush();
    again.unmount();

    await renderApp('/tools/then-and-now', browser, tools);
    const twice = within(await screen.findByRole('region', { name: 'Written more than once' }));
    expect(twice.getByRole('link', { name: 'A short walk' })).toBeVisible();
  });

  it('is in the backup, word for word', async () => {
    const { store } = await walked('To the canal.');
    store.getState().flush();
    const { records } = store.getState().everything();
    const read = readBackup(writeBackup({ records, setAside: [], createdAt: Date.now() }));
    expect(read.kind).toBe('backup');
    const kept = read.kind === 'backup' ? JSON.stringify(read.backup) : '';
    expect(kept).toContain('short-walk');
    expect(kept).toContain('To the canal.');
  });

  it('has its own words read for danger, and never its options', async () => {
    const { user, store } = await renderApp('/tools/short-walk', undefined, tools);
    await user.click(await screen.findByLabelText(alone));
    await user.type(screen.getByLabelText('Where I went'), 'The park.');
    store.getState().flush();
    const [entry] = [...store.getState().entries.values()];
    const answer = entry?.drafts[0]?.answer ?? { kind: 'letter', text: '' };
    expect(answer).toMatchObject({ parts: [{ words: 'The park.' }, { words: alone }] });
    expect(ownWords(answer, walkPage)).toBe('The park.');
    // Told once writing has rested, by when these words were read.
    await screen.findByText(
      'Saved on this device',
      { selector: '[aria-live]' },
      { timeout: 15_000 },
    );
    expect(screen.queryByRole('region', { name: 'People to talk to' })).not.toBeInTheDocument();

    await user.clear(screen.getByLabelText('Where I went'));
    await user.type(screen.getByLabelText('Where I went'), 'I want to die.');
    expect(
      await screen.findByRole('region', { name: 'People to talk to' }, { timeout: 15_000 }),
    ).toBeVisible();
  });

  it.each([
    ['always', 1],
    ['never', 0],
  ] as const)('lets its words be copied while they are written: %s', async (leaves, buttons) => {
    function Screen() {
      const form = useToolForm({ ...walkPage, leaves });
      return (
        <ToolFrame title="A short walk" lede="Out of the door, and back." written={form}>
          <TextField
            label="Where I went"
            value={form.words('where')}
            onChange={(words) => form.write('where', words)}
          />
        </ToolFrame>
      );
    }
    const tool = { ...walkTool, screen: lazily(() => Promise.resolve(Screen)) };
    const { user } = await renderApp('/tools/short-walk', undefined, [...everyTool, tool]);
    await user.type(await screen.findByLabelText('Where I went'), 'The park.');
    expect(screen.queryAllByRole('button', { name: 'Copy this page' })).toHaveLength(buttons);
  });
});
