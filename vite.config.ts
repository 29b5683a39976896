import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { words, wordsOutside } from './build/words.ts';
import { appPage } from './build/app-page.ts';
import { chunkGroups } from './build/chunks.ts';
import { drawnFirst } from './build/drawn-first.ts';
import { hostFiles } from './build/host-headers.ts';
import { openedAt, preview } from './build/preview.ts';
import { quietRouter } from './build/quiet-router.ts';
import { release } from './build/release.ts';
import { startCheck } from './build/start-check.ts';
import { startStyles } from './build/start-parts.ts';
import { workedOut } from './build/worked-out.ts';
import { workerLicences } from './build/worker-licences.ts';
import packageFile from './package.json' with { type: 'json' };

/** The language whose words are built in: each build speaks one. */
const language = process.env['SECOND_DRAFT_LANGUAGE'] ?? 'en';

const source = (name: string): string => `${import.meta.dirname}/src/${name}`;

/** How long the build's own steps took says nothing of what it built. */
const checks = { bundlerTimings: false };

/** The guide, what a start needs of it, and what stored values are held to. */
const plainData = [
  'guide/every-stage.ts',
  'guide/frames.ts',
  'record/record-shape.ts',
  'storage/stored-shape.ts',
].map(source);

const licences = workerLicences();
const first = drawnFirst(language);

/** Journeys that put something in a module's place, and so need modules of their own. */
const alone = ['tests/journeys/broken-parts.test.tsx'];

/** What is walked in a language that is neither the guide's nor written from the left. */
const mirrored = ['tests/mirrored/**/*.test.tsx'];

export default defineConfig({
  // One build for the root of a host and for any path below it.
  base: './',
  plugins: [
    words(language),
    wordsOutside(language),
    workedOut(plainData, language),
    react(),
    appPage(language),
    first.page,
    quietRouter(),
    startStyles(),
    startCheck(language),
    hostFiles(),
    preview(),
    licences.append,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest}'],
        // The same page as index.html, for hosts alone; what is drawn first for somebody new; and what nobody has who keeps no second device in step.
        globIgnores: [
          '404.html',
          'first/**',
          'assets/sync-worker-*.js',
          'assets/{jsQR,qr-path,scan-code}-*',
        ],
        // In one file: where Trusted Types are demanded by header, a worker may not fetch a second part.
        inlineWorkboxRuntime: true,
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
    }),
    release(packageFile.version),
  ],
  resolve: { tsconfigPaths: true },
  worker: {
    format: 'es',
    rolldownOptions: { checks },
    // src/early is built as workers are: a file of its own, with all it needs.
    plugins: () => [
      words(language),
      workedOut(plainData, language),
      first.early(),
      licences.collect(),
    ],
  },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    // Where a browser knows no module preload, parts are preloaded as plain scripts.
    modulePreload: {
      polyfill: false,
      // What an address starts with, start-check/ask-ahead.js asks for in one go. Of what is fetched later each script asks
      // for its own: to name up to twenty of them to the browser at once held an old phone up for 180 ms.
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // Beside public/font-licences.txt: whoever is given the app is given the licences of its parts.
    license: { fileName: 'licences.md' },
    // tests/e2e/weight.spec.ts says what may be fetched; one file of all that starts is meant.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      checks,
      // What is meant to be fetched late and comes with the first script all the same: only said, nobody reads it.
      onLog(level, log, handle) {
        // The gallery shows every part at once, those that are fetched late beside what fetches them.
        const isOfGallery = / gallery\//.test(log.message);
        if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT' && !isOfGallery) throw new Error(log.message);
        handle(level, log);
      },
      output: {
        // Named by their users, the shared ones would have names of a hundred letters.
        chunkFileNames: ({ name }) =>
          `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash][extname]`,
        codeSplitting: {
          groups: chunkGroups({
            start: source('start.ts'),
            main: source('main.tsx'),
            screens: {
              question: [source('app/at/question-at.tsx')],
              'choice-form': [source('answers/choice-form.tsx')],
              'rows-form': [source('answers/rows-form.tsx')],
              // Before the path and the journal: a question would fetch all of those for a word of theirs.
              written: ['page-written', 'page-sealed', 'page-waiting']
                .map((page) => source(`screens/question/${page}.tsx`))
                .concat(source('answers/reused-answers.tsx')),
              'welcome-screen': [source('screens/welcome/welcome-screen.tsx')],
              lists: [source('app/far-screens.ts'), source('tools/every-part.ts')],
              'path-screen': [source('screens/path/path-screen.tsx')],
              'journal-screen': [
                source('screens/journal/journal-screen.tsx'),
                source('storage/browser-glance.ts'),
              ],
            },
          }),
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    open: openedAt(4173),
  },
  test: {
    restoreMocks: true,
    testTimeout: 30_000,
    // One more than there are cores: the journeys wait as often as they work.
    maxWorkers: availableParallelism() + 1,
    // Hunts and journeys make much that is thrown away at once; with little room to make it in, tidying that
    // room took a fifth of their time.
    execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/journeys/**'],
          environment: 'node',
          // A process for each file took longer than most files; what one puts in a global's place is put back.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/**/*.test.tsx'],
          exclude: [...alone, ...mirrored],
          environment: 'jsdom',
          // They share one page and the app's modules, and setup.ts leaves them as a reload would.
          isolate: false,
          setupFiles: ['./tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          environment: 'jsdom',
          setupFiles: ['./tests/support/setup.ts'],
        },
      },
      {
        plugins: [words('mirrored'), react()],
        resolve: { tsconfigPaths: true },
        test: {
          name: 'mirrored',
          testTimeout: 60_000,
          include: mirrored,
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['./tests/support/setup.ts'],
        },
      },
    ],
  },
});
