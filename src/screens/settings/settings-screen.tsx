import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { factOf, themes, writingSizes } from '@/journal/facts';
import { settingsOf, type Theme } from '@/journal/settings';
import { lookBackFact } from '@/journal/look-back';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { useSky } from '@/store/sky';
import { useSync } from '@/store/sync-context';
import { useNow } from '@/store/use-now';
import { useDocumentTitle } from '@/ui/document-title';
import { HOURS } from '@/ui/hours';
import { Segmented } from '@/ui/segmented';
import { Switch } from '@/ui/switch';
import { paths } from '@/paths';
import { SafetyAnswers } from './safety-answers';
import { BackupGroup } from './backup/backup-group';
import { DeleteGroup } from './delete-group';
import { LockGroup } from './lock/lock-group';
import { SettingsGroup } from './settings-group';
import styles from './settings-screen.module.css';
import { SpaceGroup } from './space-group';
import { TakeAlongGroup } from './take-along-group';
import { TimeGroup } from './time-group';
import { WhatToCallThem } from './what-to-call-them';
import { inSentence } from '@/words/language';

const themeWords: Record<Theme, string> = {
  device: t`As this device`,
  light: t`Light`,
  dark: t`Dark`,
};

const sizeWords = { 18: t`Small`, 20: t`Usual`, 22: t`Large`, 25: t`Largest` } as const;

/** How the app looks, and where the words are. */
export function SettingsScreen() {
  useDocumentTitle(t`Settings and privacy`);
  const now = useNow();
  const store = useJournalStore();
  const facts = useJournal((state) => state.facts);
  const isInStep = useSync().state.on;
  const { progress, hour } = useSky(now);
  const { theme, writingSize, skyChanges, plainTab, pencilMarks, exitByShift, spellChecking } =
    settingsOf(facts);

  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t`Settings and privacy`}</h1>
        <p className="lede">
          {isInStep
            ? t`Your journal is kept in this browser, on this device, and goes sealed to your own server for your other devices. Nobody can read it there. A backup is still your job: what is deleted everywhere comes back from nowhere else.`
            : t`Your journal is kept in this browser, on this device. Second Draft sends it nowhere. That makes it private. It also makes the backup your job.`}
        </p>
      </div>
      <div className={styles.groups}>
        <LockGroup />
        <BackupGroup />
        <TakeAlongGroup />
        <SpaceGroup />
        <SettingsGroup
          id="reading"
          title={t`Reading and writing`}
          words={t`How pages look. Each change is kept at once.`}
        >
          <Segmented
            legend={t`Theme`}
            name="theme"
            options={themes.map((value) => ({ value, label: themeWords[value] }))}
            value={theme}
            onChange={(value) => store.getState().setFact('theme', value)}
          />
          <hr />
          <Segmented
            legend={t`Writing size`}
            name="writing-size"
            options={writingSizes.map((size) => ({ value: String(size), label: sizeWords[size] }))}
            value={String(writingSize)}
            onChange={(value) => store.getState().setFact('writingSize', Number(value))}
          />
          <p className={styles.sample}>{t`This is how your writing will look.`}</p>
          <hr />
          <Switch
            label={t`Let the sky change`}
            hint={
              skyChanges
                ? t`The colours warm a little with each stage you finish.`
                : t`The sky stays at “${inSentence(HOURS[hour]?.name ?? '')}”.`
            }
            checked={skyChanges}
            onChange={(changes) => {
              if (!changes) store.getState().setFact('skyHeldAt', progress);
              store.getState().setFact('skyChanges', changes);
            }}
          />
          <hr />
          <Switch
            label={t`Bring up old pages`}
            hint={t`One line on your path, such as “From five weeks ago”. Never a page you arrived heavy at, or where help was shown, unless it is kept close.`}
            checked={factOf(facts, lookBackFact)}
            onChange={(isOn) => store.getState().setFact(lookBackFact, isOn)}
          />
          <hr />
          <Switch
            label={t`Pencil marks`}
            hint={
              pencilMarks
                ? t`In words meant for somebody, phrases that may land as blame get a second look. Only English is read.`
                : t`Your words aren’t read for blame, and nothing in them is marked.`
            }
            checked={pencilMarks}
            onChange={(isOn) => store.getState().setFact('pencilMarks', isOn)}
          />
          <hr />
          <Switch
            label={t`Spell checking in fields`}
            hint={
              spellChecking
                ? t`Your browser may mark misspelt words. If its enhanced checking is on, it can send what you type to the browser’s maker.`
                : t`The browser is asked not to check or correct what you type. Extensions may do it all the same.`
            }
            checked={spellChecking}
            onChange={(isOn) => store.getState().setFact('spellChecking', isOn)}
          />
        </SettingsGroup>
        <TimeGroup />
        <SettingsGroup
          id="safety"
          title={t`Safety answers`}
          words={t`What the journal doesn’t suggest, and why. Clearing them leaves your pages as they are.`}
        >
          <SafetyAnswers />
        </SettingsGroup>
        <SettingsGroup id="privacy" title={t`Privacy`} words={t`What happens to what you write.`}>
          <ul className={styles.plain}>
            <li>
              <b>{t`Nobody else can read it from here.`}</b>{' '}
              <span>
                {isInStep
                  ? t`The page talks to the place it was loaded from, for its own files, and to the server you gave it, which gets sealed pieces and no word. There is no account with us and no counting of visits.`
                  : t`There is no account and no server. The page talks to nothing but the place it was loaded from, and only for its own files.`}
              </span>
            </li>
            <li>
              <Trans>
                <b>Your browser may send words on.</b> Its enhanced spell checking, writing
                suggestions and translation, where they are on, can send what you type or read to
                its maker. This page can’t see or stop that. You can ask for no spell checking
                above.
              </Trans>
            </li>
            <WhoElseCanRead />
            <li>
              <Trans>
                <b>Clearing this browser’s data deletes the journal.</b> So does closing a private
                window.
              </Trans>
            </li>
            <li>
              <Trans>
                <b>Quick exit hides this page and opens the weather.</b> That site is not ours, and
                is told nothing of this one. With no connection a blank page opens instead. Quick
                exit doesn’t clear your browser history.
              </Trans>
            </li>
          </ul>
          <WhatToCallThem />
          <hr />
          <Switch
            label={t`Cover the page when I look away`}
            hint={t`While another window or app is in front, this one shows nothing. It comes back as it was. A phone’s list of open apps may have taken its picture first.`}
            checked={factOf(facts, 'coverAway')}
            onChange={(isOn) => store.getState().setFact('coverAway', isOn)}
          />
          <hr />
          <Switch
            label={t`Plain tab`}
            hint={t`The browser’s tab says “Second Draft” and not which page is open, and shows no icon. Names that are in your browser’s history already stay there.`}
            checked={plainTab}
            onChange={(isOn) => store.getState().setFact('plainTab', isOn)}
          />
          <hr />
          <Switch
            label={t`A plain name where it is installed`}
            hint={t`Installed from now on, it is called “Pages” and has a plain icon. One that is there already keeps its name: take it off and install it again. Its pages stay in this browser, except on an iPhone or iPad, where they go with it: back up first.`}
            checked={factOf(facts, 'plainApp')}
            onChange={(isOn) => store.getState().setFact('plainApp', isOn)}
          />
          <hr />
          <Switch
            label={t`Quick exit by Shift`}
            hint={
              exitByShift
                ? t`Shift pressed three times, quickly and by itself, does what the Quick exit button does. Where your keyboard uses Shift alone for something else, switch this off.`
                : t`Only the Quick exit button leaves, top right on every screen.`
            }
            checked={exitByShift}
            onChange={(isOn) => store.getState().setFact('exitByShift', isOn)}
          />
          <p>
            <Link className={styles.way} to={paths.about}>{t`What this is, and isn’t`}</Link>
          </p>
        </SettingsGroup>
        <DeleteGroup />
      </div>
    </>
  );
}

function WhoElseCanRead() {
  const { state } = useLock();
  if (state === 'unlocked')
    return (
      <li>
        <Trans>
          <b>Without your passphrase nobody can.</b> While it is locked, your journal can’t be read
          on this device. While it is open, whoever is at this browser can.
        </Trans>
      </li>
    );
  return (
    <li>
      <Trans>
        <b>Anyone who can use this browser can.</b> This journal has no lock, so your pages are open
        to whoever picks this device up. You can turn one on above.
      </Trans>
    </li>
  );
}
