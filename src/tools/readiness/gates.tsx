import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { peopleFirstWords, readinessWords } from '@/guide/readiness-words';
import { contactQuestionIds, type SafetyQuestionId } from '@/journal/safety-questions';
import { useSafety } from '@/store/safety';
import { Button, buttonClass } from '@/ui/button';
import { SafetyQuestions } from '@/care/safety-questions';
import { paths } from '@/paths';

type OpenGates = {
  /** The questions to ask before the statements. */
  ids: readonly SafetyQuestionId[];
  /** Whether the answers hold the check back for now. */
  isStopped: boolean;
};

/**
 * What is asked before anything about contact: safety questions that are unknown, and whether
 * thoughts of not being alive are still there. Chosen once, so that no card goes away when answered.
 */
export function useGates(): OpenGates {
  const safety = useSafety();
  const [ids] = useState<readonly SafetyQuestionId[]>(() => [
    ...contactQuestionIds.filter((id) => safety.unknown.includes(id)),
    ...(safety.thinksOfDying || safety.unknown.includes('SQ8') ? (['SQ8'] as const) : []),
  ]);
  return { ids, isStopped: safety.thinksOfDying };
}

/** The questions, and the way on; where the answers put contact away, the screen says so by itself. */
export function Gates({ gates, onPass }: { gates: OpenGates; onPass: () => void }) {
  return (
    <>
      <SafetyQuestions ids={gates.ids} />
      {gates.isStopped ? (
        <>
          <p>{peopleFirstWords}</p>
          <div className="actions">
            <Link
              className={buttonClass('primary')}
              to={paths.support}
            >{t`People to turn to`}</Link>
          </div>
        </>
      ) : (
        <div className="actions">
          <Button variant="primary" onClick={onPass}>
            {readinessWords.goOn}
          </Button>
        </div>
      )}
    </>
  );
}
