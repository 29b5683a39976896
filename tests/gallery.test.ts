import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const partsIn = (folder: string): string[] =>
  readdirSync(at(folder)).filter((file) => file.endsWith('.tsx'));

const folders = ['ui', 'tool-kit'] as const;

/** A file that exports a component; a context alone has nothing to see. */
const isPart = (path: string): boolean =>
  /^export (?:function|const) [A-Z]\w*(?:<|\(| = memo\()/m.test(readFileSync(at(path), 'utf8'));

describe.each(folders)('the gallery of %s', (folder) => {
  const examples = partsIn(`gallery/examples/${folder}`);

  it('has an example of every part', () => {
    const parts = partsIn(`src/${folder}`).filter((file) => isPart(`src/${folder}/${file}`));
    expect(parts.filter((part) => !examples.includes(part))).toEqual([]);
  });

  it('has no example of a part that is gone', () => {
    const parts = partsIn(`src/${folder}`);
    expect(examples.filter((example) => !parts.includes(example))).toEqual([]);
  });

  it('shows the part each example is named after', () => {
    const others = examples.filter((example) => {
      const source = `@/${folder}/${example.replace(/\.tsx$/, '')}`;
      const words = readFileSync(at(`gallery/examples/${folder}/${example}`), 'utf8');
      return !words.includes(`from '${source}'`);
    });
    expect(others).toEqual([]);
  });
});

describe('the app', () => {
  it('imports nothing of the gallery', () => {
    const files = readdirSync(at('src'), { recursive: true, encoding: 'utf8' });
    const importing = files
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /from '[./]*(?:@\/)?(?:\.\.\/)+gallery/.test(readFileSync(at(`src/${file}`), 'utf8')),
      );
    expect(importing).toEqual([]);
  });
});
