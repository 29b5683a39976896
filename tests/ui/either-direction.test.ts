import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sheets = ['src', 'public'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);

/** By sides, and meant so. */
const meant = new Set([
  // For browsers that float to a side alone; where lines begin stands after it.
  'src/ui/checklist-field.module.css: float',
  // For browsers that know no recto, which stands after it.
  'src/screens/book/printed-book.module.css: break-before',
  // Turned with its row.
  'src/ui/step-bar.module.css: background',
  // A gradient knows no other sides, and is told them by the page's direction.
  'src/screens/compare/compare-screen.module.css: background-image',
  'src/screens/compare/compare-screen.module.css: --fold-then',
  'src/screens/compare/compare-screen.module.css: --fold-now',
]);

/** What names the four sides in a row: the right one second, the left one last. */
const fourSides =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** A value's parts, with what stands in brackets in one of them. */
function partsOf(value: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const sign of value) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0 && /\s/.test(sign)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts;
}

function isBySide(name: string, value: string): boolean {
  const [, right, , left] = partsOf(value);
  return (
    /(?:^|-)(?:left|right)(?:-|$)/.test(name) ||
    (fourSides.test(name) && left !== undefined && left !== right) ||
    /\b(?:left|right|translateX|90deg|270deg)\b/.test(value)
  );
}

/** Declarations that name the left or the right, where lines may begin at either. */
const sidesIn = (css: string): string[] =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(
    ([, name = '', value = '']) => (isBySide(name, value.trim()) ? name : []),
  );

describe('a page', () => {
  it('is laid out by where lines begin and end, whichever side that is', () => {
    const found = sheets.flatMap((file) =>
      sidesIn(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(found.filter((one) => !meant.has(one))).toEqual([]);
    expect([...meant].filter((one) => !found.includes(one))).toEqual([]);
  });

  it.each([
    ['a { margin-left: 1px; }', 1],
    ['a { border-top-left-radius: 1px; }', 1],
    ['a { text-align: left }', 1],
    ['a { float: right; }', 1],
    ['a { padding: 0 1px 0 2px; }', 1],
    ['a { padding: 0 calc(1px + 2px) 0 calc(1px + 2px); }', 0],
    ['a { transform: translateX(3px); }', 1],
    ['a { margin-inline-start: 1px; text-align: start; inset-inline: 0 auto; }', 0],
    ['/* at the left */ a { color: red; }', 0],
  ])('is known by its sides: %s', (css, count) => {
    expect(sidesIn(css)).toHaveLength(count);
  });
});
