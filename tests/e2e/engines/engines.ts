import { existsSync, readdirSync } from 'node:fs';
import type { WebKitParts } from './webkit-engine';

const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

const firstOf = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path));

export const firefoxPath = (): string | undefined =>
  firstOf([
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** Debian keeps the browser of WebKitGTK in a folder named after the machine's kind, Fedora does not. */
const miniBrowsers = (): string[] =>
  ['/usr/libexec', '/usr/lib64', '/usr/lib']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => `${folder}/${name}`),
    ])
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map(
        (version) => `${folder}/${version}/MiniBrowser`,
      ),
    );

export function webKitParts(): WebKitParts | undefined {
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const browser = firstOf(miniBrowsers());
  const display = firstOf(['/usr/bin/Xvfb']);
  if (driver === undefined || browser === undefined || display === undefined) return undefined;
  return { driver, browser, display };
}

/** What a machine without it lacks, engine by engine. */
export const lacks: Readonly<Partial<Record<EngineName, string>>> = {
  ...(firefoxPath() === undefined ? { firefox: 'no Firefox is installed' } : {}),
  ...(webKitParts() === undefined
    ? { webkit: 'webkit2gtk-driver and xvfb are not both installed' }
    : {}),
};

/** Those that are on this machine. */
export const enginesHere = engineNames.filter((name) => lacks[name] === undefined);

export const allEngines: readonly EngineName[] = engineNames;
