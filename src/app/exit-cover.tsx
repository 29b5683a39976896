import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/ui/button';
import styles from './exit-cover.module.css';
import { clearMark, isCovered } from './exit-mark';
import { unhide } from './leave';
import { neutralTab, ownTab } from './neutral-tab';

/**
 * After Quick exit any way back into this tab (Back, Forward, reload, a reopened tab) meets a blank
 * page with one button, and the journal is not even built until somebody presses it.
 */
export function ExitCover({ children }: { children: ReactNode }) {
  const [isUp, setIsUp] = useState(isCovered);

  useEffect(() => {
    // A page kept in the browser's memory returns as it was left: hidden, with the journal in it.
    const coverAgain = (event: PageTransitionEvent): void => {
      if (!event.persisted || !isCovered()) return;
      flushSync(() => setIsUp(true));
      unhide();
    };
    addEventListener('pageshow', coverAgain);
    return () => removeEventListener('pageshow', coverAgain);
  }, []);

  if (!isUp) return children;
  const lift = (): void => {
    clearMark();
    setIsUp(false);
  };
  return <Cover onContinue={lift} />;
}

function Cover({ onContinue }: { onContinue: () => void }) {
  // Given back before the next screen is laid out, which may want a plain tab of its own.
  useLayoutEffect(() => {
    neutralTab();
    return ownTab;
  }, []);
  return (
    <main className={styles.cover}>
      <Button onClick={onContinue}>{t`Continue`}</Button>
    </main>
  );
}
