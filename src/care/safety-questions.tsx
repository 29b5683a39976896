import { t } from '@lingui/core/macro';
import { safetyAnswerWords, safetyQuestions } from '@/guide/safety-words';
import { safetyAnswer } from '@/journal/safety';
import { factsForAnswer } from '@/journal/safety-answer-facts';
import {
  safetyAnswers,
  type SafetyAnswer,
  type SafetyQuestionId,
} from '@/journal/safety-questions';
import { useSafety } from '@/store/safety';
import { useJournal } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import { Segmented } from '@/ui/segmented';
import { Sheet } from '@/ui/sheet';
import { BeneathAnswer } from './beneath-answer';
import styles from './safety-questions.module.css';

/** Safety questions, one card each; every answer is kept at once, and any may be skipped or changed. */
export function SafetyQuestions({ ids }: { ids: readonly SafetyQuestionId[] }) {
  const facts = useJournal((state) => state.facts);
  const setFact = useJournal((state) => state.setFact);
  const safety = useSafety();
  const announce = useAnnounce();

  function answer(id: SafetyQuestionId, given: SafetyAnswer): void {
    for (const [name, value] of factsForAnswer(id, given)) setFact(name, value);
    const after = aboutAnswer(id, given);
    if (after !== null && aboutAnswer(id, safetyAnswer(facts, id)) === null) announce(after);
  }

  return (
    <ol className={styles.questions}>
      {ids.map((id) => (
        <li key={id}>
          <Sheet padded className={styles.card}>
            <Segmented<SafetyAnswer | ''>
              legend={safetyQuestions[id]}
              name={id}
              options={safetyAnswers[id].map((value) => ({
                value,
                label: safetyAnswerWords[value],
              }))}
              value={safetyAnswer(facts, id) ?? ''}
              onChange={(given) => {
                if (given !== '') answer(id, given);
              }}
            />
            <BeneathAnswer id={id} safety={safety} />
          </Sheet>
        </li>
      ))}
    </ol>
  );
}

/** What is said to whoever listens rather than looks, when an answer brings something with it. */
function aboutAnswer(id: SafetyQuestionId, given: SafetyAnswer | undefined): string | null {
  if (id === 'SQ8' && (given === 'yes' || given === 'a-little')) {
    return t`People to talk to are shown below this question.`;
  }
  if (
    (id === 'SQ1' || id === 'SQ2' || id === 'SQ3') &&
    (given === 'yes' || given === 'sometimes')
  ) {
    return t`Help that is made for this is shown below this question.`;
  }
  if (id === 'SQ9' && (given === 'yes' || given === 'maybe')) {
    return t`Tips for this device are shown below this question.`;
  }
  return null;
}
