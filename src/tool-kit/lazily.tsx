import { t } from '@lingui/core/macro';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { paths } from '@/paths';
import { useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import broken from '@/ui/broken.module.css';
import styles from './lazily.module.css';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** A part of the app that is fetched when it is first shown, or ahead of that; `load` fetches once. */
export type Late<Props> = ((props: Props) => ReactNode) & { load: () => Promise<unknown> };

/**
 * A screen whose script is loaded when it is first shown, so that the first script stays small. One that
 * can't be loaded says so in its place, and is tried again.
 */
export function lazily<Props extends object>(bring: Load<Props>): Late<Props> {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | null = null;
  // Asked for by two at once it comes once; what failed is asked for anew.
  const load: Load<Props> = () =>
    (loading ??= bring().then(
      (loaded) => (Loaded = loaded),
      (reason: unknown) => {
        loading = null;
        throw reason;
      },
    ));
  function Lazily(props: Props) {
    // In an object: React would call a component it is given as its next state.
    const [here, setHere] = useState({ Screen: Loaded });
    const [failed, setFailed] = useState(0);
    const [attempt, setAttempt] = useState(0);
    const { Screen } = here;
    const isHere = Screen !== undefined;
    useEffect(() => {
      if (isHere) return undefined;
      let isShown = true;
      load().then(
        (loaded) => {
          if (isShown) setHere({ Screen: loaded });
        },
        () => {
          if (isShown) setFailed(attempt + 1);
        },
      );
      return () => {
        isShown = false;
      };
    }, [attempt, isHere]);
    useLateHeading(isHere || failed > attempt);
    if (isHere) return <Screen {...props} />;
    if (failed > attempt) return <NotLoaded times={failed} onTryAgain={() => setAttempt(failed)} />;
    return <output className={styles.loading}>{t`Opening this screen`}</output>;
  }
  return Object.assign(Lazily, { load });
}

/** A heading that comes late takes the focus like any other, unless the person has gone on meanwhile. */
function useLateHeading(isThere: boolean): void {
  const { key } = useLocation();
  const { view } = useLock();
  const [focused] = useState(() => (isThere ? null : document.activeElement));
  const [wasThere] = useState(isThere);
  useEffect(() => {
    const isFirst = key === 'default' && view.getState().state !== 'unlocked';
    if (!isThere || wasThere || isFirst) return;
    const now = document.activeElement;
    if (now !== focused && now !== document.body) return;
    document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
  }, [focused, isThere, key, view, wasThere]);
}

function NotLoaded({ times, onTryAgain }: { times: number; onTryAgain: () => void }) {
  const store = useJournalStore();

  function loadAnew(): void {
    store.getState().flush();
    window.location.reload();
  }

  return (
    <section className={broken.broken}>
      <h1 tabIndex={-1}>{t`This screen couldn’t be loaded.`}</h1>
      <p role="alert">
        {times === 1
          ? t`What you wrote is on this device as before. It may be the connection.`
          : t`It couldn’t be loaded this time either. What you wrote is on this device as before.`}
      </p>
      <div className="actions">
        <Button variant="primary" onClick={onTryAgain}>{t`Try again`}</Button>
        {times === 1 ? null : <Button onClick={loadAnew}>{t`Load the page anew`}</Button>}
        <Link to={paths.journal}>{t`Open the journal`}</Link>
        <Link to={paths.support}>{t`Support`}</Link>
      </div>
    </section>
  );
}
