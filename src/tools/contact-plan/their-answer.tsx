import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { CrisisUnder } from '@/care/crisis-notice';
import { afterSending } from '@/guide/contact-plan-words';
import { factOf } from '@/journal/facts';
import { factsForAnswer } from '@/journal/safety-answer-facts';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { ToolSection } from '@/tool-kit/tool-section';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { Button } from '@/ui/button';
import { Segmented } from '@/ui/segmented';
import { TextField } from '@/ui/text-field';
import { useFocusHere } from '@/ui/use-focus-here';
import type { contactPlanPage } from './page';

type TheirReply = keyof typeof afterSending.replies;

const replies: readonly TheirReply[] = ['yes', 'later', 'no'];

const halfWords = 'half.their-answer';

type TheirAnswerProps = {
  form: ToolForm<typeof contactPlanPage>;
  onKept: () => void;
};

/** What they said. A later and a no are kept as what they asked for, which puts planning contact away. */
export function TheirAnswer({ form, onKept }: TheirAnswerProps) {
  const { setFact } = useJournalStore().getState();
  const { hasLeftSpace } = useSafety();
  const before = useJournal(({ facts }) => factOf(facts, 'askedFor')) ?? '';
  const [said, setSaid] = useState<TheirReply | ''>('');
  // Kept with each letter; nobody is told what they asked for before it is said to be that.
  const words = useJournal(({ facts }) => factOf(facts, halfWords)) ?? '';
  const here = useFocusHere<HTMLDivElement>(true, 'input');

  function keep(reply: TheirReply): void {
    form.write('reply', afterSending.replies[reply]);
    form.settle('answered');
    onKept();
    if (reply === 'yes') return;
    for (const [name, value] of factsForAnswer('SQ5', reply === 'no' ? 'yes' : 'for-a-while')) {
      setFact(name, value);
    }
    // What they say now is what they ask for; older words count until they said that it changed.
    if (words.trim() !== '') setFact('askedFor', words);
    else if (hasLeftSpace && before !== '') setFact('askedFor', null);
    setFact(halfWords, '');
  }

  return (
    <div ref={here}>
      <ToolSection title={afterSending.question}>
        <Segmented<TheirReply | ''>
          legend={afterSending.question}
          legendHidden
          name="their-answer"
          options={replies.map((value) => ({ value, label: afterSending.answers[value] }))}
          value={said}
          onChange={setSaid}
        />
        {said === 'later' || said === 'no' ? (
          <>
            <TextField
              label={
                <Trans>
                  <span>{afterSending.askedFor}</span> (optional)
                </Trans>
              }
              value={words}
              onChange={(next) => setFact(halfWords, next)}
            />
            <p className="meta">{afterSending.askedForHint}</p>
            <CrisisUnder place="askedFor" words={words} />
            <p>{afterSending.closes[said]}</p>
          </>
        ) : null}
        {said === '' ? null : (
          <div className="actions">
            <Button variant="primary" onClick={() => keep(said)}>
              {said === 'yes' ? afterSending.keepYes : afterSending.keepAsked}
            </Button>
          </div>
        )}
      </ToolSection>
    </div>
  );
}
