import { useMemo, useState, type ReactNode } from 'react';
import { Navigate, useParams, useRoutes, type RouteObject } from 'react-router-dom';
import { formOf, loadFormOf } from '@/answers/late-forms';
import { guide, pagesOf, type Page } from '@/guide/guide';
import { loadWords } from '@/guide/load-words';
import type { StageSlug } from '@/guide/stage';
import type { PromptKind } from '@/journal/answer';
import { closingLetterPath, newLetterPath, paths } from '@/paths';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { isReadFor } from '@/screens/question/is-read-for';
import { loadWritten } from '@/screens/question/late-pages';
import { useJournal } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { loadQuestionsFirst } from '@/tool-kit/ask-first';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { useTools } from '@/tool-kit/tools-context';
import { loadToolParts } from '@/tools/late-tool';
import { PutAwayScreen } from './at/put-away';
import { late, type Handle } from './late-routes';
import { Shell } from './shell';
import { UnlockScreen } from './unlock-screen';
import { shownWhileLocked } from './use-way-in';

/** What nobody starts on is listed apart, so that a start reads nothing of it. */
async function far() {
  const [{ farScreens }] = await Promise.all([import('./far-screens'), loadToolParts()]);
  return farScreens;
}

const AboutScreen = lazily(async () => (await far()).aboutScreen());
const ArrivedScreen = lazily(async () => (await far()).arrivedScreen());
const BookScreen = lazily(async () => (await far()).bookScreen());
const BringInScreen = lazily(async () => (await far()).bringInScreen());
const CarryOverScreen = lazily(async () => (await far()).carryOverScreen());
const CheckBackupScreen = lazily(async () => (await far()).checkBackupScreen());
const CompareAt = lazily(async () => (await far()).compareAt());
const DeleteScreen = lazily(async () => (await far()).deleteScreen());
const EntryAt = lazily(async () => (await far()).entryAt());
const JournalScreen = lazily(async () => (await far()).journalScreen());
const KeptPageAt = lazily(async () => (await far()).keptPageAt());
const LetterAt = lazily(async () => (await far()).letterAt());
const LetterScreen = lazily(async () => (await far()).letterScreen());
const NewCodeScreen = lazily(async () => (await far()).newCodeScreen());
const PassphraseScreen = lazily(async () => (await far()).passphraseScreen());
const PathScreen = lazily(async () => (await import('@/screens/path/path-screen')).PathScreen);
const PauseScreen = lazily(async () => (await far()).pauseScreen());
const RedraftAt = lazily(async () => (await far()).redraftAt());
const RestoreLockedScreen = lazily(async () => (await far()).restoreLockedScreen());
const RestoreScreen = lazily(async () => (await far()).restoreScreen());
const SafetyScreen = lazily(async () => (await far()).safetyScreen());
const SecondDeviceScreen = lazily(async () => (await far()).secondDeviceScreen());
const SettingsScreen = lazily(async () => (await far()).settingsScreen());
const StageAt = lazily(async () => (await far()).stageAt());
const StartAgainScreen = lazily(async () => (await far()).startAgainScreen());
const StartedAnewScreen = lazily(async () => (await far()).startedAnewScreen());
const SupportScreen = lazily(
  async () => (await import('@/screens/support/support-screen')).SupportScreen,
);
const TakeAlongScreen = lazily(async () => (await far()).takeAlongScreen());
const ToolsScreen = lazily(async () => (await far()).toolsScreen());
const TurnOffScreen = lazily(async () => (await far()).turnOffScreen());
const WelcomeScreen = lazily(
  async () => (await import('@/screens/welcome/welcome-screen')).WelcomeScreen,
);
const WrittenAt = lazily(async () => (await far()).writtenAt());

const loadAboutWords = async () => (await import('@/screens/question/about-words')).AboutWords;
const loadPathNotice = async () => (await import('@/care/path-notice')).PathNotice;

/**
 * The questions of a stage come with its words, with what stands on the pages of some stages alone, with
 * the form that the page is answered on, and with what shows earlier answers where there are any.
 */
function questionsOf(path: string, slug: StageSlug, pages: readonly Page[]): RouteObject {
  const isRead = pages.some(({ prompt }) => isReadFor(prompt));
  const screenOn = (kind: PromptKind, isWritten: boolean) =>
    lazily(async () => {
      const [{ QuestionAt }, words, AboutWords, PathNotice] = await Promise.all([
        import('./at/question-at'),
        loadWords[slug](),
        isRead ? loadAboutWords() : null,
        slug === 'reconnect' ? loadPathNotice() : null,
        loadFormOf(kind),
        // Where that can't be had, a page that is written on is there all the same.
        isWritten ? loadWritten().catch(() => null) : null,
      ]);
      return function QuestionOfStage() {
        return <QuestionAt {...words} parts={{ AboutWords, PathNotice }} />;
      };
    });
  const onForm = (kind: PromptKind) => ({
    New: screenOn(kind, false),
    Written: screenOn(kind, true),
  });
  const forms = {
    sheet: onForm('long-text'),
    choice: onForm('single-choice'),
    rows: onForm('list'),
  } as const;
  const at = (page: string | undefined) => {
    const found = pages.find(({ prompt }) => prompt.slug === page);
    return forms[found === undefined ? 'sheet' : formOf(found.prompt.kind)];
  };
  function QuestionThere(): ReactNode {
    const { New, Written } = at(useParams()['page']);
    // As it was on arrival: the first word changes nothing of the page it is written on.
    const [isWritten] = useState(useJournal(({ entries }) => entries.size > 0));
    return isWritten ? <Written /> : <New />;
  }
  const handle: Handle = {
    loads: [(params) => at(params?.['page']).New.load()],
    loadsWritten: [(params) => at(params?.['page']).Written.load()],
    later: [
      ...[forms.choice, forms.rows].flatMap(({ New, Written }) => [New.load, Written.load]),
      PutAwayScreen.load,
      loadQuestionsFirst,
    ],
  };
  return { path, element: <QuestionThere />, handle };
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
  // What it says of them may not be there yet.
  if (!('kept' in tool)) return routes;
  async function loadFields(): Promise<void> {
    await loadToolParts();
    const kept = Object.values(tool.kept ?? {}).filter((one) => one !== undefined);
    await Promise.all(kept.map((one) => ('fields' in one ? one.fields : one.screen).load()));
  }
  const handle: Handle = { loads: [KeptPageAt.load, loadFields] };
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
