import type { JournalRecord } from '@/record/record';
import type { Seal } from './seal';

/**
 * The one door between the journal and where it is kept.
 *
 * A record is a register: several tabs may each hold their own latest version of it (a head).
 * A version that was written knowing another replaces it; two that did not know each other are
 * both kept, and both are handed over. Only the tab that wrote a version ever overwrites it, so
 * no tab can lose another's words. Results are values: nothing here throws for want of space.
 */

/** What somebody knows who was shown a version: that one, and all it was written in knowledge of. */
export type Basis = {
  readonly writer: string;
  readonly counter: number;
  readonly seen: ReadonlyMap<string, number>;
};

/** One version of a record that nothing known replaces. */
export type Head = {
  /** 'draft/<id>', 'mark/<entry>' or 'fact/<name>'. */
  id: string;
  body: JournalRecord;
  /** The tab session that wrote it. */
  writer: string;
  /** For a change that is made knowing this version. */
  basis: Basis;
};

/** One version of a record as it goes from device to device. Who wrote it and its counter name it for ever. */
export type Version = Basis & {
  id: string;
  /** Null where the record was let go. */
  body: JournalRecord | null;
  /** Milliseconds since 1970; told, never used for order. */
  at: number;
};

/** One live version of a record, handed out for a copy; an id may come more than once. */
export type Kept = { id: string; body: JournalRecord };

export type SaveFailure =
  /** No room left; everything stored before is untouched. */
  | 'full'
  /** The browser refuses storage to this page. */
  | 'blocked'
  /** The stored journal was written by a newer version of the app; this one does not write at all. */
  | 'newer'
  /** Written, but not found again when read back. */
  | 'not-found-again'
  /** This tab may no longer write: the journal was emptied or replaced in another tab. */
  | 'replaced'
  /** Another tab kept words that were not among those judged; nothing was changed, and they are known by now. */
  | 'unjudged'
  /** The lock was turned on, off or changed in another tab. */
  | 'relocked'
  /** Something on the way to storage broke: a browser without what the app needs, or a fault of its own. */
  | 'broken';

export type SaveResult =
  /** `copies` is how many of the two homes hold it: 2 once IndexedDB has it too. */
  { saved: true; at: number; copies: 1 | 2 } | { saved: false; why: SaveFailure };

/** What a save answers at once, and what it will have come to. Neither ever throws or rejects. */
export type Saving = {
  /** After localStorage was written and read back, in the same turn. */
  local: SaveResult;
  /** After the second copy was written too, or could not be. */
  settled: Promise<SaveResult>;
};

/** Something the person has to be told once, in plain words. */
export type StorageNotice =
  | { kind: 'blocked' }
  /** One of the two homes is missing or refused; the other carries on alone. */
  | { kind: 'one-copy' }
  /** localStorage had lost pages that the second copy still held; `records` came back. */
  | { kind: 'healed'; records: number }
  /** Values that could not be read; kept in quarantine, never deleted. */
  | { kind: 'quarantined'; records: number }
  /** Written by a newer version: shown where it can be read, never written. */
  | { kind: 'newer' }
  | { kind: 'nearly-full'; used: number; limit: number }
  /** The journal was emptied or replaced in another tab; this one shows what was there before and no longer writes. */
  | { kind: 'replaced' }
  /** The lock was turned on or off in another tab: this one has to begin anew. */
  | { kind: 'relocked' }
  /** Put back three times and gone again: something outside the app removes what localStorage holds. */
  | { kind: 'not-staying'; records: number };

/** UTF-16 units; `limit` is what browsers allow one origin. */
export type Usage = { used: number; limit: number };

export type Loaded = {
  /** Every live record by id; more than one head means that tabs wrote without knowing of each other. */
  heads: ReadonlyMap<string, readonly Head[]>;
  notices: readonly StorageNotice[];
  /** False while a newer version's data is present, or nothing can be stored. */
  mayWrite: boolean;
};

/**
 * A change to one record; `body: null` lets the record go. `replaces` hands back the bases of the heads
 * the change was made knowing (this tab's own versions always count); heads of others stay beside it.
 * Without `replaces`, every head this tab has been shown is replaced.
 */
export type Change = { id: string; body: JournalRecord | null; replaces?: readonly Basis[] };

/** A value that could not be read, under the name `quarantined()` gives it. */
export type AsideValue = { name: string; raw: string };

export type JournalStorage = {
  /** This tab session's name among the writers of heads. */
  readonly writer: string;
  /**
   * Reads both homes, heals the poorer from the richer, quarantines what cannot be read. May be called
   * again and then answers what is there now; a tab that was 'replaced' may write again after it.
   */
  load(): Promise<Loaded>;
  /**
   * Writes one record as this tab's newest version of it. Before load() has answered it writes
   * nothing and says 'blocked'. When localStorage is full or refused and IndexedDB takes the words,
   * `local` says why and `settled` is saved with one copy: words are never refused while either
   * home will hold them, and are never called saved while neither does.
   */
  save(change: Change): Saving;
  /**
   * Several records that only make sense together: after a crash at any point either all or none show.
   * `aside` goes into quarantine with them, as values a backup found there.
   */
  saveTogether(changes: readonly Change[], aside?: readonly AsideValue[]): Promise<SaveResult>;
  /**
   * Puts these records in place of all there are, all or nothing; other tabs stop writing. Bodies of
   * an older version are brought up; when one cannot be read nothing happens, and 'newer' or
   * 'not-found-again' says why. load() afterwards hands over what is there now.
   * With `judged`, every live version about which it was decided, nothing happens where either home holds
   * another: 'unjudged'. What another tab keeps a moment too late to be found goes along. Whoever lets words
   * go that somebody may still be writing passes it; without it, all goes.
   */
  replaceEverything(
    records: readonly { id: string; body: unknown }[],
    aside?: readonly AsideValue[],
    judged?: readonly Version[],
  ): Promise<SaveResult>;
  /**
   * Empties both homes, the quarantine included, and looks again: `verified` when nothing was
   * left in either. The epoch it raises keeps a crash from bringing anything back; where IndexedDB is
   * missing, a browser killed within the next minute may still undo it. `left` is what the pairing note
   * says from here on: whatever ends the tab in the midst of it, one note or the other is there.
   */
  deleteEverything(left?: string): Promise<SaveResult & { verified: boolean }>;
  /**
   * Seals everything kept from here on and all there is, or with `seal: null` opens it for good; `keys` is
   * the wrapped keys to keep with it. With the seal of today only the keys change. Everything or nothing:
   * whenever it is cut short, the journal opens either as before or with the new keys.
   */
  relock(change: { seal: Seal | null; keys: string }): Promise<SaveResult>;
  /** How often everything here was emptied or replaced, as far as either home knows by now, whichever tab did it. */
  epoch(): Promise<number>;
  /** Every live version of every record; the raw values beside them are in quarantined(). */
  exportRecords(): readonly Kept[];
  usage(): Usage;
  /** Every version that nothing known replaces, those by which records were let go among them; of these records alone where they are named. */
  versions(ids?: Iterable<string>): readonly Version[];
  /**
   * Takes in versions that other devices wrote, as if by tabs of this one: a higher counter of the same
   * writer counts, and each is in both homes when it answers, or in the one that will have it
   * (`copies`). Where neither has room it says so, and the same may be brought again.
   */
  takeIn(versions: readonly Version[]): Promise<SaveResult>;
  /**
   * Calls back a moment after there were new versions of these records, or some were gone, whoever did it;
   * never while one is being saved.
   */
  onVersion(listener: (ids: ReadonlySet<string>) => void): () => void;
  /** Calls back with a record's heads whenever another tab changed them, or a lost value was found again. */
  onChange(listener: (id: string, heads: readonly Head[]) => void): () => void;
  onNotice(listener: (notice: StorageNotice) => void): () => void;
  /** Every raw value that could not be read, by `<key>#<crc32>`, for the person to save as it is. */
  quarantined(): ReadonlyMap<string, string>;
  /** Lets go of listeners and connections. */
  close(): void;
};
