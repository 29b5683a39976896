import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { allEngines, lacks, type EngineName } from './engines';

const inSeconds = (ms: number): string => `${Math.round(ms / 1000)} s`;

/** What was skipped, and why, as the test itself says. */
const skippedLine = ({ title, annotations }: TestCase): string =>
  `    not there: ${title} (${annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'})`;

/** Says at the end of a run which engines walked the core journeys, which could not, and what was left out in one. */
export default class EnginesWalked implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const all = this.#suite?.allTests() ?? [];
    const of = (name: EngineName): TestCase[] =>
      all.filter((one) => one.parent.project()?.name === name);
    if (allEngines.every((name) => of(name).length === 0)) return;
    console.log('\nThe core journeys, engine by engine:');
    for (const name of allEngines) for (const line of told(name, of(name))) console.log(line);
  }
}

function told(name: EngineName, tests: readonly TestCase[]): string[] {
  const lacking = lacks[name];
  if (lacking !== undefined) return [`  ${name}: not walked: on this machine ${lacking}`];
  if (tests.length === 0) return [];
  const passed = tests.filter((one) => one.results.some(({ status }) => status === 'passed'));
  const skipped = tests.filter(({ expectedStatus }) => expectedStatus === 'skipped');
  const ms = tests.flatMap(({ results }) => results).reduce((sum, each) => sum + each.duration, 0);
  const count = `${passed.length} of ${tests.length} in ${inSeconds(ms)}`;
  return [`  ${name}: ${count}`, ...skipped.map(skippedLine)];
}
