import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { stepsToAdd, type Adding } from '@/files/bringing/records-to-add';
import { factOf } from '@/journal/facts';
// What the store fetches for this screen alone comes with it.
import '@/store/bringing';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button, buttonClass } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { paths } from '@/paths';
import { FocusedHeading } from '@/screens/settings/backup/focused-heading';
import { refusalWords } from '@/screens/settings/backup/restore-words';
import { RestoreScreen } from '@/screens/settings/backup/restore-screen';
import { SubFlow } from '@/screens/settings/sub-flow';
import { BringInPreview } from './bring-in-preview';
import { addedWords, leftInWords } from './bring-in-words';
import styles from './bring-in.module.css';
import { ChooseFiles } from './choose-files';
import { gather, newGathered, type Gathered } from './gathered';
import { takeSteps } from './take-steps';
import { readFiles, type ChosenFile } from './read-files';
import { TakeOut } from './take-out';

const lede = t`Your pages from another app or from files. They are read on this device and sent nowhere.`;

/** Pages from elsewhere come in: read and shown first, then added beside what is here. */
export function BringInScreen() {
  const store = useJournalStore();
  const announce = useAnnounce();
  const mayWrite = useJournal((state) => state.mayWrite);
  const [reading, setReading] = useState<{ files: number; done: number } | null>(null);
  const [found, setFound] = useState<{ gathered: Gathered; adding: Adding } | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [restoring, setRestoring] = useState<File | null>(null);
  const stopReading = useRef<(() => void) | null>(null);
  const stopAdding = useRef<AbortController | null>(null);
  // Whatever was chosen is let go of with the screen, as when the journal locks.
  useEffect(
    () => () => {
      stopReading.current?.();
      stopAdding.current?.abort();
    },
    [],
  );

  function read(files: readonly ChosenFile[]): void {
    if (added !== null) return;
    stopReading.current?.();
    setFound(null);
    setSaid(null);
    setRefusal(null);
    setReading({ files: files.length, done: 0 });
    const all = newGathered();
    const zone = factOf(store.getState().facts, 'timeZone');
    let isStopped = false;
    const stop = readFiles(
      { files, zone },
      {
        onReading(one, place) {
          const chosen = files[place];
          if (chosen !== undefined) gather(all, one, chosen);
        },
        onDone: (done) => setReading({ files: files.length, done }),
        onEnd(isRead) {
          if (!isRead) {
            setReading(null);
            setRefusal(noWorker);
            return;
          }
          const [only] = all.backups;
          const isOnly = all.backups.length === 1 && all.pages.length === 0;
          if (only !== undefined && isOnly && all.refused.length === 0) {
            setRestoring(only.file);
            return;
          }
          void compare(all).then((adding) => {
            if (isStopped) return;
            setReading(null);
            setFound({ gathered: all, adding });
          });
        },
      },
    );
    stopReading.current = () => {
      isStopped = true;
      stop();
    };
  }

  /** How pages stand to those that are here now. */
  function compare({ pages }: Gathered): Promise<Adding> {
    const state = store.getState();
    state.flush();
    const standing = { at: state.now(), turn: state.nextTurn() };
    return takeSteps(stepsToAdd(state.everything().records, pages, standing));
  }

  async function add(gathered: Gathered): Promise<void> {
    if (added !== null) return;
    setAdded(0);
    setRefusal(null);
    const stop = new AbortController();
    stopAdding.current = stop;
    const { records, missing, beside } = await compare(gathered);
    const result = await store.getState().bring(records, missing + beside, setAdded, stop.signal);
    setAdded(null);
    if (result === 'stopped') setRefusal(t`Stopped. Nothing was added.`);
    else if (result === 'left-in') setRefusal(leftInWords);
    else if (!result.saved) setRefusal(refusalWords[result.why]);
    else {
      setFound(null);
      setSaid(addedWords(missing, beside));
      // The heading is read as focus comes to it; the line said of the reading is over.
      announce('');
    }
  }

  if (restoring !== null) return <RestoreScreen given={restoring} />;
  return (
    <SubFlow title={t`Bring pages in`} lede={lede}>
      {mayWrite ? null : (
        <p role="alert">
          <Trans>
            This page can’t write to the journal at the moment, so files can be looked at and not
            added. Reload it, or see the notice above.
          </Trans>
        </p>
      )}
      {said === null ? null : (
        <>
          <FocusedHeading key={said}>{said}</FocusedHeading>
          <p>
            <Link className={buttonClass('primary')} to={paths.journal}>{t`See your journal`}</Link>
          </p>
        </>
      )}
      <TakeOut onTakenOut={setSaid} />
      <ChooseFiles onFiles={read} />
      {reading === null ? null : (
        <>
          <p>{t`Reading… ${reading.done} of ${plural(reading.files, { one: '# file', other: '# files' })}`}</p>
          <progress
            className={styles.progress}
            aria-label={t`Files read`}
            value={reading.done}
            max={reading.files}
          />
          <p className="actions">
            <Button
              onClick={() => {
                stopReading.current?.();
                setReading(null);
              }}
            >{t`Stop reading`}</Button>
          </p>
        </>
      )}
      {found === null && refusal !== null ? <p role="alert">{refusal}</p> : null}
      {found === null ? null : (
        <BringInPreview
          {...found}
          added={added}
          refusal={refusal}
          onAdd={mayWrite ? () => void add(found.gathered) : null}
          onStop={() => stopAdding.current?.abort()}
          onRestore={(place) => setRestoring(found.gathered.backups[place]?.file ?? null)}
        />
      )}
    </SubFlow>
  );
}

const noWorker = t`The files couldn’t be read: this browser’s settings may refuse Web Workers. Try another browser. Nothing here was changed.`;
