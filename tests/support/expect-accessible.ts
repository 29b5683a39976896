import axe from 'axe-core';
import { expect } from 'vitest';

/** No rule of axe is broken by what is shown; colours are looked at in a browser, where there are any. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.getElementById('main') ?? document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}
