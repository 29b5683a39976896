import { t } from '@lingui/core/macro';
import styles from './site-link.module.css';

/** A way out to somebody else's site, in a tab of its own: this page stays, whatever happens there. */
export function SiteLink({ site }: { site: string }) {
  return (
    <a className={styles.site} href={`https://${site}`} target="_blank" rel="noreferrer">
      <bdi translate="no">{site}</bdi> <span className="vh">{t`(opens in a new tab)`}</span>
    </a>
  );
}
