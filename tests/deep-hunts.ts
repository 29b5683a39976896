/** The long hunts: the tests of `npm test` that look for rare losses, many more times. Takes hours; build first. */
import { spawnSync } from 'node:child_process';
import { hunts, sizeOf, type HuntName } from './hunts';

const commands = [
  ['vitest', 'run', 'tests/storage/words-survive.test.ts', 'tests/files/mutated-backups.test.ts'],
  ['vitest', 'run', 'tests/sync/model.test.ts', 'tests/sync/model-of-ends.test.ts'],
  ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts', '--grep', '@deep'],
  // In a whole Chromium, and every address in each engine; `npm test` walks a shell, and every third address in two of them.
  ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts', 'core-journeys'],
];

/** Where it is tomorrow, and where it is yesterday: a test that leans on the machine's own day is red there. */
const furthestPlaces = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const tellsDays = ['journal', 'files', 'formats', 'store', 'tools', 'journeys'].map(
  (folder) => `tests/${folder}`,
);

// Whatever size or seed is asked for goes before these.
const env: NodeJS.ProcessEnv = { SEED: `${Date.now() % 2 ** 31}`, ...process.env };
const names = Object.keys(hunts) as HuntName[];
console.log(`SEED=${env['SEED']}`, ...names.map((name) => `${name}=${sizeOf(name)}`));

/** Whether it ended well. */
function run(command: readonly string[], more: NodeJS.ProcessEnv = {}): boolean {
  console.log(...command, more);
  const { status } = spawnSync('npx', command, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...env, ...more },
  });
  return status === 0;
}

const ended = [
  ...commands.map((command) => run(command)),
  // As much as `npm test` does, and no hunt again.
  ...furthestPlaces.map((TZ) => run(['vitest', 'run', ...tellsDays], { TZ, DEEP: undefined })),
];
process.exitCode = ended.every(Boolean) ? 0 : 1;
