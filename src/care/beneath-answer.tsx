import { t } from '@lingui/core/macro';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { EmergencyLink } from '@/help/emergency-link';
import { FewLines } from '@/help/few-lines';
import { helpAddresses, passphraseAddress } from '@/guide/addresses';
import { dangerNowWords } from '@/guide/path-words';
import {
  afraidWords,
  askedForWords,
  dyingWords,
  exitTips,
  lockTips,
  plainTabWords,
  privacyTips,
} from '@/guide/safety-words';
import { factOf } from '@/journal/facts';
import type { Safety } from '@/journal/safety';
import type { SafetyQuestionId } from '@/journal/safety-questions';
import { useJournal } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { buttonClass } from '@/ui/button';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import { CrisisUnder } from './crisis-notice';
import styles from './safety-questions.module.css';

/** What an answer brings with it at once, in the same card. */
export function BeneathAnswer({ id, safety }: { id: SafetyQuestionId; safety: Safety }): ReactNode {
  if (id === 'SQ1' || id === 'SQ2' || id === 'SQ3') return <SafetyFirst id={id} safety={safety} />;
  if (id === 'SQ5' && safety.askedForRoom !== 'no') return <AskedFor />;
  if (id === 'SQ8' && safety.thinksOfDying) return <SomeoneToTalkTo />;
  if (id === 'SQ9' && safety.deviceShared) return <DeviceTips />;
  return null;
}

/** Help right under the answer that asks for it; said in full once, and in one line after that. */
function SafetyFirst({ id, safety }: { id: SafetyQuestionId; safety: Safety }) {
  const title = useId();
  if (!safety.reasons.includes(id)) return null;
  const emergency = (
    <p>
      <span>{dangerNowWords}</span> <EmergencyLink fromPerson />
      <span>.</span>
    </p>
  );
  // The reasons begin with these three questions, in the order they are asked.
  if (safety.reasons[0] !== id) return <div className={styles.beneath}>{emergency}</div>;
  return (
    <section className={styles.beneath} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {afraidWords.title}
      </h2>
      <p>{afraidWords.words}</p>
      {emergency}
      <FewLines kind="abuse" />
      <div className="actions">
        <Link className={buttonClass('quiet')} to={helpAddresses.support}>
          {afraidWords.people}
        </Link>
      </div>
    </section>
  );
}

/** What they asked for, in their words; shown above every draft that is meant for them. */
function AskedFor() {
  const askedFor = useJournal(({ facts }) => factOf(facts, 'askedFor'));
  const words = typeof askedFor === 'string' ? askedFor : '';
  const setFact = useJournal((state) => state.setFact);
  return (
    <div className={styles.beneath}>
      <TextField
        label={askedForWords.label}
        value={words}
        onChange={(next) => setFact('askedFor', next === '' ? null : next)}
      />
      <p className="meta">{askedForWords.hint}</p>
      <CrisisUnder place="askedFor" words={words} />
    </div>
  );
}

function SomeoneToTalkTo() {
  const id = useId();
  return (
    <section className={styles.beneath} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {dyingWords.title}
      </h2>
      <p>{dyingWords.words}</p>
      <p>
        <span>{dyingWords.now}</span> <EmergencyLink />
        <span>.</span>
      </p>
      <FewLines kind="crisis" />
      <p>
        <Link to={helpAddresses.support}>{t`All the people to turn to`}</Link>
      </p>
    </section>
  );
}

function DeviceTips() {
  const byShift = useJournal(({ facts }) => factOf(facts, 'exitByShift'));
  const plainTab = useJournal(({ facts }) => factOf(facts, 'plainTab'));
  const setFact = useJournal((state) => state.setFact);
  const [exit, shift] = exitTips;
  const { state } = useLock();
  return (
    <div className={styles.beneath}>
      <Switch
        label={plainTabWords.label}
        hint={plainTabWords.hint}
        checked={plainTab}
        onChange={(isOn) => setFact('plainTab', isOn)}
      />
      <ul className={styles.tips}>
        <li>{byShift ? `${exit} ${shift}` : exit}</li>
        {state === 'unlocked' ? <li>{lockTips.locked}</li> : <LockTip />}
        {privacyTips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </div>
  );
}

function LockTip() {
  const setFact = useJournal((state) => state.setFact);
  return (
    <li>
      <span>{lockTips.none}</span> <span>{lockTips.offer}</span>{' '}
      <Link to={passphraseAddress} onClick={() => setFact('lockOffered', true)}>
        {lockTips.link}
      </Link>
    </li>
  );
}
