import type { Reporter } from '@playwright/test/reporter';
import { isShellAlone } from './browsers';
import { untriedForHosts } from '../support/host-tools';
import { untriedForDisks } from '../support/small-disk';

async function untriedForKills(): Promise<string[]> {
  return (await isShellAlone())
    ? ['the storage service killed under a page: a whole Chromium is missing (`npm run browsers`)']
    : [];
}

/** Says at the end of a run what this machine had not what it takes to try, the tests of Vitest included. */
export default class NotHere implements Reporter {
  async onEnd(): Promise<void> {
    const untried = [...untriedForHosts(), ...untriedForDisks(), ...(await untriedForKills())];
    if (untried.length === 0) return;
    console.log('\nNot tried on this machine:');
    for (const line of untried) console.log(`  ${line}`);
  }
}
