import type { PromptFrame, StageFrame } from '@/guide/stage';
import { latestAnswer } from '@/journal/entries';
import type { Safety } from '@/journal/safety';
import { useJournal } from '@/store/journal-context';
import { PathNotice } from '@/care/path-notice';
import { PutAway } from '@/tool-kit/put-away';
import { StageNumeral } from '@/ui/stage-numeral';
import { stagePath } from '@/paths';

type PutAwayScreenProps = { stage: StageFrame; prompt: PromptFrame; safety: Safety };

/** A page of the guide that this path has put away. */
export function PutAwayScreen({ stage, prompt, safety }: PutAwayScreenProps) {
  const written = useJournal(({ entries }) => latestAnswer(entries, prompt.id));
  return (
    <PutAway
      what="page"
      name={prompt.name}
      back={{ address: stagePath(stage.slug), name: stage.name }}
      place={stage.number === undefined ? null : <StageNumeral number={stage.number} />}
      written={written?.entry}
    >
      <PathNotice safety={safety} people />
    </PutAway>
  );
}
