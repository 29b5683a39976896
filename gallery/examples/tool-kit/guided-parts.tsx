import { use } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { GuidedParts, type GuidedPart } from '@/tool-kit/guided-parts';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { JournalProvider } from '@/store/journal-context';
import type { Example } from '../../example';
import { ExampleFields } from '../../example-fields';
import { examplePage, noon } from '../../example-page';
import { openJournal } from '../../in-journal';
import { longPhrase, longWords } from '../../words';

const journal = openJournal(noon);

function Written({ title = examplePage.title }: { title?: string }) {
  const form = useToolForm(examplePage, {});
  const parts: readonly GuidedPart[] = [
    {
      id: 'words',
      title: 'The sentence',
      hint: 'One that is true today.',
      fields: ['words'],
      content: <ExampleFields form={form} />,
    },
    {
      id: 'before',
      title: longPhrase,
      fields: [],
      isDone: true,
      content: (
        <Sheet padded>
          <p>{longWords}</p>
        </Sheet>
      ),
    },
    { id: 'last', title: 'Before you keep it', fields: [], content: <p>Read it once more.</p> },
  ];
  return (
    <GuidedParts
      title={title}
      lede="One sentence that is true today."
      reading={<p>Any part may be left blank.</p>}
      form={form}
      parts={parts}
      actions={<Button variant="primary">Keep this sentence</Button>}
      after={<p className="small muted">Nothing was kept before.</p>}
    />
  );
}

/** With an address of its own, which says the part that is open. */
function At({ part, title }: { part: string; title?: string }) {
  const store = use(journal);
  return (
    <MemoryRouter initialEntries={[`/tools/example?part=${part}`]}>
      <JournalProvider store={store}>
        <Written {...(title === undefined ? {} : { title })} />
      </JournalProvider>
    </MemoryRouter>
  );
}

export const example: Example = {
  group: 'tools',
  says: 'A tool’s form as short parts, one at a time, or all of them below each other.',
  states: {
    'the first part': () => <At part="1" />,
    'a later part, long words': () => <At part="2" title={longPhrase} />,
    'the last part': () => <At part="3" />,
    whole: () => <At part="all" />,
  },
};
