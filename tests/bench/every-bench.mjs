// Every benchmark, one after the other: two at once would measure each other.
import { spawnSync } from 'node:child_process';

for (const name of [
  'load',
  'lighthouse',
  'keystroke',
  'journal',
  'search',
  'storage',
  'sync',
  'lock',
  'wording',
]) {
  console.log(`\n== npm run bench:${name}\n`);
  const { status } = spawnSync(process.execPath, [`tests/bench/${name}.bench.mjs`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
