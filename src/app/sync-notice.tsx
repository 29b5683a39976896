import { plural, t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { pageCount } from '@/journal/counted';
import type { SyncTrouble } from '@/sync/sync-port';
import { paths } from '@/paths';
import { useSync } from '@/store/sync-context';
import { Banner } from '@/ui/banner';
import { buttonClass } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { briefly, questionTitle } from '@/writing/sync-words';

/** What passes by itself, and so is told by the line under the page alone. */
const passing: readonly SyncTrouble[] = ['offline', 'busy', 'locked', 'unreachable'];

/** What keeps devices from staying in step and needs somebody: said once when it begins, not at each try. */
export function SyncNotice() {
  const { state } = useSync();
  const announce = useAnnounce();
  const { pathname } = useLocation();
  const said = useRef<SyncTrouble | null>(null);
  const trouble = state.on ? state.trouble : null;
  const isSent = state.on && state.phase === 'sent';
  useEffect(() => {
    // In step again: should the same come back, it is news.
    if (isSent) said.current = null;
    if (trouble === null || passing.includes(trouble) || said.current === trouble) return;
    said.current = trouble;
    announce(t`Your devices are not kept in step: ${briefly[trouble]}.`);
  }, [announce, isSent, trouble]);

  // That screen asks the question itself.
  if (!state.on || state.question === null || pathname === paths.secondDevice) return null;
  const { question } = state;
  return (
    <Banner
      title={questionTitle(question)}
      actions={
        <Link
          className={buttonClass('primary', 'small')}
          to={paths.secondDevice}
        >{t`Decide about them`}</Link>
      }
    >
      <p>{t`${pageCount(question.unsent)} on this device ${plural(question.unsent, { one: 'was', other: 'were' })} never sent. Until you decide, all that is here stays, and nothing is sent.`}</p>
    </Banner>
  );
}
