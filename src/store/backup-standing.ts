/** Whether it is time for a backup. */
import { factOf, type Facts } from '@/journal/facts';
import type { Draft } from '@/journal/entry';
import { isBelieved, isWithinDays } from '@/journal/elapsed';
import { firstPageAt, type Entries } from '@/journal/entries';
import { holdsWords, writtenPages } from '@/journal/written-pages';
import { type BackupStanding } from './backup';

/** The journal and its last backup, at `now` (ms): a time ahead of that is not believed. */
export function backupStanding(entries: Entries, facts: Facts, now: number): BackupStanding {
  const noted = factOf(facts, 'lastBackupAt');
  const lastAt = noted !== null && isBelieved(noted, now) ? noted : undefined;
  const lastTurn = factOf(facts, 'lastBackupTurn');
  // By the journal's own count; by the clock for backups of before there was one.
  const isNewer = ({ turn, editedAt }: Draft): boolean =>
    lastTurn === null ? lastAt === undefined || editedAt > lastAt : turn.edited > lastTurn;
  const changed = [...entries.values()].filter(({ drafts }) =>
    drafts.some((draft) => holdsWords(draft) && isNewer(draft)),
  );
  return {
    isThere: noted !== null,
    lastAt,
    lastPages: factOf(facts, 'lastBackupPages') ?? undefined,
    pages: writtenPages(entries),
    since: changed.length,
  };
}

/** Fewer pages than this are not worth a word about backups. */
const worthKeeping = 3;

/**
 * Whether the path says a word about backups at `now` (ms): when there is something new to keep, and
 * `every` days have passed since the last backup, since the first page, and since it was put away.
 */
export function isBackupDue(entries: Entries, facts: Facts, now: number, every: number): boolean {
  const { isThere, lastAt, pages, since } = backupStanding(entries, facts, now);
  if (pages < worthKeeping || since === 0) return false;
  const putAwayAt = factOf(facts, 'backupReminderAt');
  // Nobody knows how long ago a backup was made that is dated ahead of now: a word is due.
  const from = isThere ? lastAt : firstPageAt(entries, now);
  return ![from, putAwayAt].some((at) => isWithinDays(at ?? Number.NaN, now, every));
}
