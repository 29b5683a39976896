import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { cutFace, faces, lettersIn } from '../../build/faces';

const root = fileURLToPath(new URL('../..', import.meta.url));
const css = readFileSync(`${root}src/styles/fonts.css`, 'utf8');

/** One @font-face rule: what it says of each thing. */
const rules = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries(
    [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' '),
    ]),
  ),
);
const fileOf = (src: string | undefined): string | undefined =>
  /faces\/([\w-]+\.woff2)/.exec(src ?? '')?.[1];

it('every face is what build/faces.ts cuts of the whole one, byte for byte: npm run faces', async () => {
  const kept = readdirSync(`${root}src/styles/faces`);
  expect(kept.toSorted()).toEqual(Object.keys(faces).toSorted());
  const stale: string[] = [];
  for (const [name, face] of Object.entries(faces)) {
    const bytes = Buffer.from(await cutFace(face));
    if (!bytes.equals(readFileSync(`${root}src/styles/faces/${name}`))) stale.push(name);
  }
  expect(stale).toEqual([]);
});

it('a face is asked for where its letters occur, and no letter of it is left out', () => {
  const drawn = rules.filter(({ src }) => fileOf(src) !== undefined);
  expect(new Set(drawn.map(({ src }) => fileOf(src)))).toEqual(new Set(Object.keys(faces)));
  for (const rule of drawn) {
    const name = fileOf(rule['src']) ?? '';
    const inFile = lettersIn(faces[name]?.letters ?? '');
    // The digits of Draft Sans come from another face.
    const isDraftSans = rule['font-family'] === "'Draft Sans'" && name === 'atkinson.woff2';
    expect({ rule, letters: lettersIn(rule['unicode-range'] ?? '') }).toEqual({
      rule,
      letters: isDraftSans ? inFile.replace('0123456789', '') : inFile,
    });
    expect(rule['font-display']).toBe('swap');
  }
});

/** How far a face reaches above and below the line, in hundredths of its size. */
async function heightOf(name: string): Promise<{ above: number; below: number }> {
  const whole = readFileSync(
    `${root}node_modules/@fontsource-variable/${faces[name]?.from ?? name}`,
  );
  const font = Buffer.from(
    await subsetFont(whole, 'a', {
      targetFormat: 'truetype',
      keepFeatures: [],
      variationAxes: {},
    }),
  );
  const tables = font.subarray(0, 12 + 16 * font.readUInt16BE(4));
  const at = (tag: string): number => font.readUInt32BE(tables.indexOf(tag, 0, 'latin1') + 8);
  const size = font.readUInt16BE(at('head') + 18);
  return {
    above: (100 * font.readInt16BE(at('hhea') + 4)) / size,
    below: (-100 * font.readInt16BE(at('hhea') + 6)) / size,
  };
}

it('what stands in for a face is as high as the face, whatever it is made of', async () => {
  const heights = {
    Newsreader: await heightOf('newsreader.woff2'),
    'Draft Sans': await heightOf('atkinson.woff2'),
  };
  const standIns = rules.filter(({ src }) => src?.includes('local(') === true);
  expect(standIns.length).toBeGreaterThan(10);
  for (const rule of standIns) {
    const family = rule['font-family'] ?? '';
    const { above, below } = heights[family.includes('Newsreader') ? 'Newsreader' : 'Draft Sans'];
    const [size, up, down] = ['size-adjust', 'ascent-override', 'descent-override'].map((name) =>
      Number.parseFloat(rule[name] ?? ''),
    );
    const asHigh = Math.abs(((size ?? 0) * (up ?? 0)) / 100 - above) < 0.1;
    const asDeep = Math.abs(((size ?? 0) * (down ?? 0)) / 100 - below) < 0.1;
    expect({ ...rule, asHigh, asDeep }).toEqual({
      ...rule,
      asHigh: true,
      asDeep: true,
      'line-gap-override': '0%',
    });
  }
});

it('no weight is asked for that no face was cut with', () => {
  const styles = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !file.endsWith('fonts.css'),
  );
  const asked = styles.flatMap((file) =>
    [
      ...readFileSync(`${root}src/${file}`, 'utf8').matchAll(
        /font(?:-weight)?:\s*(?:italic )?(\d{3})\b/g,
      ),
    ].map(([, weight]) => ({ file, weight: Number(weight) })),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(({ weight }) => weight < 400 || weight > 700)).toEqual([]);
});
