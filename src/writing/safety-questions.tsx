import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { FewLines } from '@/help/few-lines';
import { helpAddresses } from '@/guide/help-addresses';
import {
  askedForWords,
  dyingWords,
  privacyTips,
  safetyAnswerWords,
  safetyQuestions,
} from '@/guide/safety-words';
import {
  askedForFact,
  factsForAnswer,
  safetyAnswer,
  safetyAnswers,
  wasAskedForSpace,
  type Safety,
  type SafetyAnswer,
  type SafetyQuestionId,
} from '@/journal/safety';
import { useSafety } from '@/store/safety';
import { useJournal } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import { Segmented } from '@/ui/segmented';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import { CrisisUnder } from './crisis-notice';
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
    <ol className={styles['questions']}>
      {ids.map((id) => (
        <li key={id}>
          <Sheet padded className={styles['card']}>
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
            <Beneath id={id} safety={safety} />
          </Sheet>
        </li>
      ))}
    </ol>
  );
}

/** What is said to whoever listens rather than looks, when an answer brings something with it. */
function aboutAnswer(id: SafetyQuestionId, given: SafetyAnswer | undefined): string | null {
  if (id === 'SQ8' && (given === 'yes' || given === 'a-little')) {
    return 'People to talk to are shown below this question.';
  }
  if (id === 'SQ9' && (given === 'yes' || given === 'maybe')) {
    return 'Tips for this device are shown below this question.';
  }
  return null;
}

/** What an answer brings with it at once, in the same card. */
function Beneath({ id, safety }: { id: SafetyQuestionId; safety: Safety }): ReactNode {
  if (id === 'SQ5' && wasAskedForSpace(safety)) return <AskedFor />;
  if (id === 'SQ8' && safety.thinksOfDying) return <SomeoneToTalkTo />;
  if (id === 'SQ9' && safety.deviceShared) return <DeviceTips />;
  return null;
}

/** What they asked for, in their words; shown above every draft that is meant for them. */
export function AskedFor() {
  const askedFor = useJournal(({ facts }) => facts.get(askedForFact));
  const words = typeof askedFor === 'string' ? askedFor : '';
  const setFact = useJournal((state) => state.setFact);
  return (
    <div className={styles['beneath']}>
      <TextField
        label={askedForWords.label}
        value={words}
        onChange={(next) => setFact(askedForFact, next === '' ? null : next)}
      />
      <p className="meta">{askedForWords.hint}</p>
      <CrisisUnder place={askedForFact} words={words} />
    </div>
  );
}

function SomeoneToTalkTo() {
  const id = useId();
  return (
    <section className={styles['beneath']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {dyingWords.title}
      </h2>
      <p>{dyingWords.words}</p>
      <FewLines kind="crisis" />
      <p>
        <Link to={helpAddresses.support}>All the people to turn to</Link>
      </p>
    </section>
  );
}

function DeviceTips() {
  return (
    <ul className={`${styles['beneath']} ${styles['tips']}`}>
      {privacyTips.map((tip) => (
        <li key={tip}>{tip}</li>
      ))}
    </ul>
  );
}
