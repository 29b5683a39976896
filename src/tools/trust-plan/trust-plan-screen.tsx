import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { PromptId } from '@/guide/guide';
import { entriesFor, newestDraft, type Entries } from '@/journal/entries';
import { useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Banner } from '@/ui/banner';
import { Segmented } from '@/ui/segmented';
import { paths } from '@/paths';
import { PlanForm } from './plan-form';
import { SeenForm } from './seen-form';

type Side = 'mine' | 'theirs';

const sides = [
  { value: 'mine', label: t`Promises I make` },
  { value: 'theirs', label: t`What I saw` },
] as const;

/** Where somebody says what happened to trust. */
const trustPage: PromptId = 'F3-1';

/** What somebody chose on that page; '' where they did not. */
function trustAnswer(entries: Entries): string {
  const answer = newestDraft(entriesFor(entries, trustPage).at(-1))?.answer;
  return answer?.kind === 'single-choice' ? (answer.chosen?.option ?? '') : '';
}

/** Promises about one's own acts and how they went; or, for who was hurt, a log of what they saw. */
export function TrustPlanScreen() {
  const store = useJournalStore();
  const { path } = useSafety();
  const [happened] = useState(() => trustAnswer(store.getState().entries));
  const [side, setSide] = useState<Side>(happened === 'they-were-unfaithful' ? 'theirs' : 'mine');
  const before = (
    <>
      {happened === 'watched-or-scared' || path === 'safety' ? (
        <Banner title={t`If you felt watched, scared or controlled`}>
          <p>
            <Trans>
              That is not something a plan can mend, and it is not yours to mend.{' '}
              <Link to={paths.support}>Support</Link> has people who know about this.
            </Trans>
          </p>
        </Banner>
      ) : null}
      <Segmented
        legend={t`Which side to write from`}
        legendHidden
        name="trust-side"
        options={sides}
        value={side}
        onChange={setSide}
      />
    </>
  );
  return side === 'mine' ? <PlanForm before={before} /> : <SeenForm before={before} />;
}
