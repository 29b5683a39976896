import type { Backup } from '@/files/read-backup';
import { counted, pageCount } from '@/journal/counted';
import styles from './backup-contents.module.css';
import { dayWords } from './day-words';

type BackupContentsProps = { backup: Backup; name: string; now: number };

/** What a backup holds, in numbers and dates. */
export function BackupContents({ backup, name, now }: BackupContentsProps) {
  const { summary, setAside, unreadable, createdAt } = backup;
  const rows: [string, string][] = [
    ['Pages', summary.pages.toString()],
    ['Drafts of them', summary.drafts.toString()],
    ...(summary.oldest === undefined ? [] : [row('Oldest', summary.oldest, now)]),
    ...(summary.newest === undefined ? [] : [row('Newest', summary.newest, now)]),
    ...(createdAt === undefined ? [] : [row('Made', createdAt, now)]),
  ];
  return (
    <div className={styles.contents}>
      <p className="small muted">{name}</p>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="tnum">{value}</dd>
          </div>
        ))}
      </dl>
      {unreadable.length === 0 ? null : (
        <p>{`${counted(unreadable.length, 'thing')} in it couldn’t be read and would be left out.`}</p>
      )}
      {setAside.length === 0 ? null : (
        <p>{`It also carries ${pageCount(setAside.length)} that couldn’t be read when it was made, as they were found. They stay in the file.`}</p>
      )}
    </div>
  );
}

const row = (term: string, at: number, now: number): [string, string] => [term, dayWords(at, now)];
