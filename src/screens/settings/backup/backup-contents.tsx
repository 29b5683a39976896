import { plural, t } from '@lingui/core/macro';
import type { Backup } from '@/files/backup-reading';
import { pageCount } from '@/journal/counted';
import styles from './backup-contents.module.css';
import { dayWords } from './day-words';

type BackupContentsProps = { backup: Backup; name: string; now: number };

/** More than this and the list says less than the number. */
const mostNamed = 20;

function nameOf(asked: string | undefined, startedAt: number | undefined, now: number): string {
  if (startedAt === undefined) return t`“${asked ?? ''}”`;
  const day = dayWords(startedAt, now);
  return asked === undefined ? t`A page from ${day}` : t`“${asked}”, from ${day}`;
}

/** What a backup holds, in numbers and dates. */
export function BackupContents({ backup, name, now }: BackupContentsProps) {
  const { summary, setAside, unreadable, createdAt } = backup;
  const rows: [string, string][] = [
    [t`Pages`, summary.written.toString()],
    [t`Drafts of them`, summary.writtenDrafts.toString()],
    ...(summary.oldest === undefined ? [] : [row(t`Oldest`, summary.oldest, now)]),
    ...(summary.newest === undefined ? [] : [row(t`Newest`, summary.newest, now)]),
    ...(createdAt === undefined ? [] : [row(t`Made`, createdAt, now)]),
  ];
  const named = unreadable
    .filter(({ asked, startedAt }) => asked !== undefined || startedAt !== undefined)
    .slice(0, mostNamed);
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
        <>
          <p>
            {named.length === 0
              ? t`${plural(unreadable.length, { one: '# thing', other: '# things' })} in it couldn’t be read and would be left out.`
              : t`${plural(unreadable.length, { one: '# thing', other: '# things' })} in it couldn’t be read and would be left out:`}
          </p>
          {named.length === 0 ? null : (
            <ul>
              {named.map(({ place, asked, startedAt }) => (
                <li key={place}>{nameOf(asked, startedAt, now)}</li>
              ))}
              {unreadable.length === named.length ? null : (
                <li>
                  {t({
                    comment: 'The last line of a list',
                    message: `and ${unreadable.length - named.length} more`,
                  })}
                </li>
              )}
            </ul>
          )}
        </>
      )}
      {setAside.length === 0 ? null : (
        <p>{t`It also carries ${pageCount(setAside.length)} that couldn’t be read when it was made, as they were found. They come back with it, set aside as before.`}</p>
      )}
    </div>
  );
}

const row = (term: string, at: number, now: number): [string, string] => [term, dayWords(at, now)];
