import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

type Colour = { r: number; g: number; b: number; alpha: number };

declare global {
  interface Window {
    axe?: {
      run: (within: string | undefined, options: RunOptions) => Promise<AxeResults>;
      commons: {
        color: { Color: { prototype: Colour & { parseString: (said: string) => Colour } } };
      };
    };
  }
}

type Asked = { kind: 'tag' | 'rule'; values: readonly string[]; within?: string };

/**
 * A colour is worked out once, however many words and papers have it: axe does so for each anew, which is a
 * quarter of its time. What it cannot make out it still says by itself, each time.
 */
function colourByColour(): void {
  const made = window.axe?.commons.color.Color.prototype;
  if (made === undefined) throw new Error('axe is not on the page.');
  const workOut = made.parseString;
  const known = new Map<string, Colour>();
  made.parseString = function parseString(this: Colour, said) {
    const before = known.get(said);
    if (before !== undefined) return Object.assign(this, before);
    workOut.call(this, said);
    const { r, g, b, alpha } = this;
    known.set(said, { r, g, b, alpha });
    return this;
  };
}

/**
 * What axe finds wrong on the page as it stands, one line a rule. It is carried into each page once: to
 * bring its 1.3 MB along at every question took as long as the questions did.
 */
export async function violations(page: Page, { kind, values, within }: Asked): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(`${axe.source};(${colourByColour.toString()})()`);
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
