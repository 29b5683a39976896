import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOURS } from '@/ui/hours';
import type { Oklch } from '@/ui/oklab';
import { mixToHex } from '@/ui/oklab';

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[^]*?\*\//g, '');
const [main = '', fallback = ''] = css.split('@supports not');
const [lightFallback = '', darkFallback = ''] = fallback.split('@media');

type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];
const hours = [0, 1, 2, 3, 4, 5, 6] as const;

const declarations = (block: string): Map<string, string> =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

function hourVariables(hour: number): Map<string, string> {
  const block = main.split(`[data-hour='${hour}'] {`)[1]?.split('}')[0];
  return declarations(block ?? '');
}

const roles = declarations(main.split('[data-theme] {')[1]?.split('\n}')[0] ?? '');

/** The light or the dark half of a role, at one hour, as numbers. */
function resolve(role: string, hour: number, theme: Theme): Oklch {
  const halves = /^light-dark\(\s*(oklch\(.*\)),\s*(oklch\(.*\))\s*\)$/s.exec(
    roles.get(role) ?? '',
  );
  const half = halves?.[theme === 'light' ? 1 : 2];
  if (half === undefined) throw new Error(`--${role} is not light-dark(oklch(), oklch())`);
  const variables = hourVariables(hour);
  const numbers = half
    .replace(/var\(--(\w+)\)/g, (_, name: string) => variables.get(name) ?? 'missing')
    .replace(/calc\(([\d.]+) \* ([\d.]+)\)/g, (_, a: string, b: string) =>
      String(Number(a) * Number(b)),
    )
    .replace(/^oklch\(|\)$/g, '')
    .split(' ')
    .map(Number);
  const [lightness = Number.NaN, chroma = Number.NaN, hue = Number.NaN] = numbers;
  expect(numbers, `${role}: ${half}`).toHaveLength(3);
  expect(numbers.every(Number.isFinite), `${role}: ${half}`).toBe(true);
  return [lightness, chroma, hue];
}

const hexOf = (color: Oklch): string => mixToHex(color, color, 0);

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const pairs: readonly (readonly [over: string, under: string, atLeast: number])[] = [
  ['ink', 'page', 7],
  ['ink', 'sheet', 7],
  ['ink', 'sheet-older', 7],
  ['ink2', 'page', 4.5],
  ['ink2', 'sheet', 4.5],
  ['ink2', 'sheet-older', 4.5],
  ['ink2', 'sunk', 4.5],
  ['ink2', 'accentsoft', 4.5],
  ['ink', 'accentsoft', 4.5],
  ['ink', 'pencilsoft', 4.5],
  ['ink', 'dangersoft', 4.5],
  ['ink', 'found', 4.5],
  ['accent', 'page', 4.5],
  ['accent', 'sheet', 4.5],
  ['accent', 'sheet-older', 4.5],
  ['accent', 'sunk', 4.5],
  ['accent', 'accentsoft', 4.5],
  ['onaccent', 'accent', 4.5],
  ['pencil', 'page', 4.5],
  ['pencil', 'sheet', 4.5],
  ['pencil', 'sheet-older', 4.5],
  ['danger', 'page', 4.5],
  ['danger', 'sheet', 4.5],
  ['danger', 'dangersoft', 4.5],
  ['control', 'page', 3],
  ['control', 'sheet', 3],
  ['focus', 'page', 10],
  ['focus', 'sheet', 10],
];

describe('the palette', () => {
  it.each(pairs)(
    'keeps %s on %s at %f or more, at every hour and in both themes',
    (over, under, atLeast) => {
      for (const theme of themes) {
        const ratios = hours.map((hour) =>
          contrast(hexOf(resolve(over, hour, theme)), hexOf(resolve(under, hour, theme))),
        );
        expect(Math.min(...ratios), `${theme}: ${ratios.join(' ')}`).toBeGreaterThanOrEqual(
          atLeast,
        );
        expect(Math.max(...ratios) - Math.min(...ratios), `${theme} drifts`).toBeLessThan(0.5);
      }
    },
  );

  it('has the same sky in its swatches as in the picture', () => {
    for (const hour of hours) {
      const [, middle, low] = HOURS[hour].sky;
      expect(main).toContain(`--hour-${hour}: oklch(${low.join(' ')});`);
      expect(main).toContain(`--hour-${hour}-top: oklch(${middle.join(' ')});`);
      expect(lightFallback).toContain(`--hour-${hour}: ${hexOf(low)};`);
      expect(lightFallback).toContain(`--hour-${hour}-top: ${hexOf(middle)};`);
    }
  });

  it.each([
    ['light', lightFallback],
    ['dark', darkFallback],
  ] as const)('falls back to hour 0 in the %s theme', (theme, block) => {
    const plain = declarations(block);
    const colors = [...roles.keys()].filter((role) => !role.startsWith('shadow'));
    expect(Object.fromEntries(colors.map((role) => [role, plain.get(role)]))).toEqual(
      Object.fromEntries(colors.map((role) => [role, hexOf(resolve(role, 0, theme))])),
    );
  });

  it('colours an installed app like its first page', () => {
    const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Record<
      string,
      unknown
    >;
    const page = hexOf(resolve('page', 0, 'light'));
    expect([manifest['theme_color'], manifest['background_color']]).toEqual([page, page]);
  });
});

const read = (path: string): { path: string; text: string } => ({
  path,
  text: readFileSync(`src/${path}`, 'utf8'),
});

describe('the style sheets', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const sheets = files.filter((path) => path.endsWith('.css')).map(read);
  const components = files.filter((path) => path.endsWith('.tsx')).map(read);
  // A component may also set one in its style.
  const setByCode = components.flatMap(({ text }) => text.match(/--[\w-]+(?=['"`\]])/g) ?? []);

  it.each(sheets)('$path uses only properties that exist', ({ text }) => {
    const known = new Set([...setByCode, ...(`${css}${text}`.match(/--[\w-]+(?=:)/g) ?? [])]);
    const used = text.match(/(?<=var\()--[\w-]+(?=\))/g) ?? [];
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(sheets)('$path sets no type below 14 pixels', ({ text }) => {
    const sizes = [...text.matchAll(/font(?:-size)?:[^;]*?([\d.]+)(rem|px)/g)].map(
      ([, size, unit]) => Number(size) * (unit === 'rem' ? 16 : 1),
    );
    expect(sizes.filter((size) => size < 14)).toEqual([]);
  });
});
