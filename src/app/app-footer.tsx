import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { useSync } from '@/store/sync-context';
import { paths } from '@/paths';
import styles from './app-footer.module.css';

export function AppFooter() {
  const { state } = useSync();
  return (
    <footer className={styles.foot}>
      <span>
        {state.on
          ? t`What you write is kept on this device, and sealed on your own server. It is sent nowhere else.`
          : t`What you write is kept on this device. This page sends it nowhere.`}
      </span>
      <Link to={paths.settings}>{t`Privacy`}</Link>
      <Link to={paths.about}>{t`About`}</Link>
    </footer>
  );
}
