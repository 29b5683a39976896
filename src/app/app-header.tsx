import { t } from '@lingui/core/macro';
import type { MouseEvent, ReactNode } from 'react';
import { Link, NavLink } from 'react-router-dom';
import { paths } from '@/paths';
import { Icon } from '@/ui/icon';
import { Logo } from '@/ui/logo';
import { PartBoundary } from '@/ui/part-boundary';
import styles from './app-header.module.css';
import { AppNav } from './app-nav';
import { helpLinks } from './destinations';
import { LockButton } from './lock-button';
import { EarlyQuickExit, QuickExit } from './quick-exit';

type AppHeaderProps = {
  /** Without the main places: welcome, and a locked journal. */
  bare?: boolean;
  /** Keeps what is not kept yet, in the same turn, when somebody leaves by Quick exit. */
  onLeave?: (() => void) | undefined;
  /** Whether Shift, three times, leaves like the button. */
  exitByShift?: boolean;
  /** In place of the main places: the way into a locked journal. */
  wayIn?: ReactNode;
  /** Where the name leads, where it is not the path. */
  home?: string | undefined;
  /** Said under it for a while, and scrolled along. */
  children?: ReactNode;
};

/** Not by the link itself: a fragment in the address would be one more step in the history. */
function skipToPage(event: MouseEvent): void {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.focus();
  main?.scrollIntoView();
}

const nothingToKeep = (): void => undefined;

export function AppHeader(props: AppHeaderProps) {
  const { bare = false, onLeave = nothingToKeep, exitByShift = true, wayIn, children } = props;
  const home = props.home ?? (bare ? paths.start : paths.path);
  return (
    <>
      <a className={styles.skip} href="#main" onClick={skipToPage}>{t`Skip to the page`}</a>
      <header className={styles.top}>
        <EarlyQuickExit className={styles.skip} onLeave={onLeave} />
        <div className={styles.inner}>
          <Link className={styles.brand} to={home}>
            <Logo />
            <span>{t`Second Draft`}</span>
          </Link>
          <PartBoundary name={t`The menu`}>{bare ? wayIn : <AppNav />}</PartBoundary>
          <div className={styles.end}>
            {helpLinks.map(({ to, label, icon }) => (
              <NavLink key={to} className={styles.help ?? ''} aria-label={label} to={to}>
                <Icon name={icon} small />
                <span>{label}</span>
              </NavLink>
            ))}
            <LockButton />
            <QuickExit onLeave={onLeave} byShift={exitByShift} />
          </div>
        </div>
        {children}
      </header>
    </>
  );
}
