import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { BrowserWords } from './backup/browser-words';
import { SettingsGroup } from './settings-group';
import { languageTag } from '@/words/language';
import { once } from '@/words/once';
import styles from './space-group.module.css';

const unitsInMega = 1024 * 1024;

/** One decimal up to 10, as a person would say it. */
const oneDecimal = once(() => new Intl.NumberFormat(languageTag, { maximumFractionDigits: 1 }));

const mega = (units: number): string => oneDecimal().format(units / unitsInMega);

/** Below this share there is nothing to say; from the second on there is next to no room. */
const fillingFrom = 0.8;
const fullFrom = 0.98;

/** A few pages say little about how long the next ones are. */
const telling = 3;

/** Two figures are as exact as a guess can be. */
function roughly(count: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(count, 1))) - 1);
  return (Math.floor(count / step) * step).toLocaleString(languageTag);
}

function roomWords(used: number, limit: number, pages: number): string {
  const share = used / limit;
  if (share >= fullFrom) {
    return t`There is next to no room left. What is saved stays saved, and new words go to the browser’s second place alone, where they are kept once instead of twice. Make a backup, then delete pages you no longer want: each has “Delete this page”.`;
  }
  const left = pages < telling ? 0 : (limit - used) / (used / pages);
  const room = left < 1 ? '' : t`Room for roughly ${roughly(left)} more pages like yours.`;
  if (share < fillingFrom) return room;
  return t`This is filling up. A backup is a good idea now. ${room}`.trim();
}

/** How full the browser is, and how long it keeps what is in it. */
export function SpaceGroup() {
  const store = useJournalStore();
  // Usage changes with these.
  const pages = useJournal((state) => state.entries).size;
  useJournal((state) => state.facts);
  const { used, limit } = store.getState().usage();
  return (
    <SettingsGroup
      id="space"
      title={t`Space in this browser`}
      words={t`Browsers give one site about 5 MB of this kind of room.`}
    >
      {limit === 0 ? (
        <p>
          <Trans>This browser isn’t keeping anything, so there is nothing to measure.</Trans>
        </p>
      ) : (
        <Meter used={used} limit={limit} words={roomWords(used, limit, pages)} />
      )}
      <hr />
      <BrowserWords />
    </SettingsGroup>
  );
}

type MeterProps = { used: number; limit: number; words: string };

function Meter({ used, limit, words }: MeterProps) {
  const percent = Math.min(100, Math.round((used / limit) * 100));
  const shown = used < unitsInMega / 20 ? t`Less than ${mega(unitsInMega / 10)}` : mega(used);
  const isFilling = used / limit >= fillingFrom;
  return (
    <div className={styles.space}>
      <p className={styles.line}>
        <b id="space-used">{t`Space used`}</b>
        <span className="small muted tnum">{t`${shown} MB of about ${mega(limit)} MB`}</span>
      </p>
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no browser lets <meter> be painted like the others do.
        role="meter"
        aria-labelledby="space-used"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={t`${shown} megabytes of about ${mega(limit)}, ${percent} percent`}
        className={styles.meter}
      >
        <div className={styles.used} style={{ inlineSize: `${percent}%` }} />
      </div>
      {words === '' ? null : <p className={isFilling ? undefined : 'small muted'}>{words}</p>}
    </div>
  );
}
