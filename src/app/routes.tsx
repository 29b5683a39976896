import { useMemo, useState, type ReactNode } from 'react';
import { Navigate, useParams, useRoutes, type RouteObject } from 'react-router-dom';
import { letterSources } from '@/journal/letters';
import { findPage, findSource, findStage, type Page } from '@/guide/guide';
import { plansContact } from '@/guide/on-path';
import { useGuide } from '@/store/use-guide';
import { useJournal } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { AboutScreen } from '@/screens/about/about-screen';
import { CompareScreen } from '@/screens/compare/compare-screen';
import { EntryScreen } from '@/screens/entry/entry-screen';
import { JournalScreen } from '@/screens/journal/journal-screen';
import { LetterScreen } from '@/tools/letters/letter-screen';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { PathScreen } from '@/screens/path/path-screen';
import { closingLetterPath, entryPath, newLetterPath, paths, stagePath } from '@/paths';
import { PutAwayScreen } from '@/screens/put-away/put-away-screen';
import { QuestionScreen } from '@/screens/question/question-screen';
import { RedraftScreen } from '@/screens/redraft/redraft-screen';
import { SafetyScreen } from '@/screens/safety/safety-screen';
import { CheckBackupScreen } from '@/screens/settings/backup/check-backup-screen';
import { DeleteScreen } from '@/screens/settings/delete-screen';
import { RestoreScreen } from '@/screens/settings/backup/restore-screen';
import { NewCodeScreen } from '@/screens/settings/lock/new-code-screen';
import { PassphraseScreen } from '@/screens/settings/lock/passphrase-screen';
import { TurnOffScreen } from '@/screens/settings/lock/turn-off-screen';
import { SettingsScreen } from '@/screens/settings/settings-screen';
import { RestoreLockedScreen } from '@/screens/settings/start-anew/restore-locked-screen';
import { StartAgainScreen } from '@/screens/settings/start-anew/start-again-screen';
import { StartedAnewScreen } from '@/screens/settings/start-anew/started-anew-screen';
import { StageScreen } from '@/screens/stage/stage-screen';
import { SupportScreen } from '@/screens/support/support-screen';
import { ToolsScreen } from '@/screens/tools/tools-screen';
import { UnlockScreen } from '@/screens/unlock/unlock-screen';
import { WelcomeScreen } from '@/screens/welcome/welcome-screen';
import { WrittenScreen } from '@/screens/written/written-screen';
import { AskFirst } from '@/tool-kit/ask-first';
import type { Tool } from '@/tool-kit/tool';
import { PauseScreen } from '@/tools/pause/pause-screen';
import { useTools } from '@/tool-kit/tools-context';
import { lazily } from './lazily';
import { useSeal } from '@/writing/use-seal';
import { Shell } from './shell';
import { shownWhileLocked } from './use-way-in';
import { KeptPageAt } from './kept-page-at';

const ArrivedScreen = lazily(
  async () => (await import('@/screens/arrived/arrived-screen')).ArrivedScreen,
);

const TakeAlongScreen = lazily(
  async () => (await import('@/screens/take-along/take-along-screen')).TakeAlongScreen,
);
const BookScreen = lazily(async () => (await import('@/screens/book/book-screen')).BookScreen);
const BringInScreen = lazily(
  async () => (await import('@/screens/settings/bring-in/bring-in-screen')).BringInScreen,
);

/** A tool at its address, and its kept pages below it. */
const toolRoutes = (tool: Tool): RouteObject[] => {
  const { address, screen: Screen } = tool;
  if (Screen === undefined) return [];
  // A tool opened anew is not the one left on a kept page.
  const routes: RouteObject[] = [{ path: address, element: <Screen key="new" /> }];
  if (tool.kept === undefined) return routes;
  return [...routes, { path: `${address}/:page`, element: <KeptPageAt tool={tool} /> }];
};

/** Every address of the app, with these tools, and the screen it shows. */
export const routesWith = (tools: readonly Tool[]): RouteObject[] => [
  {
    element: <Shell bare />,
    children: [{ path: paths.welcome, element: <WelcomeScreen /> }],
  },
  {
    element: <Shell />,
    children: [
      { path: paths.start, element: <Start /> },
      // Hosts and bookmarks that name the file.
      { path: '/index.html', element: <Navigate replace to={paths.start} /> },
      { path: paths.path, element: <PathScreen /> },
      { path: '/path/closing/*', element: <NotFoundScreen /> },
      { path: '/path/:stage', element: <StageAt /> },
      { path: '/path/:stage/written', element: <WrittenAt /> },
      { path: '/path/:stage/:page', element: <QuestionAt /> },
      { path: '/closing', element: <StageAt stage="closing" /> },
      { path: '/closing/written', element: <WrittenAt stage="closing" /> },
      { path: '/closing/:page', element: <QuestionAt stage="closing" /> },
      { path: paths.journal, element: <JournalScreen /> },
      { path: '/journal/:entry', element: <EntryAt /> },
      { path: '/journal/:entry/redraft', element: <RedraftAt /> },
      { path: '/journal/:entry/compare', element: <CompareAt /> },
      { path: paths.tools, element: <ToolsScreen /> },
      ...tools.flatMap(toolRoutes),
      { path: paths.arrived, element: <ArrivedScreen /> },
      { path: newLetterPath, element: <LetterScreen key="new" /> },
      { path: closingLetterPath, element: <LetterScreen key="closing" closing /> },
      { path: `${paths.letters}/:letter`, element: <LetterAt /> },
      { path: paths.settings, element: <SettingsScreen /> },
      { path: paths.checkBackup, element: <CheckBackupScreen /> },
      { path: paths.restore, element: <RestoreScreen /> },
      { path: paths.bringIn, element: <BringInScreen /> },
      { path: paths.passphrase, element: <PassphraseScreen /> },
      { path: paths.recoveryCode, element: <NewCodeScreen /> },
      { path: paths.turnOffLock, element: <TurnOffScreen /> },
      { path: paths.deleteJournal, element: <DeleteScreen /> },
      { path: paths.takeAlong, element: <TakeAlongScreen /> },
      { path: paths.book, element: <BookScreen /> },
      { path: paths.support, element: <SupportScreen /> },
      { path: paths.safety, element: <SafetyScreen /> },
      { path: paths.about, element: <AboutScreen /> },
      // What was done there while the journal was locked.
      { path: '/unlock/*', element: <StartedAnewScreen /> },
      { path: '*', element: <NotFoundScreen /> },
    ],
  },
];

const lockedScreens = {
  [paths.support]: <SupportScreen />,
  [paths.about]: <AboutScreen />,
  [paths.pause]: <PauseScreen />,
};

/** While the journal is locked: what shows nothing of it; everywhere else the way in, at the same address. */
const lockedRoutes: RouteObject[] = [
  {
    element: <Shell bare />,
    children: [
      ...shownWhileLocked.map((path) => ({ path, element: lockedScreens[path] })),
      { path: paths.restoreLocked, element: <RestoreLockedScreen /> },
      { path: paths.startAgain, element: <StartAgainScreen /> },
      { path: '*', element: <UnlockScreen /> },
    ],
  },
];

/** The screen of the address the app is at. */
export function AppRoutes() {
  const tools = useTools();
  const { state } = useLock();
  const isShut = state === 'locked' || state === 'damaged';
  const routes = useMemo(() => routesWith(tools), [tools]);
  return useRoutes(isShut ? lockedRoutes : routes);
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
    <BeforeContact {...found}>
      <QuestionScreen key={found.prompt.id} {...pageOnPath(found)} safety={safety} />
    </BeforeContact>
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
  const seal = useSeal(id ?? '');
  const { isPutAway, pageOnPath, safety } = useGuide();
  const entry = useJournal(({ entries }) => entries.get(id ?? ''));
  const found = entry && findSource(entry.source);
  if (entry === undefined || found === undefined) return <NotFoundScreen />;
  if (isPutAway(found.prompt)) return <PutAwayScreen {...found} safety={safety} />;
  // The words that a new draft would lie beside are put away.
  if (seal !== null) return <Navigate replace to={entryPath(entry.id)} />;
  return (
    <BeforeContact {...found}>
      <RedraftScreen key={entry.id} entry={entry} {...pageOnPath(found)} safety={safety} />
    </BeforeContact>
  );
}

/** A page; one that plans contact waits behind its questions where the safety answers were cleared. */
function BeforeContact({ stage, prompt, children }: Page & { children: ReactNode }) {
  if (!plansContact(prompt)) return children;
  return (
    <AskFirst
      key={prompt.id}
      name={prompt.name}
      back={{ address: stagePath(stage.slug), name: stage.name }}
    >
      {children}
    </AskFirst>
  );
}
