/** The long hunts: the tests of `npm test` that look for rare losses, many more times. Takes hours; build first. */
import { spawnSync } from 'node:child_process';

const browser = ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'];
const hunts: [size: Record<string, number>, command: string[]][] = [
  [{ SCHEDULES: 200_000 }, ['vitest', 'run', 'tests/storage/words-survive.test.ts']],
  [{ MUTATIONS: 100_000 }, ['vitest', 'run', 'tests/files/mutated-backups.test.ts']],
  [{ KILLS: 500 }, [...browser, 'kill-while-typing']],
  [{ TRIALS: 50 }, [...browser, 'storage-kill']],
  [{ SECONDS: 1200 }, [...browser, 'two-tabs']],
];

let isWhole = true;
for (const [size, command] of hunts) {
  console.log(Object.entries(size).flat().join('='), command.join(' '));
  const values = Object.fromEntries(
    Object.entries(size).map(([name, value]) => [name, `${value}`]),
  );
  const { status } = spawnSync('npx', command, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // A seed of its own each time, and whatever size or seed is asked for instead.
    env: { SEED: `${Date.now() % 2 ** 31}`, ...values, ...process.env },
  });
  isWhole &&= status === 0;
}
process.exitCode = isWhole ? 0 : 1;
