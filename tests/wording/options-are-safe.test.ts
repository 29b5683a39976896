import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findCrisis } from '@/wording/crisis';
import { guide, pagesOf } from '../guide/whole-guide';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const filesIn = (folder: string): string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);

/** Every piece of text a tool can offer to be chosen: a form's answer holds it like typed words. */
const offered = [...filesIn('tools'), ...filesIn('journal'), ...filesIn('tool-kit')].flatMap(
  (file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'/g)].map(
      ([, words = '']) => ({ file, words }),
    ),
);

it('a form’s own options, which are read like typed words, never sound like danger', () => {
  for (const prompt of guide.flatMap(pagesOf).map((page) => page.prompt)) {
    if (!('options' in prompt)) continue;
    offered.push(...prompt.options.map(({ words }) => ({ file: prompt.id, words })));
  }
  expect(offered.length).toBeGreaterThan(1000);
  expect(offered.filter(({ words }) => findCrisis(words).length > 0)).toEqual([]);
});
