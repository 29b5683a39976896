import { useMemo } from 'react';
import { Navigate, useRoutes, type RouteObject } from 'react-router-dom';
import { guide, pagesOf, type Page } from '@/guide/guide';
import { loadGuidance } from '@/guide/load-guidance';
import type { StageSlug } from '@/guide/stage';
import { closingLetterPath, newLetterPath, paths } from '@/paths';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { isReadFor } from '@/screens/question/is-read-for';
import { useJournal } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { useTools } from '@/tool-kit/tools-context';
import { late, type Handle } from './late-routes';
import { Shell } from './shell';
import { UnlockScreen } from './unlock-screen';
import { shownWhileLocked } from './use-way-in';

const AboutScreen = lazily(async () => (await import('@/screens/about/about-screen')).AboutScreen);
const ArrivedScreen = lazily(
  async () => (await import('@/screens/arrived/arrived-screen')).ArrivedScreen,
);
const BookScreen = lazily(async () => (await import('@/screens/book/book-screen')).BookScreen);
const BringInScreen = lazily(
  async () => (await import('@/screens/settings/bring-in/bring-in-screen')).BringInScreen,
);
const CarryOverScreen = lazily(
  async () => (await import('@/screens/settings/carry/carry-over-screen')).CarryOverScreen,
);
const CheckBackupScreen = lazily(
  async () => (await import('@/screens/settings/backup/check-backup-screen')).CheckBackupScreen,
);
const CompareAt = lazily(async () => (await import('./at/compare-at')).CompareAt);
const DeleteScreen = lazily(
  async () => (await import('@/screens/settings/delete-screen')).DeleteScreen,
);
const EntryAt = lazily(async () => (await import('./at/entry-at')).EntryAt);
const JournalScreen = lazily(
  async () => (await import('@/screens/journal/journal-screen')).JournalScreen,
);
const KeptPageAt = lazily(async () => (await import('./at/kept-page-at')).KeptPageAt);
const LetterAt = lazily(async () => (await import('./at/letter-at')).LetterAt);
const LetterScreen = lazily(
  async () => (await import('@/tools/letters/letter-screen')).LetterScreen,
);
const NewCodeScreen = lazily(
  async () => (await import('@/screens/settings/lock/new-code-screen')).NewCodeScreen,
);
const PassphraseScreen = lazily(
  async () => (await import('@/screens/settings/lock/passphrase-screen')).PassphraseScreen,
);
const PathScreen = lazily(async () => (await import('@/screens/path/path-screen')).PathScreen);
const PauseScreen = lazily(async () => (await import('@/tools/pause/pause-screen')).PauseScreen);
const RedraftAt = lazily(async () => (await import('./at/redraft-at')).RedraftAt);
const RestoreLockedScreen = lazily(
  async () =>
    (await import('@/screens/settings/start-anew/restore-locked-screen')).RestoreLockedScreen,
);
const RestoreScreen = lazily(
  async () => (await import('@/screens/settings/backup/restore-screen')).RestoreScreen,
);
const SafetyScreen = lazily(
  async () => (await import('@/screens/safety/safety-screen')).SafetyScreen,
);
const SecondDeviceScreen = lazily(
  async () =>
    (await import('@/screens/settings/second-device/second-device-screen')).SecondDeviceScreen,
);
const SettingsScreen = lazily(
  async () => (await import('@/screens/settings/settings-screen')).SettingsScreen,
);
const StageAt = lazily(async () => (await import('./at/stage-at')).StageAt);
const StartAgainScreen = lazily(
  async () => (await import('@/screens/settings/start-anew/start-again-screen')).StartAgainScreen,
);
const StartedAnewScreen = lazily(
  async () => (await import('@/screens/settings/start-anew/started-anew-screen')).StartedAnewScreen,
);
const SupportScreen = lazily(
  async () => (await import('@/screens/support/support-screen')).SupportScreen,
);
const TakeAlongScreen = lazily(
  async () => (await import('@/screens/take-along/take-along-screen')).TakeAlongScreen,
);
const ToolsScreen = lazily(async () => (await import('@/screens/tools/tools-screen')).ToolsScreen);
const TurnOffScreen = lazily(
  async () => (await import('@/screens/settings/lock/turn-off-screen')).TurnOffScreen,
);
const WelcomeScreen = lazily(
  async () => (await import('@/screens/welcome/welcome-screen')).WelcomeScreen,
);
const WrittenAt = lazily(async () => (await import('./at/written-at')).WrittenAt);

const loadAboutWords = async () => (await import('@/screens/question/about-words')).AboutWords;

/** The questions of a stage come with its readings, and with what reads the words of some of them. */
function questionsOf(path: string, slug: StageSlug, pages: readonly Page[]): RouteObject {
  const isRead = pages.some(({ prompt }) => isReadFor(prompt));
  const Questions = lazily(async () => {
    const [{ QuestionAt }, guidance, AboutWords] = await Promise.all([
      import('./at/question-at'),
      loadGuidance[slug](),
      isRead ? loadAboutWords() : null,
    ]);
    return function QuestionOfStage() {
      return <QuestionAt slug={slug} guidance={guidance} AboutWords={AboutWords} />;
    };
  });
  return late(path, Questions);
}

const questionRoutes = guide.map((stage) =>
  questionsOf(
    stage.slug === 'closing' ? '/closing/:page' : `/path/${stage.slug}/:page`,
    stage.slug,
    pagesOf(stage),
  ),
);

/** A tool at its address, and its kept pages below it. */
const toolRoutes = (tool: Tool): RouteObject[] => {
  const { address, screen: Screen } = tool;
  if (Screen === undefined) return [];
  // A tool opened anew is not the one left on a kept page.
  const routes: RouteObject[] = [late(address, Screen, <Screen key="new" />)];
  if (tool.kept === undefined) return routes;
  const loads = Object.values(tool.kept).flatMap((kept) =>
    kept === undefined ? [] : ['fields' in kept ? kept.fields.load : kept.screen.load],
  );
  const handle: Handle = { loads: [KeptPageAt.load, ...loads] };
  return [...routes, { path: `${address}/:page`, element: <KeptPageAt tool={tool} />, handle }];
};

/** Someone new is welcomed, someone who has written is taken to the path. */
const startHandle: Handle = { loads: [PathScreen.load, WelcomeScreen.load] };

/** Every address of the app, with these tools, and the screen it shows. */
export const routesWith = (tools: readonly Tool[]): RouteObject[] => [
  {
    element: <Shell bare />,
    children: [late(paths.welcome, WelcomeScreen)],
  },
  {
    element: <Shell />,
    children: [
      { path: paths.start, element: <Start />, handle: startHandle },
      // Hosts and bookmarks that name the file.
      { path: '/index.html', element: <Navigate replace to={paths.start} />, handle: startHandle },
      late(paths.path, PathScreen),
      { path: '/path/closing/*', element: <NotFoundScreen /> },
      late('/path/:stage', StageAt),
      late('/path/:stage/written', WrittenAt),
      ...questionRoutes,
      late('/closing', StageAt, <StageAt stage="closing" />),
      late('/closing/written', WrittenAt, <WrittenAt stage="closing" />),
      late(paths.journal, JournalScreen),
      late('/journal/:entry', EntryAt),
      late('/journal/:entry/redraft', RedraftAt),
      late('/journal/:entry/compare', CompareAt),
      late(paths.tools, ToolsScreen),
      ...tools.flatMap(toolRoutes),
      late(paths.arrived, ArrivedScreen),
      late(newLetterPath, LetterScreen, <LetterScreen key="new" />),
      late(closingLetterPath, LetterScreen, <LetterScreen key="closing" closing />),
      late(`${paths.letters}/:letter`, LetterAt),
      late(paths.settings, SettingsScreen),
      late(paths.checkBackup, CheckBackupScreen),
      late(paths.restore, RestoreScreen),
      late(paths.carryOver, CarryOverScreen),
      late(paths.secondDevice, SecondDeviceScreen),
      late(paths.bringIn, BringInScreen),
      late(paths.passphrase, PassphraseScreen),
      late(paths.recoveryCode, NewCodeScreen),
      late(paths.turnOffLock, TurnOffScreen),
      late(paths.deleteJournal, DeleteScreen),
      late(paths.takeAlong, TakeAlongScreen),
      late(paths.book, BookScreen),
      late(paths.support, SupportScreen),
      late(paths.safety, SafetyScreen),
      late(paths.about, AboutScreen),
      // What was done there while the journal was locked.
      late('/unlock/*', StartedAnewScreen),
      { path: '*', element: <NotFoundScreen /> },
    ],
  },
];

const lockedScreens = {
  [paths.support]: SupportScreen,
  [paths.about]: AboutScreen,
  [paths.pause]: PauseScreen,
};

/** While the journal is locked: what shows nothing of it; everywhere else the way in, at the same address. */
export const lockedRoutes: RouteObject[] = [
  {
    element: <Shell bare />,
    children: [
      ...shownWhileLocked.map((path) => late(path, lockedScreens[path])),
      late(paths.restoreLocked, RestoreLockedScreen),
      late(paths.startAgain, StartAgainScreen),
      late('*', UnlockScreen),
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
