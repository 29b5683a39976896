import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { statementWords } from '@/guide/readiness-words';
import { steadyNow } from '@/journal/check-in-parts';
import { holdsWords, readinessStatements, type ReadinessArea } from '@/journal/readiness';
import { ratedFields, sunWord } from '@/journal/suns';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Segmented } from '@/ui/segmented';
import { clockTime } from '@/ui/when';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { paths } from '@/paths';
import styles from './readiness-screen.module.css';
import type { readinessPage } from './page';
import { inSentence } from '@/words/language';

type Words = (typeof holdsWords)[number] | '';

type StatementsProps = { form: ToolForm<typeof readinessPage>; area: ReadinessArea };

/** The three statements of an area. Any of them may stay unanswered. */
export function Statements({ form, area }: StatementsProps) {
  return (
    <div className={styles.area}>
      {area === 'steady' ? <HowSteady /> : null}
      {readinessStatements[area].map((id) => (
        <Segmented<Words>
          key={id}
          legend={statementWords[id]}
          name={id}
          options={holdsWords.map((words) => ({ value: words, label: words }))}
          value={holdsWords.find((words) => words === form.said(id)) ?? ''}
          onChange={(words) => form.write(id, words)}
        />
      ))}
    </div>
  );
}

/** What a check-in said a short while ago, or the way to one. What is answered here stays. */
function HowSteady() {
  const now = useNow();
  const last = steadyNow(
    useJournal(({ entries }) => entries),
    now,
  );
  return (
    <p className="small muted">
      {last === null ? (
        <>
          <Trans>
            Not sure how you are? <Link to={paths.arrivals}>Check in first</Link>. Your answers here
            are kept.
          </Trans>
        </>
      ) : (
        t`At your check-in at ${clockTime(last.at)}, how steady you felt: ${inSentence(sunWord(last.steady, ratedFields.steady.words))}.`
      )}
    </p>
  );
}
