import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import { entryPath, pagePath, paths } from '@/paths';
import { buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { StepBar } from '@/ui/step-bar';
import styles from './put-away.module.css';

type PutAwayProps = {
  what: 'page' | 'tool';
  name: string;
  back: { address: string; name: string };
  place?: ReactNode;
  /** The entry that holds what was written here. */
  written: string | undefined;
  /** Why it is put away, and who is there meanwhile. */
  children: ReactNode;
};

/** The page that says all there is to say and is sent nowhere. */
const unsentLetter = findPrompt('T2-2');

/** What stands where something is put away: why, where its words are, and what is open instead. */
export function PutAway({ what, name, back, place = null, written, children }: PutAwayProps) {
  useDocumentTitle(t`Put away for now`);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Put away while it was open, what had the focus is gone with its sheet.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <StepBar back={back} place={place} />
      <div className={styles.page}>
        <header className={styles.head}>
          <p className="eyebrow">{name}</p>
          <h1 ref={heading} tabIndex={-1}>{t`This ${what} is put away for now`}</h1>
          <p className="lede">
            <Trans>
              Your answers to the safety questions, or on another page, put it away. Nothing you
              wrote is gone.
            </Trans>
          </p>
        </header>
        {children}
        {written === undefined ? null : (
          <p>
            <Trans>
              What you wrote here is in your journal. <Link to={entryPath(written)}>Read it</Link>
            </Trans>
          </p>
        )}
        <div className="actions">
          {what === 'page' ? null : (
            <Link
              className={buttonClass('primary')}
              to={paths.support}
            >{t`People to turn to`}</Link>
          )}
          <Link
            className={buttonClass(what === 'page' ? 'primary' : 'quiet')}
            to={pagePath(unsentLetter.stage.slug, unsentLetter.prompt.slug)}
          >{t`Write a letter that stays here`}</Link>
          <Link
            className={buttonClass('text')}
            to={paths.safety}
          >{t`Look at your safety answers`}</Link>
        </div>
      </div>
    </>
  );
}
