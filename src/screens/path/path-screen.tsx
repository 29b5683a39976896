import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import type { PromptId } from '@/guide/guide';
import { entriesFor, newestDraft } from '@/journal/entries';
import { isOwnReturn, pageReturns } from '@/guide/return-words';
import { isBehind } from '@/journal/next-page';
import type { Return } from '@/journal/promises';
import { saidAndListed } from '@/journal/returns';
import { whereYouAre } from '@/journal/where-you-are';
import { writtenStanding } from '@/journal/written-pages';
import { useJournal } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { useProgress } from '@/store/use-progress';
import { useReturns } from '@/store/use-returns';
import { useSuggestion } from '@/store/use-suggestion';
import { useSky } from '@/store/sky';
import { useNow } from '@/store/use-now';
import { useDocumentTitle } from '@/ui/document-title';
import { Horizon } from '@/ui/horizon';
import { HOURS } from '@/ui/hours';
import { longDate, partOfDay } from '@/ui/when';
import { PathLine } from '@/care/path-line';
import { SafetyOffer, useIsOffered } from '@/care/safety-offer';
import { paths } from '@/paths';
import { EnoughNote } from '@/screens/enough-note';
import { Arriving } from './arriving';
import { BackupLine } from './backup-line';
import { CameBack } from './came-back';
import { ComesRound, comesRoundId } from './comes-round';
import { Contents } from './contents';
import { InstallLine } from './install-line';
import { KeptLine } from './kept-line';
import { LockLine } from './lock-line';
import { LookBack } from './look-back';
import { NextPage } from '@/screens/next-page';
import { OtherWays } from './other-ways';
import { OwnLine } from './own-line';
import { SetAsideLine } from './set-aside-line';
import { ZoneLine } from './zone-line';
import styles from './path-screen.module.css';
import { PartBoundary } from '@/ui/part-boundary';
import { inSentence } from '@/words/language';

/** Where somebody says what they most want help with. */
const aimPage: PromptId = 'B-1';

const counts = [t`No`, t`One`, t`Two`, t`Three`, t`Four`, t`Five`, t`Six`];

/** Home: the hour, the next page, and the whole guide at a glance. */
export function PathScreen() {
  useDocumentTitle(t`Your path`);
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const { progress, hour } = useSky(now);

  const { stages: ofPath, chapterOf, suggested, safety } = useGuide();
  const progressOf = useProgress(now);

  const stages = ofPath.map((stage) => ({
    stage,
    progress: progressOf(stage),
    isPutAway: chapterOf(stage).pages.length === 0,
  }));
  const numbered = stages.flatMap(({ stage: { number }, ...rest }) =>
    number === undefined ? [] : [{ number, ...rest }],
  );
  const behind = numbered.filter((one) => isBehind(one.progress)).length;
  const { next, why, isForTomorrow, enough } = useSuggestion(now);
  // A page that waited and is the next one is said once, on its card.
  const isNext = ({ what, source }: Return): boolean => !isOwnReturn(what) && source === next?.id;
  const returns = useReturns(now);
  const { said, listed } = saidAndListed(returns.filter((one) => !isNext(one)));
  const onCard = returns.find((one) => one.what === 'page-opened' && isNext(one));
  const hourName = HOURS[hour]?.name ?? '';
  const aim = newestDraft(entriesFor(entries, aimPage).at(-1));
  const isAimSettled = aim !== undefined && aim.outcome !== 'open';
  const isOffered = useIsOffered('path', safety.answeredAny) && isAimSettled;
  // On a device that others see, the first screen tells nobody that there were questions.
  const saysAway = safety.path !== 'open' && !safety.deviceShared;

  return (
    <>
      <div className="bleed">
        <Horizon
          progress={progress}
          label={t`The sky: ${inSentence(hourName)}. ${counts[behind] ?? behind} of six stages behind you.`}
        />
      </div>
      <div className={styles.home}>
        <section aria-labelledby="hour">
          <p className="eyebrow">{`${longDate(now, now)}, ${partOfDay(now)}`}</p>
          <h1 id="hour" className={`display ${styles.hour}`} tabIndex={-1}>
            {hourName}
          </h1>
          <p className={`lede ${styles.lede}`}>
            {whereYouAre(numbered, writtenStanding(entries, suggested))}
          </p>
          <PartBoundary>
            <OwnLine entries={entries} now={now} />
          </PartBoundary>
          {said === undefined ? null : (
            <PartBoundary name={t`The line on what comes back`}>
              <CameBack said={said} more={listed.length} listId={comesRoundId} now={now} />
            </PartBoundary>
          )}
          {enough === null && !isForTomorrow ? null : (
            <PartBoundary>
              <EnoughNote reason={enough ?? 'only-long'} now={now} />
            </PartBoundary>
          )}
          {isForTomorrow ? null : next === undefined ? (
            <p className="lede">
              <Trans>
                Every page has been answered or set aside. You can read them all in your{' '}
                <Link to={paths.journal}>journal</Link>, or write any of them again.
              </Trans>
            </p>
          ) : (
            <PartBoundary name={t`The way to your next page`}>
              <NextPage
                prompt={next}
                entries={entries}
                now={now}
                why={onCard === undefined ? why : pageReturns.openedHere}
              />
            </PartBoundary>
          )}
          <PartBoundary>
            <OtherWays now={now} next={next?.id} />
          </PartBoundary>
          {said === undefined ? (
            <PartBoundary name={t`The page you set aside`}>
              <SetAsideLine pages={suggested} entries={entries} now={now} />
            </PartBoundary>
          ) : null}
          <PartBoundary name={t`The line about backups`}>
            <BackupLine now={now} />
          </PartBoundary>
          <PartBoundary>
            <LockLine now={now} isAskedElse={isOffered} />
          </PartBoundary>
          <PartBoundary>
            <InstallLine now={now} isAskedElse={isOffered} />
          </PartBoundary>
          {isOffered || saysAway ? (
            <div className={styles.aside}>
              {isOffered ? <SafetyOffer place="path" /> : null}
              {saysAway ? <PathLine safety={safety} /> : null}
            </div>
          ) : null}
          <PartBoundary name={t`The question how you arrive`}>
            <Arriving now={now} />
          </PartBoundary>
        </section>
        <section aria-labelledby="contents">
          <h2 id="contents" className={styles.contentsTitle}>{t`Contents`}</h2>
          <Contents stages={stages} currentId={next?.id} />
        </section>
        <PartBoundary name={t`The list of what comes round`}>
          <ComesRound listed={listed} entries={entries} now={now} />
        </PartBoundary>
        <PartBoundary name={t`The look back`}>
          <LookBack now={now} />
        </PartBoundary>
        <PartBoundary>
          <KeptLine />
        </PartBoundary>
        <PartBoundary>
          <ZoneLine now={now} />
        </PartBoundary>
      </div>
    </>
  );
}
