import { t } from '@lingui/core/macro';
import { factsForGoingOn } from '@/journal/safety-answer-facts';
import { latelyPlace, type ToolPlace } from '@/journal/place';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { areaWords, readinessWords } from '@/guide/readiness-words';
import {
  latestReadiness,
  readinessAreas,
  readinessDays,
  readinessOf,
  readinessSource,
  readinessStatements,
} from '@/journal/readiness';
import { whenEdited } from '@/journal/taken';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useNow } from '@/store/use-now';
import { useSitting } from '@/store/use-sitting';
import { Button } from '@/ui/button';
import { shortDate } from '@/ui/when';
import { GuidedParts } from '@/tool-kit/guided-parts';
import { KeepButton } from '@/tool-kit/keep-button';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { paths } from '@/paths';
import { Gates, useGates } from './gates';
import { ReadFirst } from './read-first';
import { Standing } from './standing';
import { Statements } from './statements';
import { readinessPage } from './page';

/** Nine statements before any contact is planned. It opens and closes nothing by itself. */
export function ReadinessScreen() {
  const store = useJournalStore();
  const navigate = useNavigate();
  const now = useNow();
  const safety = useSafety();
  const entries = useJournal((state) => state.entries);
  const check = latestReadiness(entries, safety, now);
  const sitting = useSitting();
  // Chosen when the screen is opened, or come back to: finishing a check must not begin another one.
  const begin = (number: number) => {
    // Answers from longer ago would say nothing about today.
    const place = latelyPlace(store.getState().entries, readinessSource, now, readinessDays);
    const isRead = check?.isCurrent === true && place.draft === undefined && !safety.thinksOfDying;
    return { number, place, isRead, sitting };
  };
  const [round, setRound] = useState(() => begin(0));
  if (round.sitting !== sitting) setRound(begin(round.number + 1));

  if (round.isRead && check !== undefined) {
    return (
      <ToolFrame
        title={readinessWords.title}
        lede={t`You answered on ${shortDate(whenEdited(check.draft), now)}. It holds until ${shortDate(check.until, now)}, and is asked again after that.`}
        actions={
          <Button
            variant="text"
            onClick={() => {
              setRound({ number: round.number + 1, place: {}, isRead: false, sitting });
              // The address still asks for the part the last check was left at.
              void navigate(paths.readiness);
            }}
          >
            {readinessWords.again}
          </Button>
        }
      >
        <Standing readiness={check} isNew={round.number > 0} />
        <ReadFirst />
      </ToolFrame>
    );
  }
  return (
    <Check
      key={round.number}
      place={round.place}
      earlier={
        check === undefined || check.isCurrent
          ? undefined
          : t`Your last check was on ${shortDate(whenEdited(check.draft), now)}. It is asked afresh by now.`
      }
      onFinish={() => setRound({ number: round.number + 1, place: {}, isRead: true, sitting })}
    />
  );
}

type CheckProps = { place: ToolPlace; earlier: string | undefined; onFinish: () => void };

function Check({ place, earlier, onFinish }: CheckProps) {
  const form = useToolForm(readinessPage, place);
  const gates = useGates();
  const store = useJournalStore();
  const { askAgain } = useSafety();
  // Whoever comes back to a check that was begun has passed them before.
  const [areAsked] = useState(
    () => gates.isStopped || ((place.draft === undefined || askAgain) && gates.ids.length > 0),
  );
  const [hasPassed, setHasPassed] = useState(false);

  function pass(): void {
    const { facts, setFact } = store.getState();
    // Cleared answers are asked for once more; what is left out here was skipped.
    if (askAgain) for (const [name, value] of factsForGoingOn(facts)) setFact(name, value);
    setHasPassed(true);
  }

  if (gates.isStopped || (areAsked && !hasPassed)) {
    return (
      <ToolFrame title={readinessWords.title} lede={readinessWords.before}>
        <Gates gates={gates} onPass={pass} />
      </ToolFrame>
    );
  }

  const { answered } = readinessOf(form.parts);
  return (
    <GuidedParts
      title={readinessWords.title}
      lede={readinessWords.lede}
      reading={
        earlier === undefined && gates.ids.length > 0 ? undefined : (
          <>
            {earlier === undefined ? null : <p className="muted">{earlier}</p>}
            {gates.ids.length > 0 ? null : (
              <p className="muted">
                {readinessWords.known} <Link to={paths.safety}>{t`Look at them`}</Link>
              </p>
            )}
          </>
        )
      }
      form={form}
      arrives={hasPassed}
      parts={readinessAreas.map((area) => ({
        id: area,
        title: areaWords[area].name,
        fields: readinessStatements[area],
        isDone: readinessStatements[area].every((id) => form.said(id) !== ''),
        content: <Statements form={form} area={area} />,
      }))}
      actions={
        <KeepButton
          variant="primary"
          form={form}
          isEmpty={answered === 0}
          reason={readinessWords.finishWaits}
          onKeep={onFinish}
        >
          {readinessWords.finish}
        </KeepButton>
      }
    />
  );
}
