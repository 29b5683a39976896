import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { safetyLead } from '@/guide/safety-words';
import { contactQuestionIds, safetyQuestionIds } from '@/journal/safety-questions';
import { useJournalStore } from '@/store/journal-context';
import { clearSafety, useSafety } from '@/store/safety';
import { Button, buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { StepBar } from '@/ui/step-bar';
import { SafetyQuestions } from '@/care/safety-questions';
import { paths } from '@/paths';
import { LeavingSpace } from './leaving-space';
import styles from './safety-screen.module.css';
import { WhatIsOpen } from './what-is-open';

/** The safety questions, and what the answers open and put away. `?short` asks those still unknown before contact. */
export function SafetyScreen() {
  useDocumentTitle(t`A few questions first`);
  const store = useJournalStore();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const isShort = search.has('short');
  const safety = useSafety();
  // Chosen when the screen is opened: a card must not vanish with its answer.
  const [ids] = useState(() =>
    isShort ? contactQuestionIds.filter((id) => safety.unknown.includes(id)) : safetyQuestionIds,
  );

  return (
    <>
      <StepBar back={{ address: paths.path, name: t`Path` }} />
      <div className={styles.screen}>
        <header className={styles.head}>
          <h1 tabIndex={-1}>{t`A few questions first`}</h1>
          <p className="lede">{safetyLead}</p>
        </header>
        {ids.length === 0 ? (
          <p>
            <Trans>You have answered each of these. You can change them all on this screen.</Trans>
          </p>
        ) : (
          <SafetyQuestions ids={ids} />
        )}
        <WhatIsOpen safety={safety} />
        <LeavingSpace safety={safety} />
        <div className="actions">
          {isShort ? (
            <Button
              variant="primary"
              onClick={() => void navigate(-1)}
            >{t`Back to where you were`}</Button>
          ) : (
            <Link className={buttonClass('primary')} to={paths.path}>{t`Go to your path`}</Link>
          )}
          {isShort ? (
            <Link
              className={buttonClass('text')}
              to={paths.safety}
            >{t`See all nine questions`}</Link>
          ) : null}
          <Button
            variant="text"
            onClick={() => clearSafety(store)}
          >{t`Clear safety answers`}</Button>
        </div>
      </div>
    </>
  );
}
