import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { newVersion } from './offline';

const late = t`It takes longer than usual. It comes by itself within a few minutes, or once every tab of Second Draft has been closed. Everything you write is kept meanwhile.`;

/**
 * Offers a newer version; it is taken only when asked for, and never while words are unsaved. Where
 * another tab took it, this one goes on until it is asked to reload, or is saved and out of sight.
 */
export function NewVersion() {
  const store = useJournalStore();
  const version = useStore(newVersion);
  const isUnsaved = useJournal(({ saves }) =>
    Object.values(saves).some(({ state }) => state !== 'saved'),
  );
  useReloadOnceTaken(isUnsaved);
  const isLate = version.state === 'coming' && version.isLate;
  useToldOf(isLate);
  if (version.state === 'none') return null;
  const isElsewhere = version.state === 'taken' && version.where === 'elsewhere';

  function press(): void {
    store.getState().flush();
    if (isUnsaved) return;
    if (version.state === 'ready') version.take();
    else window.location.reload();
  }

  function words(): string {
    if (isLate) return late;
    if (version.state === 'coming') return t`It is being put in place. The page reloads once.`;
    if (isUnsaved) return t`It waits until every word on this page is saved.`;
    return t`Everything you wrote stays as it is. The page reloads once.`;
  }

  return (
    <Banner
      title={
        isElsewhere
          ? t`Another tab uses a newer Second Draft now`
          : t`A newer Second Draft is ready`
      }
      actions={
        <Button
          size="small"
          aria-disabled={isUnsaved || version.state === 'coming'}
          onClick={press}
        >
          {isElsewhere ? t`Use it here too` : t`Use the newer one`}
        </Button>
      }
    >
      <p>{words()}</p>
    </Banner>
  );
}

/** What was pressed for and does not come is said to whoever does not look, too. */
function useToldOf(isLate: boolean): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (isLate) announce(late);
  }, [isLate, announce]);
}

/** Reloads where that costs nothing: asked for here, or in a tab nobody is looking at. */
function useReloadOnceTaken(isUnsaved: boolean): void {
  const version = useStore(newVersion);
  const where = version.state === 'taken' ? version.where : null;
  useEffect(() => {
    if (where === null || isUnsaved) return undefined;
    const reload = (): void => {
      if (where === 'here' || document.visibilityState === 'hidden') window.location.reload();
    };
    reload();
    document.addEventListener('visibilitychange', reload);
    return () => document.removeEventListener('visibilitychange', reload);
  }, [where, isUnsaved]);
}
