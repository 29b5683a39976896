import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { Button } from '@/ui/button';
import type { Example } from '../../example';
import { ExampleFields } from '../../example-fields';
import { examplePage, noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';
import { longPhrase } from '../../words';

const journal = openJournal(noon);

function Written() {
  const form = useToolForm(examplePage);
  return (
    <ToolFrame
      title={examplePage.title}
      lede="One sentence that is true today."
      written={form}
      actions={<Button variant="primary">Keep this sentence</Button>}
      after={<p className="small muted">Nothing was kept before.</p>}
    >
      <ExampleFields form={form} />
    </ToolFrame>
  );
}

export const example: Example = {
  group: 'tools',
  says: 'What every tool has: the way back, its name, how its words are kept, a way to copy them.',
  states: {
    'with something being written': () => (
      <InJournal journal={journal}>
        <Written />
      </InJournal>
    ),
    'wide, long words': () => (
      <InJournal journal={journal}>
        <ToolFrame
          title={longPhrase}
          lede={longPhrase}
          wide
          back={{ address: '/', name: 'The page' }}
        >
          <p>{longPhrase}</p>
        </ToolFrame>
      </InJournal>
    ),
  },
};
