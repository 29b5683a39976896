import { existsSync, readdirSync } from 'node:fs';
import type { WebKitParts } from './webkit-engine';

const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

const firstOf = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** The one asked for, or Debian's: no other release was ever driven by these tests. */
export const firefoxPath = (): string | undefined =>
  firstOf([process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr']);

/** Debian keeps WebKitGTK's browser in a folder named after the machine's kind. */
const miniBrowsers = (): string[] =>
  (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`);

export function webKitParts(): WebKitParts | undefined {
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const browser = firstOf(miniBrowsers());
  const display = firstOf(['/usr/bin/Xvfb']);
  if (driver === undefined || browser === undefined || display === undefined) return undefined;
  return { driver, browser, display };
}

/** What a machine without it lacks, engine by engine. */
export const lacks: Readonly<Partial<Record<EngineName, string>>> = {
  ...(firefoxPath() === undefined
    ? { firefox: 'neither firefox-esr nor FIREFOX_PATH is there' }
    : {}),
  ...(webKitParts() === undefined ? { webkit: 'webkit2gtk-driver or xvfb is missing' } : {}),
};

/** Those that are on this machine. */
export const enginesHere = engineNames.filter((name) => lacks[name] === undefined);

export const allEngines: readonly EngineName[] = engineNames;
