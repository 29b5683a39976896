import { guide, pagesOf } from '@/guide/guide';

const stageAt = (slug: string): string => (slug === 'closing' ? '/closing' : `/path/${slug}`);

/** Every address with a screen of its own; pages of the guide by one of each kind. */
export const screens: readonly string[] = [
  '/welcome',
  '/path',
  '/path/understand',
  '/path/understand/written',
  '/path/communicate/written',
  '/closing',
  '/closing/written',
  '/journal',
  '/journal?kept=1',
  '/journal/U1-2',
  '/journal/U1-2/redraft',
  '/journal/U3-1.seeded',
  '/settings',
  '/settings/check-backup',
  '/settings/restore',
  '/settings/carry-over',
  '/settings/second-device',
  '/settings/passphrase',
  '/settings/recovery-code',
  '/settings/turn-off-lock',
  '/settings/delete',
  '/take-along',
  '/take-along?for=counsellor',
  '/bring-in',
  '/about',
  '/pause',
  '/tools',
  '/tools/quiet-time',
  '/tools/arrivals',
  '/tools/arrived',
  '/tools/self-care',
  '/tools/trust-plan',
  '/tools/strengths',
  '/tools/appreciation',
  '/book',
  '/support',
  '/safety',
  '/tools/readiness',
  '/tools/contact-plan',
  '/tools/goodwill',
  '/tools/questions',
  '/tools/i-statements',
  '/tools/apology',
  '/tools/letters',
  '/tools/letters/new',
  '/tools/letters/closing',
  '/tools/own-page',
  '/tools/then-and-now',
  '/journal/U1-2/compare',
  '/nowhere',
];

/** Pages that tools have kept, as `someToolPages` seeds them. */
export const keptToolPages: readonly string[] = [
  '/tools/letters/letter.seeded',
  '/tools/apology/apology.seeded',
  '/tools/i-statements/statement.seeded',
  '/tools/arrivals/feelings-1.seeded',
  '/tools/strengths/fair.seeded',
  '/tools/trust-plan/log.seeded',
  '/tools/trust-plan/seen.seeded',
  '/tools/quiet-time/contact.seeded',
  '/tools/quiet-time/message.seeded',
  '/tools/appreciation/thank-you.seeded',
  '/tools/goodwill/goodwill.seeded',
  '/tools/own-page/own.seeded',
];

const pages = guide.flatMap((stage) =>
  pagesOf(stage).map(({ prompt }) => ({
    prompt,
    address: `${stageAt(stage.slug)}/${prompt.slug}`,
  })),
);

/** One page of the guide for each kind of form. */
export const pageOfEachKind: readonly string[] = [
  ...new Map(pages.toReversed().map(({ prompt, address }) => [prompt.kind, address])).values(),
];
