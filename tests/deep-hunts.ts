/** The long hunts: the tests of `npm test` that look for rare losses, many more times. Takes hours; build first. */
import { spawnSync } from 'node:child_process';
import { hunts, sizeOf, type HuntName } from './hunts';

const commands = [
  ['vitest', 'run', 'tests/storage/words-survive.test.ts', 'tests/files/mutated-backups.test.ts'],
  ['vitest', 'run', 'tests/sync/model.test.ts', 'tests/sync/model-of-ends.test.ts'],
  ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts', '--grep', '@deep'],
];

// Whatever size or seed is asked for goes before these.
const env: NodeJS.ProcessEnv = { SEED: `${Date.now() % 2 ** 31}`, ...process.env };
const names = Object.keys(hunts) as HuntName[];
console.log(`SEED=${env['SEED']}`, ...names.map((name) => `${name}=${sizeOf(name)}`));

let isWhole = true;
for (const command of commands) {
  console.log(...command);
  const { status } = spawnSync('npx', command, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env,
  });
  isWhole &&= status === 0;
}
process.exitCode = isWhole ? 0 : 1;
