import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { isDeep } from '../hunts';
import { chromiumPath, shellPath } from './browsers';
import type { EngineOption } from './engines/engine-test';
import { enginesHere } from './engines/engines';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env['E2E_PORT'] ?? 4174);
/** The built app to walk; another one where several are being tried at once. */
const folder = process.env['E2E_DIST'] ?? 'dist';
const baseURL = `http://127.0.0.1:${port}`;

const using = (executablePath: string) => ({
  launchOptions: { executablePath, args: ['--no-sandbox'] },
});

const asFile = (name: string): string => `**/${name}.spec.ts`;

/** What says that no word is lost. It is never tried again: a loss now and then is a loss. */
const keeping = ['kill-while-typing', 'one-home-lost', 'storage-kill'].map(asFile);

/** The same, of which nothing kills the browser: it may be the one that costs less. What is killed after all is a whole one. */
const keepingOnScreen = [
  'backup',
  'hazards',
  'interrupted',
  'kept-in-step',
  'lock',
  'sync-server-fails',
  'two-tabs',
  'update',
  'wrong-clocks',
].map(asFile);

/** By test:deep these are kept in a whole Chromium too. */
const keptIn = isDeep ? using(await chromiumPath()) : using(await shellPath());

/** To take the whole app in is a third of what a short test costs; what is told of being offline allows it. */
const shell = { ...using(await shellPath()), serviceWorkers: 'block' } as const;

/** Every engine that is on this machine walks these; each in one browser, one after the other. */
const coreJourneys = '**/core-journeys.spec.ts';

export default defineConfig<object, EngineOption>({
  testDir: '.',
  tsconfig: '../support/playwright-tsconfig.json',
  outputDir: '../../test-results',
  fullyParallel: true,
  // One more than there are cores: what waits for a disk or a clock keeps a worker and no core.
  workers: availableParallelism() + 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  projects: [
    { name: 'keeping', testMatch: keeping, retries: 0, use: using(await chromiumPath()) },
    {
      name: 'keeping-on-screen',
      testMatch: keepingOnScreen,
      retries: 0,
      use: { ...keptIn, serviceWorkers: 'block' },
    },
    ...enginesHere.map((engineName) => ({
      name: engineName,
      testMatch: coreJourneys,
      retries: 0,
      fullyParallel: false,
      use: { engineName },
    })),
    {
      name: 'screens',
      testIgnore: [...keeping, ...keepingOnScreen, coreJourneys],
      retries: 1,
      use: shell,
    },
  ],
  reporter: [
    ['list'],
    ['./left-to-deep.ts'],
    ['./second-try.ts'],
    ['./engines/engines-walked.ts'],
    ['./not-here.ts'],
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    actionTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every test takes as long as the tests; TRACE=1 keeps those of the ones that fail.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --open false --outDir ${folder}`,
    cwd: root,
    env: { SECOND_DRAFT_TESTED: '1' },
    url: baseURL,
    reuseExistingServer: false,
  },
});
