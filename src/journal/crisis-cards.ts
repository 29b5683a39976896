/**
 * Which cards stand under a page whose words sound like danger (docs/content-brief.md, 5.3). wish:
 * wanting to die or hurting oneself. inDanger: somebody may hurt the writer. dangerous: the writer
 * may hurt somebody. The quiet ones are lines and no cards; wornOut: the writer is; lost: somebody
 * ended their life; atRisk: somebody may; unread: the words could not be read.
 */
import { readFact, type FactValue } from './facts';

export type CrisisLineKind = 'wornOut' | 'lost' | 'atRisk' | 'unread';
export type CrisisCardKind = 'wish' | 'inDanger' | 'dangerous' | CrisisLineKind;

export type CrisisCard = {
  kind: CrisisCardKind;
  /** Something may already be done: the emergency number comes first. */
  act: boolean;
  /** The words were about hurting oneself; the card says a line on that. */
  selfHarm?: boolean;
};

/** What the on-device reading found; as `findCrisis` gives it, or that it could not be done. */
type Found = {
  tier: 1 | 2 | 3 | 4;
  act?: boolean;
  selfHarm?: boolean;
  about?: 'lost' | 'atRisk' | 'unread';
};

/** What may be put to rest for one entry; an act is never put to rest by an earlier answer about a wish. */
export type Quiet = CrisisCardKind | 'act';

const quietKinds: readonly Quiet[] = ['wish', 'act', 'inDanger', 'dangerous', 'wornOut'];
const byTier = { 1: 'wish', 2: 'inDanger', 3: 'dangerous' } as const;
/** Of the quiet lines one is shown: what may still be turned away before what has happened. */
const lines: readonly CrisisLineKind[] = ['atRisk', 'lost', 'wornOut', 'unread'];

/** Whether a kind is a quiet line rather than a card. */
export const isLine = (kind: CrisisCardKind): kind is CrisisLineKind =>
  lines.some((line) => line === kind);

/** Which cards stay quiet for an entry, after 'That’s not what I meant'. */
export const quietFact = (entry: string) => `crisis.quiet.${entry}` as const;
/** Set to true where an entry's words called for a card, so that look-backs leave the entry out. */
export const seenFact = (entry: string) => `crisis.seen.${entry}` as const;

/** The kinds put to rest in a fact such as 'wish act'; words that are none of them are ignored. */
export function quietOf(kept: FactValue | undefined): readonly Quiet[] {
  const words = readFact('crisis.quiet.', kept)?.split(' ') ?? [];
  return quietKinds.filter((kind) => words.includes(kind));
}

/** The fact's value once this card was put to rest too. */
export function quietWith(fact: FactValue | undefined, card: CrisisCard): string {
  const more: readonly Quiet[] = card.act ? [card.kind, 'act'] : [card.kind];
  return [...new Set([...quietOf(fact), ...more])].join(' ');
}

/** The cards to show for what was found, the gravest first; the quiet line only where there is no card. */
export function cardsFor(found: readonly Found[], quiet: readonly Quiet[]): readonly CrisisCard[] {
  const cards: CrisisCard[] = [];
  for (const tier of [1, 2, 3] as const) {
    const ofTier = found.filter((one) => one.tier === tier);
    const kind = byTier[tier];
    const act = tier === 1 && ofTier.some((one) => one.act === true) && !quiet.includes('act');
    if (ofTier.length === 0 || (!act && quiet.includes(kind))) continue;
    const selfHarm = tier === 1 && ofTier.some((one) => one.selfHarm === true);
    cards.push({ kind, act, ...(selfHarm ? { selfHarm } : {}) });
  }
  if (cards.length > 0) return cards;
  const line = lines.find((kind) =>
    found.some(({ tier, about = 'wornOut' }) => tier === 4 && about === kind),
  );
  return line === undefined || quiet.includes(line) ? [] : [{ kind: line, act: false }];
}

/** Whether the cards leave the mark that keeps an entry out of look-backs; the quiet line does not. */
export const leavesMark = (cards: readonly CrisisCard[]): boolean =>
  cards.some(({ kind }) => !isLine(kind));
