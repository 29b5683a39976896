import { NavLink } from 'react-router-dom';
import { Icon } from '@/ui/icon';
import styles from './app-nav.module.css';
import { destinations } from './destinations';

/** The main places: a row at the head of a wide screen, a bar at the foot of a narrow one. */
export function AppNav() {
  return (
    <nav className={styles.nav} aria-label="Main">
      <ul>
        {destinations.map(({ to, label, icon }) => (
          <li key={to}>
            <NavLink to={to}>
              <Icon name={icon} />
              <span>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
