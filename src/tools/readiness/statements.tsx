import { Link } from 'react-router-dom';
import { areaWords, statementWords } from '@/guide/readiness-words';
import { steadyNow } from '@/journal/feelings';
import { holdsWords, readinessAreas, readinessStatements } from '@/journal/readiness';
import { ratedFields, sunWord } from '@/journal/suns';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Segmented } from '@/ui/segmented';
import { Sheet } from '@/ui/sheet';
import { clockTime } from '@/ui/when';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { paths } from '@/paths';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './readiness-screen.module.css';
import type { readinessPage } from './page';

type Words = (typeof holdsWords)[number] | '';

/** The nine statements, three to an area. Any of them may stay unanswered. */
export function Statements({
  form,
  hasFocus,
}: {
  form: ToolForm<typeof readinessPage>;
  hasFocus: boolean;
}) {
  // The button that led here is gone with the questions before.
  const first = useFocusHere<HTMLHeadingElement>(hasFocus);

  return readinessAreas.map((area, place) => (
    <section key={area} aria-labelledby={`area-${area}`}>
      <Sheet padded className={styles.area}>
        <h2 id={`area-${area}`} tabIndex={-1} {...(place === 0 ? { ref: first } : {})}>
          {areaWords[area].name}
        </h2>
        {area === 'steady' ? <HowSteady /> : null}
        {readinessStatements[area].map((id) => (
          <Segmented<Words>
            key={id}
            legend={statementWords[id]}
            name={id}
            options={holdsWords.map((words) => ({ value: words, label: words }))}
            value={holdsWords.find((words) => words === form.words(id)) ?? ''}
            onChange={(words) => form.write(id, words)}
          />
        ))}
      </Sheet>
    </section>
  ));
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
          Not sure how you are? <Link to={paths.arrivals}>Check in first</Link>. Your answers here
          are kept.
        </>
      ) : (
        `At your check-in at ${clockTime(last.at)}, how steady you felt: ${sunWord(last.steady, ratedFields.steady.words).toLowerCase()}.`
      )}
    </p>
  );
}
