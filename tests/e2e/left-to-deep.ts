import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { hunts, isDeep, sizeOf, type HuntName } from '../hunts';

/** Says at the end of a run what it has left to `npm run test:deep`. */
export default class LeftToDeep implements Reporter {
  #left: string[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#left = suite
      .allTests()
      .filter(({ tags, expectedStatus }) => tags.includes('@deep') && expectedStatus === 'skipped')
      .map((one) => one.titlePath().slice(2).join(': '));
  }

  onEnd(): void {
    if (isDeep) return;
    const more = (Object.keys(hunts) as HuntName[])
      .filter((name) => sizeOf(name) < hunts[name].deep)
      .map((name) => {
        const [here, deep] = [sizeOf(name), hunts[name].deep].map((size) =>
          size.toLocaleString('en'),
        );
        return `${here} of ${deep} ${hunts[name].of} (${name})`;
      });
    const lines = [
      'Left to npm run test:deep:',
      ...this.#left,
      'the core journeys in a whole Chromium, which its shell stands for here; every address in Firefox and WebKit with the server gone',
      'Done here in part, and at full length there:',
      ...more,
    ];
    console.log(`\n${lines.map((line) => (line.endsWith(':') ? line : `  ${line}`)).join('\n')}\n`);
  }
}
