import { t } from '@lingui/core/macro';
import { Link, NavLink, useLocation } from 'react-router-dom';
import { paths, stagePath } from '@/paths';
import { Icon } from '@/ui/icon';
import styles from './app-nav.module.css';
import { destinations } from './destinations';

/** The main places: a row at the head of a wide screen, a bar at the foot of a narrow one. */
export function AppNav() {
  const { pathname } = useLocation();
  // Look ahead is a part of the path that stands at an address of its own.
  const isLookAhead = `${pathname}/`.startsWith(`${stagePath('closing')}/`);
  return (
    <nav className={styles.nav} aria-label={t`Main`}>
      <ul>
        {destinations.map(({ to, label, icon }) => (
          <li key={to}>
            {isLookAhead && to === paths.path ? (
              <Link to={to} aria-current="page">
                <Icon name={icon} />
                <span>{label}</span>
              </Link>
            ) : (
              <NavLink to={to}>
                <Icon name={icon} />
                <span>{label}</span>
              </NavLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
