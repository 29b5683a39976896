// Runs npm scripts side by side, as many at a time as there are cores, and shows what each said once it has ended.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const waiting = process.argv.slice(2);

/** Whether it ended well. */
function run(script) {
  return new Promise((ended) => {
    const said = [];
    const running = spawn('npm', ['run', script], { shell: process.platform === 'win32' });
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (piece) => said.push(piece));
    running.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    running.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      ended(status === 0);
    });
  });
}

/** One after the other, until none waits or one failed: whoever mends it runs all of them again. */
async function runNext() {
  const script = waiting.shift();
  if (script === undefined) return;
  if (!(await run(script))) {
    process.exitCode = 1;
    waiting.length = 0;
  }
  await runNext();
}

await Promise.all(Array.from({ length: availableParallelism() }, () => runNext()));
