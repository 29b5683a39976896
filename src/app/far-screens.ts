import { loadFormOf } from '@/answers/late-forms';

/**
 * Where the screens are that hardly anybody starts on. A list of its own: what each of them needs before it
 * can be shown is named here by the build, and would be a twentieth of what a first start fetches.
 */
export const farScreens = {
  aboutScreen: async () => (await import('@/screens/about/about-screen')).AboutScreen,
  arrivedScreen: async () => (await import('@/screens/arrived/arrived-screen')).ArrivedScreen,
  bookScreen: async () => (await import('@/screens/book/book-screen')).BookScreen,
  bringInScreen: async () =>
    (await import('@/screens/settings/bring-in/bring-in-screen')).BringInScreen,
  carryOverScreen: async () =>
    (await import('@/screens/settings/carry/carry-over-screen')).CarryOverScreen,
  checkBackupScreen: async () =>
    (await import('@/screens/settings/backup/check-backup-screen')).CheckBackupScreen,
  compareAt: async () => (await import('./at/compare-at')).CompareAt,
  deleteScreen: async () => (await import('@/screens/settings/delete-screen')).DeleteScreen,
  entryAt: async () => (await import('./at/entry-at')).EntryAt,
  journalScreen: async () => (await import('@/screens/journal/journal-screen')).JournalScreen,
  keptPageAt: async () => (await import('./at/kept-page-at')).KeptPageAt,
  letterAt: async () => (await import('./at/letter-at')).LetterAt,
  letterScreen: async () => (await import('@/tools/letters/letter-screen')).LetterScreen,
  newCodeScreen: async () =>
    (await import('@/screens/settings/lock/new-code-screen')).NewCodeScreen,
  passphraseScreen: async () =>
    (await import('@/screens/settings/lock/passphrase-screen')).PassphraseScreen,
  pauseScreen: async () => (await import('@/tools/pause/pause-screen')).PauseScreen,
  redraftAt: async () => {
    const [{ RedraftAt }] = await Promise.all([
      import('./at/redraft-at'),
      loadFormOf('single-choice'),
      loadFormOf('list'),
    ]);
    return RedraftAt;
  },
  restoreLockedScreen: async () =>
    (await import('@/screens/settings/start-anew/restore-locked-screen')).RestoreLockedScreen,
  restoreScreen: async () =>
    (await import('@/screens/settings/backup/restore-screen')).RestoreScreen,
  safetyScreen: async () => (await import('@/screens/safety/safety-screen')).SafetyScreen,
  secondDeviceScreen: async () =>
    (await import('@/screens/settings/second-device/second-device-screen')).SecondDeviceScreen,
  settingsScreen: async () => (await import('@/screens/settings/settings-screen')).SettingsScreen,
  stageAt: async () => (await import('./at/stage-at')).StageAt,
  startAgainScreen: async () =>
    (await import('@/screens/settings/start-anew/start-again-screen')).StartAgainScreen,
  startedAnewScreen: async () =>
    (await import('@/screens/settings/start-anew/started-anew-screen')).StartedAnewScreen,
  takeAlongScreen: async () =>
    (await import('@/screens/take-along/take-along-screen')).TakeAlongScreen,
  toolsScreen: async () => (await import('@/screens/tools/tools-screen')).ToolsScreen,
  turnOffScreen: async () =>
    (await import('@/screens/settings/lock/turn-off-screen')).TurnOffScreen,
  writtenAt: async () => (await import('./at/written-at')).WrittenAt,
};
