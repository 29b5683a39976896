import { type BlameKind, findBlame } from '@/wording/blame';
import { type CrisisTier, findCrisis } from '@/wording/crisis';
import blameSet from './sets/blame.json';
import crisisSet from './sets/crisis.json';

/** One line and the pattern it stands for; null where nothing may be marked. */
export type BlameLine = { line: string; kind: BlameKind | null };

/** One line and its gravest tier; null and 4 show no card. */
export type CrisisLine = {
  line: string;
  tier: CrisisTier | null;
  act?: boolean;
  selfHarm?: boolean;
};

export const blameLines = blameSet as readonly BlameLine[];
export const crisisLines = crisisSet as readonly CrisisLine[];

type Row = { lines: number; found: number; named: number };

/** How a detector did on labelled lines. Shares are of 1; a share of nothing is 1. */
export type Score = {
  lines: number;
  precision: number;
  recall: number;
  /** Of the lines that need nothing, the share that was marked all the same. */
  falseAlarms: number;
  missed: readonly string[];
  alarms: readonly string[];
  /** For each label: its lines, those found, and those found under that very name. */
  table: ReadonlyMap<string, Row>;
};

type Judged = { line: string; label: string | null; found: boolean; named: boolean };

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function score(judged: readonly Judged[]): Score {
  const meant = judged.filter(({ label }) => label !== null);
  const hits = meant.filter(({ found }) => found);
  const harmless = judged.length - meant.length;
  const alarms = judged.filter(({ label, found }) => label === null && found);
  const table = new Map<string, Row>();
  for (const { label, found, named } of meant) {
    if (label === null) continue;
    const row = table.get(label) ?? { lines: 0, found: 0, named: 0 };
    table.set(label, {
      lines: row.lines + 1,
      found: row.found + Number(found),
      named: row.named + Number(named),
    });
  }
  return {
    lines: judged.length,
    precision: share(hits.length, hits.length + alarms.length),
    recall: share(hits.length, meant.length),
    falseAlarms: share(alarms.length, harmless),
    missed: meant.filter(({ found }) => !found).map(({ line }) => line),
    alarms: alarms.map(({ line }) => line),
    table,
  };
}

/** Scores the blame detector: a line counts as found when anything in it is marked. */
export const scoreBlame = (lines: readonly BlameLine[]): Score =>
  score(
    lines.map(({ line, kind }) => {
      const findings = findBlame(line);
      return {
        line,
        label: kind,
        found: findings.length > 0,
        named: findings.some((finding) => finding.kind === kind),
      };
    }),
  );

/** The gravest tier found in a line; null where there is none. */
export function tierOf(line: string): CrisisTier | null {
  const tiers = findCrisis(line).map(({ tier }) => tier);
  return tiers.toSorted((a, b) => a - b)[0] ?? null;
}

/** Scores the crisis detector on its cards; a quiet line (tier 4) is no card and no alarm. */
export const scoreCrisis = (lines: readonly CrisisLine[]): Score =>
  score(
    lines.map(({ line, tier }) => {
      const found = tierOf(line);
      return {
        line,
        label: tier === null || tier === 4 ? null : String(tier),
        found: found !== null && found < 4,
        named: found === tier,
      };
    }),
  );
