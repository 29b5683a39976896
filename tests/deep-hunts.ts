/** The long hunts: the tests of `npm test` that look for rare losses, many more times. Takes hours; build first. */
import { spawnSync } from 'node:child_process';

const browser = ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'];
const hunts: [size: Record<string, string>, command: string[]][] = [
  [{ SCHEDULES: '200000' }, ['vitest', 'run', 'tests/storage/words-survive.test.ts']],
  [{ MUTATIONS: '100000' }, ['vitest', 'run', 'tests/files/mutated-backups.test.ts']],
  [{ KILLS: '500' }, [...browser, 'kill-while-typing']],
  [{ TRIALS: '50' }, [...browser, 'storage-kill']],
  [{ SECONDS: '1200' }, [...browser, 'two-tabs']],
];

let isWhole = true;
for (const [size, command] of hunts) {
  // Whatever size or seed is asked for goes before these.
  const values: NodeJS.ProcessEnv = { SEED: `${Date.now() % 2 ** 31}`, ...size, ...process.env };
  const shown = ['SEED', ...Object.keys(size)].map((name) => `${name}=${values[name]}`);
  console.log(...shown, command.join(' '));
  const { status } = spawnSync('npx', command, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: values,
  });
  isWhole &&= status === 0;
}
process.exitCode = isWhole ? 0 : 1;
