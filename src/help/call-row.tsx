import type { Way } from '@/guide/helplines';
import { CallLink } from './call-link';
import styles from './call-row.module.css';
import { SiteLink } from './site-link';

type CallRowProps = { name: string; who: string; ways: readonly Way[] };

/** One line: who answers, whom it is for, and every way to reach it. */
export function CallRow({ name, who, ways }: CallRowProps) {
  return (
    <li className={styles.row}>
      <div>
        <h3>{name}</h3>
        <p className="small muted">{who}</p>
      </div>
      <div className={styles.ways}>
        {ways.map((way) =>
          way.by === 'web' ? (
            <SiteLink key={way.site} site={way.site} />
          ) : (
            <CallLink key={`${way.by} ${way.number}`} way={way} name={name} />
          ),
        )}
      </div>
    </li>
  );
}
