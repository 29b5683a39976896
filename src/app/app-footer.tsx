import { Link } from 'react-router-dom';
import { paths } from '@/paths';
import styles from './app-footer.module.css';

export function AppFooter() {
  return (
    <footer className={styles.foot}>
      <span>What you write is kept on this device. This page sends it nowhere.</span>
      <Link to={paths.settings}>Privacy</Link>
      <Link to={paths.about}>About</Link>
    </footer>
  );
}
