import { helpAddresses } from './guide/addresses';
import type { StageSlug } from './guide/stage';
import { passphraseAddress, pauseAddress, toolsAddress } from './guide/addresses';

/** Every address of the app; links and routes both come from here. */
export const paths = {
  start: '/',
  welcome: '/welcome',
  path: '/path',
  journal: '/journal',
  pause: pauseAddress,
  tools: toolsAddress,
  iStatements: '/tools/i-statements',
  apology: '/tools/apology',
  letters: '/tools/letters',
  quietTime: '/tools/quiet-time',
  arrivals: '/tools/arrivals',
  /** The same over time; drawn, so that it is loaded when it is shown. */
  arrived: '/tools/arrived',
  selfCare: '/tools/self-care',
  trustPlan: '/tools/trust-plan',
  strengths: '/tools/strengths',
  appreciation: '/tools/appreciation',
  readiness: '/tools/readiness',
  contactPlan: '/tools/contact-plan',
  goodwill: '/tools/goodwill',
  ownPage: '/tools/own-page',
  thenAndNow: '/tools/then-and-now',
  questions: '/tools/questions',
  settings: '/settings',
  checkBackup: '/settings/check-backup',
  restore: '/settings/restore',
  /** The whole journal to another device, as one locked file. */
  carryOver: '/settings/carry-over',
  /** The same journal here and on another device, through a server; most of it is fetched when it is begun. */
  secondDevice: '/settings/second-device',
  bringIn: '/bring-in',
  passphrase: passphraseAddress,
  recoveryCode: '/settings/recovery-code',
  turnOffLock: '/settings/turn-off-lock',
  deleteJournal: '/settings/delete',
  /** From a locked journal, for whoever has lost passphrase and code. */
  restoreLocked: '/unlock/restore',
  startAgain: '/unlock/start-again',
  takeAlong: '/take-along',
  /** Loaded when it is shown. */
  book: '/book',
  support: helpAddresses.support,
  safety: helpAddresses.safety,
  about: '/about',
} as const;

/** The pages of one stage. Look ahead has an address of its own, open at any time. */
export const stagePath = (stage: StageSlug): string =>
  stage === 'closing' ? '/closing' : `/path/${stage}`;

export const pagePath = (stage: StageSlug, page: string): string => `${stagePath(stage)}/${page}`;

export const writtenPath = (stage: StageSlug): string => `${stagePath(stage)}/written`;

export const entryPath = (entry: string): string => `/journal/${encodeURIComponent(entry)}`;

export const redraftPath = (entry: string): string => `${entryPath(entry)}/redraft`;

export const newLetterPath = `${paths.letters}/new`;

export const closingLetterPath = `${paths.letters}/closing`;

export const letterPath = (entry: string): string => keptPagePath(paths.letters, entry);

/** A kept page of a tool, to go on working on it. */
export const keptPagePath = (tool: string, entry: string): string =>
  `${tool}/${encodeURIComponent(entry)}`;

/** A tool with one of its parts open, counted from 1, or with all of them below each other. */
export const partPath = (tool: string, part: number | 'all'): string => `${tool}?part=${part}`;

/** The part an address asks for, among `total`; undefined where it asks for none that there is. */
export function partAsked(search: string, total: number): number | 'all' | undefined {
  const asked = new URLSearchParams(search).get('part') ?? '';
  if (asked === 'all') return asked;
  const part = /^[1-9]\d?$/.test(asked) ? Number(asked) : 0;
  return part >= 1 && part <= total ? part : undefined;
}

/** Two drafts side by side: the first and the latest, or those named. */
export function comparePath(entry: string, drafts?: readonly [a: string, b: string]): string {
  const address = `${entryPath(entry)}/compare`;
  if (drafts === undefined) return address;
  const [a, b] = drafts;
  return `${address}?${new URLSearchParams({ a, b }).toString()}`;
}

/** Said with a link that leads straight to writing: the sheet takes the focus, not the heading. */
export const toWriting = { state: { focus: 'writing' } } as const;

/** The same, with the words that stand there to be changed, also where they would be read first. */
export const toChange = { state: { focus: 'writing', change: true } } as const;

export const asksForChange = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'change' in state && state.change === true;

/** Whether the way here asked for the sheet; a history entry's state may hold anything. */
export const asksForWriting = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'focus' in state && state.focus === 'writing';

/** Said with the way back to a list: the row that is returned to takes the focus, not the heading. */
export const toRow = (entry: string) => ({ row: entry });

export const rowOf = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'row' in state && typeof state.row === 'string'
    ? state.row
    : undefined;

/** Straight to the dates for a calendar. */
export const toCalendarPath = `${paths.takeAlong}?for=calendar`;

export const keptClosePath = `${paths.journal}?kept=1`;

/** Said with the way to a stage's end: where the sky stood before its last page was settled. */
export const withSkyFrom = (progress: number) => ({ state: { skyFrom: progress } });

/** Said with the way to a stage's end where going on stops there: the page that would have come next. */
export const withStopBefore = (onward: string) => ({ state: { stopBefore: onward } });

/** The address of that page; a history entry's state may hold anything. */
export const stopBeforeOf = (state: unknown): string | undefined =>
  typeof state === 'object' &&
  state !== null &&
  'stopBefore' in state &&
  typeof state.stopBefore === 'string' &&
  state.stopBefore.startsWith('/')
    ? state.stopBefore
    : undefined;

export const skyFromOf = (state: unknown): number | undefined =>
  typeof state === 'object' &&
  state !== null &&
  'skyFrom' in state &&
  typeof state.skyFrom === 'number'
    ? state.skyFrom
    : undefined;
