import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { guide, pagesOf } from '@/guide/guide';
import { useJournal } from '@/store/journal-context';
import { buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { Horizon } from '@/ui/horizon';
import { Icon } from '@/ui/icon';
import { pagePath, paths, toWriting } from '@/paths';
import styles from './welcome-screen.module.css';

const firstStage = guide[0];
const firstPage = firstStage && pagesOf(firstStage)[0];

/** The first run: what this is, what it cannot do, and one way in. */
export function WelcomeScreen() {
  useDocumentTitle(t`Welcome`);
  const mayWrite = useJournal((state) => state.mayWrite);
  const start =
    firstStage && firstPage ? pagePath(firstStage.slug, firstPage.prompt.slug) : paths.path;
  return (
    <>
      <div className="bleed">
        <Horizon progress={0} tall label={t`A night sky over hills. One window is lit.`} />
      </div>
      <div className={styles.columns}>
        <div className={styles.opening}>
          <h1 className="display" tabIndex={-1}>{t`Write the second draft.`}</h1>
          <p className="lede">
            <Trans>
              A private journal for the time after a breakup. It asks one question at a time, at
              your pace. You might be redrafting the relationship, or only yourself. You don’t have
              to know which yet.
            </Trans>
          </p>
          <div className="actions">
            <Link
              className={buttonClass('primary', 'large')}
              to={start}
              {...toWriting}
            >{t`Start with one question`}</Link>
            <Link
              className={buttonClass('text')}
              to={paths.restore}
            >{t`I have a backup to restore`}</Link>
          </div>
        </div>
        <ul className={styles.promises}>
          <li>
            <Icon name="device" />
            <p>
              <Trans>
                <b>It is kept on this device.</b> No account, no tracking, no server unless you
                bring your own. It works offline.
              </Trans>
            </p>
          </li>
          <li>
            <Icon name="caret" />
            <p>
              <b>{t`Stop anywhere.`}</b>{' '}
              <span>
                {mayWrite
                  ? t`Every word is saved as you type. Skipping a question is fine.`
                  : t`Skipping a question is fine.`}
              </span>
            </p>
          </li>
          <li>
            <Icon name="exit" />
            <p>
              <Trans>
                <b>Leave quickly.</b> Quick exit is always top right, or press Shift three times,
                quickly. It doesn’t clear your browser history.
              </Trans>
            </p>
          </li>
        </ul>
      </div>
      <p className={`${styles.limits} meta`}>
        <Trans>
          Second Draft isn’t therapy, and it can’t promise anyone will come back. Nobody reads what
          you write here, so nobody can come if you are in danger: then call your local emergency
          number. <Link to={paths.about}>What this is, and isn’t</Link>
        </Trans>
      </p>
    </>
  );
}
