import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { pageCount } from '@/journal/counted';
import { writtenPages } from '@/journal/written-pages';
import { useJournal } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { Button, buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { LockFileDialog } from '@/screens/settings/backup/lock-file-dialog';
import { SubFlow } from '@/screens/settings/sub-flow';
import styles from './carry-over.module.css';
import { ReadyFile } from './ready-file';
import { useFileToCarry } from './use-file-to-carry';
import { WaysToCarry } from './ways-to-carry';

/** The whole journal to another device and back, as one locked file: no server, no account. */
export function CarryOverScreen() {
  const pages = writtenPages(useJournal((state) => state.entries));
  const { state } = useLock();
  const { ready, problem, make, question } = useFileToCarry();
  return (
    <SubFlow
      title={t`Carry this journal to another device`}
      lede={t`One locked file, which you move yourself. On the other device it is added to what is there: no page is lost on either.`}
    >
      <section className={styles.part} aria-labelledby="carry-file">
        <h2 id="carry-file">{t`On this device`}</h2>
        {pages === 0 ? (
          <p>
            <Trans>Nothing is written here yet. Begin on the device that has your pages.</Trans>
          </p>
        ) : (
          <>
            <p>{t`The file holds ${pageCount(pages)} with every draft, the settings and the small notes.`}</p>
            <p>
              {state === 'unlocked'
                ? t`It is locked with this journal’s passphrase, because it passes through other places on its way. You type the passphrase once here and once there. Without it nobody can read the file.`
                : t`It is locked with a passphrase you choose now, because it passes through other places on its way. You type it once more on the other device. Without it nobody can read the file, and nobody can reset it.`}
            </p>
          </>
        )}
        {problem === null ? null : <p role="alert">{problem}</p>}
        {pages === 0 ? null : (
          <p className="actions">
            <Button variant={ready === null ? 'primary' : 'quiet'} onClick={() => void make()}>
              {ready === null ? t`Make the file` : t`Make it anew`}
            </Button>
          </p>
        )}
        {ready === null ? null : <ReadyFile key={ready.at} ready={ready} />}
        <LockFileDialog {...question} />
      </section>
      <hr />
      <WaysToCarry />
      <hr />
      <section className={styles.part} aria-labelledby="carry-there">
        <h2 id="carry-there">{t`On the other device`}</h2>
        <p>
          <Trans>
            Open Second Draft there, come to this page of its Settings, and choose the file. You’ll
            see what is new before anything changes.
          </Trans>
        </p>
        <p>
          <Trans>
            A page that was changed on both devices keeps both drafts. Doing it twice adds nothing.
            To have what was written there here as well, carry a file back in the same way.
          </Trans>
        </p>
        <p className="actions">
          <Link className={buttonClass('quiet')} to={paths.restore}>{t`I have the file here`}</Link>
        </p>
      </section>
    </SubFlow>
  );
}
