import type { Reporter } from '@playwright/test/reporter';
import { untriedForHosts } from '../support/host-tools';
import { untriedForDisks } from '../support/small-disk';

/** Says at the end of a run what this machine had not what it takes to try, the tests of Vitest included. */
export default class NotHere implements Reporter {
  onEnd(): void {
    const untried = [...untriedForHosts(), ...untriedForDisks()];
    if (untried.length === 0) return;
    console.log('\nNot tried on this machine:');
    for (const line of untried) console.log(`  ${line}`);
  }
}
