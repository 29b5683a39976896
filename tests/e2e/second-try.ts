import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

/** Names at the end of a run what passed only when it was tried again: each is a fault, of a screen or of its test. */
export default class SecondTry implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const again = (this.#suite?.allTests() ?? []).filter((one) => one.outcome() === 'flaky');
    if (again.length === 0) return;
    console.log('\nPassed only at the second try, and to be mended:');
    for (const one of again) console.log(`  ${one.titlePath().slice(2).join(': ')}`);
  }
}
