import { guide } from '@/guide/guide';
import type { StepFrame } from '@/guide/stage';
import { StepTools } from '@/tool-kit/step-tools';
import { ToolsProvider } from '@/tool-kit/tools-context';
import { everyTool } from '@/tools/every-tool';
import type { Example } from '../../example';
import { noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';

const journal = openJournal(noon);
const steps = guide.flatMap((stage) => stage.steps);

const toolsOf = (step: StepFrame | undefined) => () =>
  step === undefined ? null : (
    <InJournal journal={journal}>
      <ToolsProvider value={everyTool}>
        <StepTools step={step} />
      </ToolsProvider>
    </InJournal>
  );

export const example: Example = {
  group: 'tools',
  says: 'The tools that go with a step of the guide.',
  states: {
    'one tool': toolsOf(steps.find(({ tools }) => tools.length === 1)),
    'as many as there are': toolsOf(
      steps.toSorted((one, other) => other.tools.length - one.tools.length)[0],
    ),
  },
};
