import { useState } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { findPage, findSource, findStage } from '@/guide/guide';
import { contactPlanWords } from '@/guide/contact-plan-words';
import { goodwillWords } from '@/guide/goodwill-words';
import { readinessWords } from '@/guide/readiness-words';
import { contactPlanSource } from '@/journal/contact-plan';
import { goodwillSource } from '@/journal/goodwill';
import { letterSources } from '@/journal/letters';
import { readinessSource } from '@/journal/readiness';
import { useGuide } from '@/store/use-guide';
import { useJournal } from '@/store/journal-context';
import { AboutScreen } from '@/screens/about/about-screen';
import { ApologyScreen } from '@/tools/apology/apology-screen';
import { AppreciationScreen } from '@/tools/appreciation/appreciation-screen';
import { ArrivalsScreen } from '@/tools/arrivals/arrivals-screen';
import { ContactPlanScreen } from '@/tools/contact-plan/contact-plan-screen';
import { CompareScreen } from '@/screens/compare/compare-screen';
import { EntryScreen } from '@/screens/entry/entry-screen';
import { IStatementsScreen } from '@/tools/i-statements/i-statements-screen';
import { GoodwillScreen } from '@/tools/goodwill/goodwill-screen';
import { JournalScreen } from '@/screens/journal/journal-screen';
import { LetterScreen } from '@/tools/letters/letter-screen';
import { LettersScreen } from '@/tools/letters/letters-screen';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { PathScreen } from '@/screens/path/path-screen';
import { closingLetterPath, newLetterPath, paths } from '@/paths';
import { PauseScreen } from '@/tools/pause/pause-screen';
import { PutAwayScreen } from '@/screens/put-away/put-away-screen';
import { ContactTool } from '@/tools/contact-tool';
import { QuestionScreen } from '@/screens/question/question-screen';
import { QuestionsScreen } from '@/tools/questions/questions-screen';
import { QuietTimeScreen } from '@/tools/quiet-time/quiet-time-screen';
import { ReadinessScreen } from '@/tools/readiness/readiness-screen';
import { RedraftScreen } from '@/screens/redraft/redraft-screen';
import { SafetyScreen } from '@/screens/safety/safety-screen';
import { CheckBackupScreen } from '@/screens/settings/backup/check-backup-screen';
import { DeleteScreen } from '@/screens/settings/delete-screen';
import { RestoreScreen } from '@/screens/settings/backup/restore-screen';
import { SelfCareScreen } from '@/tools/self-care/self-care-screen';
import { SettingsScreen } from '@/screens/settings/settings-screen';
import { StageScreen } from '@/screens/stage/stage-screen';
import { StrengthsScreen } from '@/tools/strengths/strengths-screen';
import { SupportScreen } from '@/screens/support/support-screen';
import { ToolsScreen } from '@/screens/tools/tools-screen';
import { ThenAndNowScreen } from '@/tools/then-and-now/then-and-now-screen';
import { TrustPlanScreen } from '@/tools/trust-plan/trust-plan-screen';
import { WelcomeScreen } from '@/screens/welcome/welcome-screen';
import { WrittenScreen } from '@/screens/written/written-screen';
import { Shell } from './shell';
import { ToolPageAt } from './tool-page-at';

/** Every address of the app and the screen it shows. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell bare />}>
        <Route path={paths.welcome} element={<WelcomeScreen />} />
      </Route>
      <Route element={<Shell />}>
        <Route path={paths.start} element={<Start />} />
        <Route path={paths.path} element={<PathScreen />} />
        <Route path="/path/closing/*" element={<NotFoundScreen />} />
        <Route path="/path/:stage" element={<StageAt />} />
        <Route path="/path/:stage/written" element={<WrittenAt />} />
        <Route path="/path/:stage/:page" element={<QuestionAt />} />
        <Route path="/closing" element={<StageAt stage="closing" />} />
        <Route path="/closing/written" element={<WrittenAt stage="closing" />} />
        <Route path="/closing/:page" element={<QuestionAt stage="closing" />} />
        <Route path={paths.journal} element={<JournalScreen />} />
        <Route path="/journal/:entry" element={<EntryAt />} />
        <Route path="/journal/:entry/redraft" element={<RedraftAt />} />
        <Route path="/journal/:entry/compare" element={<CompareAt />} />
        <Route path={paths.pause} element={<PauseScreen />} />
        <Route path={paths.tools} element={<ToolsScreen />} />
        <Route path={paths.iStatements} element={<IStatementsScreen key="new" />} />
        <Route path={paths.apology} element={<ApologyScreen key="new" />} />
        <Route path={paths.letters} element={<LettersScreen />} />
        <Route path={newLetterPath} element={<LetterScreen key="new" />} />
        <Route path={closingLetterPath} element={<LetterScreen key="closing" closing />} />
        <Route path="/tools/letters/:letter" element={<LetterAt />} />
        <Route path={paths.quietTime} element={<QuietTimeScreen />} />
        <Route path={paths.arrivals} element={<ArrivalsScreen />} />
        <Route path={paths.selfCare} element={<SelfCareScreen />} />
        <Route path={paths.trustPlan} element={<TrustPlanScreen />} />
        <Route path={paths.strengths} element={<StrengthsScreen />} />
        <Route path={paths.appreciation} element={<AppreciationScreen />} />
        <Route path={paths.readiness} element={<ReadinessAt />} />
        <Route path={paths.contactPlan} element={<ContactPlanAt />} />
        <Route path={paths.goodwill} element={<GoodwillAt />} />
        <Route path={paths.thenAndNow} element={<ThenAndNowScreen />} />
        <Route path={paths.questions} element={<QuestionsScreen />} />
        <Route path="/tools/:tool/:page" element={<ToolPageAt />} />
        <Route path={paths.settings} element={<SettingsScreen />} />
        <Route path={paths.checkBackup} element={<CheckBackupScreen />} />
        <Route path={paths.restore} element={<RestoreScreen />} />
        <Route path={paths.deleteJournal} element={<DeleteScreen />} />
        <Route path={paths.support} element={<SupportScreen />} />
        <Route path={paths.safety} element={<SafetyScreen />} />
        <Route path={paths.about} element={<AboutScreen />} />
        <Route path="*" element={<NotFoundScreen />} />
      </Route>
    </Routes>
  );
}

/** Someone new is welcomed; someone who has written is taken to where they were. */
function Start() {
  const hasWritten = useJournal(({ entries }) => entries.size > 0);
  return <Navigate replace to={hasWritten ? paths.path : paths.welcome} />;
}

type AtProps = { stage?: 'closing' };

function StageAt({ stage }: AtProps) {
  const { stage: slug } = useParams();
  const found = findStage(stage ?? slug ?? '');
  return found === undefined ? <NotFoundScreen /> : <StageScreen stage={found} />;
}

function WrittenAt({ stage }: AtProps) {
  const { stage: slug } = useParams();
  const found = findStage(stage ?? slug ?? '');
  return found === undefined ? <NotFoundScreen /> : <WrittenScreen stage={found} />;
}

function QuestionAt({ stage }: AtProps) {
  const { stage: slug, page } = useParams();
  const { isPutAway, pageOnPath, safety } = useGuide();
  const found = findPage(stage ?? slug ?? '', page ?? '');
  if (found === undefined) return <NotFoundScreen />;
  return isPutAway(found.prompt) ? (
    <PutAwayScreen {...found} safety={safety} />
  ) : (
    <QuestionScreen key={found.prompt.id} {...pageOnPath(found)} safety={safety} />
  );
}

function ReadinessAt() {
  return (
    <ContactTool name={readinessWords.title} source={readinessSource} asksItself>
      <ReadinessScreen />
    </ContactTool>
  );
}

function ContactPlanAt() {
  return (
    <ContactTool name={contactPlanWords.title} source={contactPlanSource}>
      <ContactPlanScreen />
    </ContactTool>
  );
}

function GoodwillAt() {
  return (
    <ContactTool name={goodwillWords.title} source={goodwillSource}>
      <GoodwillScreen />
    </ContactTool>
  );
}

function LetterAt() {
  const { letter: id } = useParams();
  const letter = useJournal(({ entries }) => entries.get(id ?? ''));
  // Once more after it was deleted: the screen that let it go says so.
  const [first] = useState(letter);
  const shown = letter ?? first;
  return shown !== undefined && letterSources.includes(shown.source) ? (
    <LetterScreen key={shown.id} entry={shown} />
  ) : (
    <NotFoundScreen />
  );
}

function EntryAt() {
  const { entry: id } = useParams();
  const entry = useJournal(({ entries }) => entries.get(id ?? ''));
  return entry === undefined ? <NotFoundScreen /> : <EntryScreen key={entry.id} entry={entry} />;
}

function CompareAt() {
  const { entry: id } = useParams();
  const entry = useJournal(({ entries }) => entries.get(id ?? ''));
  return entry === undefined ? <NotFoundScreen /> : <CompareScreen key={entry.id} entry={entry} />;
}

function RedraftAt() {
  const { entry: id } = useParams();
  const { isPutAway, pageOnPath, safety } = useGuide();
  const entry = useJournal(({ entries }) => entries.get(id ?? ''));
  const found = entry && findSource(entry.source);
  if (entry === undefined || found === undefined) return <NotFoundScreen />;
  if (isPutAway(found.prompt)) return <PutAwayScreen {...found} safety={safety} />;
  return <RedraftScreen key={entry.id} entry={entry} {...pageOnPath(found)} safety={safety} />;
}
