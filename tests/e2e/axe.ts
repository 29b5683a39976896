import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe?: { run: (within: string | undefined, options: RunOptions) => Promise<AxeResults> };
  }
}

type Asked = { kind: 'tag' | 'rule'; values: readonly string[]; within?: string };

/**
 * What axe finds wrong on the page as it stands, one line a rule. It is carried into each page once: to
 * bring its 1.3 MB along at every question took as long as the questions did.
 */
export async function violations(page: Page, { kind, values, within }: Asked): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ runOnly, part }) => {
      const options: RunOptions = { resultTypes: ['violations'], runOnly };
      const found = await window.axe?.run(part ?? 'html', options);
      if (found === undefined) throw new Error('axe is not on the page.');
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    { runOnly: { type: kind, values: [...values] }, part: within },
  );
}
