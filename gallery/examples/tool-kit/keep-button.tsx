import { KeepButton } from '@/tool-kit/keep-button';
import { useToolForm } from '@/tool-kit/use-tool-form';
import type { Example } from '../../example';
import { ExampleFields } from '../../example-fields';
import { examplePage, noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';
import { longPhrase, nothing } from '../../words';

const journal = openJournal(noon);

function Keeps({ words, reason }: { words: string; reason?: string }) {
  const form = useToolForm(examplePage, {
    start: { kind: 'form', parts: [{ name: 'words', label: 'The sentence', words }] },
  });
  return (
    <>
      <ExampleFields form={form} />
      <div className="actions">
        <KeepButton
          variant="primary"
          form={form}
          onKeep={nothing}
          {...(reason === undefined ? {} : { reason })}
        >
          Keep this sentence
        </KeepButton>
      </div>
    </>
  );
}

const keeps = (words: string, reason?: string) => () => (
  <InJournal journal={journal}>
    <Keeps words={words} {...(reason === undefined ? {} : { reason })} />
  </InJournal>
);

export const example: Example = {
  group: 'tools',
  says: 'Keeps a page as it stands. While it waits it can be reached, and says why.',
  states: {
    'nothing to keep yet': keeps(''),
    'something to keep': keeps('I was afraid, and I said I was busy.'),
    'a long reason': keeps('', longPhrase),
  },
};
