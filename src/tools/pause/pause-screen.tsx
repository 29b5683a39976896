import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { unfinishedPlace } from '@/journal/place';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import {
  letterSince,
  minutesWords,
  moreWait,
  pauseSource,
  pullFrom,
  pullWords,
  wordsOfPull,
} from '@/journal/pause';
import { linesOf } from '@/journal/quiet-time';
import { urgePlan } from '@/journal/urge-plan';
import { openPages } from '@/journal/sealed-pages';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { TextField } from '@/ui/text-field';
import { useAbout } from '@/ui/words-followed';
import { WaveScale } from '@/ui/wave-scale';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { WatchingNote } from '@/care/watching-note';
import { paths } from '@/paths';
import { OwnPlan } from './own-plan';
import styles from './pause-screen.module.css';
import { SayItHere } from './say-it-here';
import { useNight } from './use-night';
import { useWait } from './use-wait';
import { Waited } from './waited';
import { Waiting } from './waiting';
import { pausePage } from './page';

/** Between the urge and the message. The wait begins with the screen; nothing is asked first. */
export function PauseScreen() {
  useDocumentTitle(t`Pause`);
  useNight();
  const store = useJournalStore();
  const navigate = useNavigate();
  const { key } = useLocation();
  const running = useWait();
  const { wait, elapsed, isResumed } = running;
  const [place] = useState(() =>
    isResumed ? unfinishedPlace(store.getState().entries, pauseSource) : {},
  );
  const form = useToolForm(pausePage, place);
  const facts = useJournal((state) => state.facts);
  const plan = urgePlan(
    useJournal((state) => state.entries),
    facts,
  );
  const [waited, setWaited] = useState<number | null>(null);
  const [isBack, setIsBack] = useState(false);
  const { state } = useLock();
  const isLocked = state === 'locked' || state === 'damaged';

  function finish(): void {
    // What was typed a moment ago counts as said.
    store.getState().flush();
    const letter = letterSince(openPages(store.getState()), wait.startedAt, store.getState().now());
    const hasWritten = letter !== undefined && !isBlank(letter.answer);
    if (hasWritten) {
      const { id, entry, source, asked, answer } = letter;
      store.getState().write({ source, asked, kind: 'letter', repeats: true }, answer, 'answered', {
        draft: id,
        entry,
      });
    }
    if (isLocked) return goBack();
    if (hasWritten || form.parts.length > 0) {
      form.write('waited', minutesWords(elapsed));
      form.settle('answered');
    }
    running.end();
    setWaited(elapsed);
  }

  const instead = linesOf(useAbout(form.words('instead'), (lines) => lines));
  function chooseInstead(line: string, isChosen: boolean): void {
    const next = isChosen ? [...instead, line] : instead.filter((one) => one !== line);
    form.write('instead', next.join('\n'));
  }

  function goBack(): void {
    // The first screen of a visit has nothing behind it that is ours.
    if (key === 'default') void navigate(paths.path);
    else void navigate(-1);
  }

  function waitOn(): void {
    running.setLength(Math.max(wait.length, elapsed) + moreWait);
    setIsBack(waited !== null);
    setWaited(null);
  }

  if (waited !== null) {
    return (
      <Waited
        form={form}
        plan={plan}
        startedAt={wait.startedAt}
        waited={waited}
        actions={
          <>
            <Button variant="primary" onClick={goBack}>{t`Back to where you were`}</Button>
            <Button onClick={waitOn}>{t`Five more minutes`}</Button>
            <Link to={paths.support}>{t`Support`}</Link>
          </>
        }
      />
    );
  }
  return (
    <div className={styles.pause}>
      <Waiting running={running} isBack={isBack} onPassing={finish} onMore={waitOn} />
      <div className={styles.meanwhile}>
        {isLocked ? null : (
          <>
            <OwnPlan plan={plan} now={wait.startedAt} chosen={instead} onChoose={chooseInstead} />
            <SayItHere since={wait.startedAt} />
            <Pull form={form} />
          </>
        )}
        <p className="meta">
          <Trans>
            Frightened of them, or of what you might do?{' '}
            <Link to={paths.support}>Go to Support</Link>
          </Trans>
        </p>
      </div>
    </div>
  );
}

function Pull({ form }: { form: ToolForm<typeof pausePage> }) {
  return (
    <section className={styles.pull} aria-label={t`The pull`}>
      <WaveScale
        name="pull-before"
        legend={t`How strong is it now?`}
        labels={pullWords}
        value={pullFrom(form.said('before'))}
        onChange={(pull) => form.write('before', pull === null ? '' : wordsOfPull(pull))}
      />
      <TextField
        label={
          <Trans>
            <span>{pausePage.fields.trigger.label}</span> (optional)
          </Trans>
        }
        value={form.words('trigger')}
        onChange={(words) => form.write('trigger', words)}
        onBlur={() => form.rest()}
      />
      <WatchingNote words={form.words('trigger')} />
      <SaveLine written={form} mayCopy={false} />
      <CrisisNotice written={form} />
    </section>
  );
}
