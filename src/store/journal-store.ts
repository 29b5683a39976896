import { createStore } from 'zustand/vanilla';
import { assembleJournal, emptyJournal, withDraft, type Journal } from '@/record/assemble';
import type { BackupFileMemory } from '@/storage/backup-file';
import type { EarlyLook } from '@/storage/early-look';
import type { Draft } from '@/journal/entry';
import type { Glance } from '@/storage/glance';
import type { Head, JournalStorage, StorageNotice } from '@/storage/port';
import { carefulStorage } from './careful-storage';
import { createBackupActions, noBackupFile, type BackupActions, type BackupState } from './backup';
import type { BringingActions, BringingState } from './bringing';
import { createClock, type Clock } from './clock';
import { keepLook } from './kept-look';
import { keepFinish } from './kept-finish';
import { keepSky } from './kept-sky';
import { keepZone } from './kept-zone';
import { settleForks } from './other-tabs';
import { createPages, type PagesActions, type PagesState } from './pages';
import { createSmallRecords } from './small-records';
import { createTurns } from './turns';
import type { SmallRecordsActions, SmallRecordsState } from './small-records';

/** What can be taken back, and the page or the one draft of it that comes `back` with it. */
export type Undoable = {
  /** Another than the one before it has. */
  turn: number;
  words: string;
  undo: () => void;
  back?: { entry: string; draft?: string } | undefined;
};

type JournalState = Journal & {
  notices: readonly StorageNotice[];
  mayWrite: boolean;
  /** False while only a first look at the journal is shown: all the rest is being read, and nothing may be written. */
  isWhole: boolean;
  /** Of such a journal, about how many pages there are in all; 0 where `entries` has them. */
  pagesAhead: number;
  /** The last thing that can be taken back, as the person is told it. */
  undoable: Undoable | null;
};

type JournalActions = {
  /** Reads what is kept and follows what other tabs write; once, before the first screen. */
  open: () => Promise<void>;
  /** Shows what a first look found, until `open` has read all of it. */
  lookAhead: (glance: Glance) => void;
  dismiss: (notice: StorageNotice) => void;
  offerUndo: (words: string, undo: () => void, back?: Undoable['back']) => void;
  clearUndo: () => void;
  /** Empties the memory, for when the journal locks; answers the drafts that could not be kept. */
  letGo: () => readonly Draft[];
  /** Keeps drafts that could not be kept before. */
  putBack: (drafts: readonly Draft[]) => void;
  /** A turn later than everything written before, for a fact that is compared with drafts. */
  nextTurn: () => number;
  /** When (ms) something was last written here, or read. */
  knownAt: () => number;
};

export type JournalStoreState = JournalState &
  JournalActions &
  PagesState &
  PagesActions &
  SmallRecordsState &
  SmallRecordsActions &
  BackupState &
  BackupActions &
  BringingState &
  BringingActions &
  Clock;

type Parts = {
  storage: JournalStorage;
  backupFile?: BackupFileMemory;
  earlyLook?: EarlyLook;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new id, unique in the journal. */
  newId: () => string;
};

/** Where nothing is kept at all, it no longer stands that one copy is. */
const withNotice = (notices: readonly StorageNotice[], notice: StorageNotice): StorageNotice[] => [
  ...notices.filter(({ kind }) => notice.kind !== 'blocked' || kind !== 'one-copy'),
  notice,
];

export type JournalStore = ReturnType<typeof createJournalStore>;

export function createJournalStore({
  storage: given,
  backupFile = noBackupFile,
  earlyLook,
  now,
  newId,
}: Parts) {
  const storage = carefulStorage(given);
  const store = createStore<JournalStoreState>()((set, get) => {
    const turns = createTurns(now);
    const small = createSmallRecords({ storage, now, turns, get, set });
    const pages = createPages({
      storage,
      now,
      turns,
      newId,
      record: small.record,
      setKept: small.actions.setKept,
      offerUndo: (words, undo, back) => get().offerUndo(words, undo, back),
      get,
      set,
    });

    function follow(id: string, heads: readonly Head[]): void {
      turns.saw(heads.map(({ body }) => body));
      small.follow(heads);
      pages.follow(id, heads);
    }

    function addNotice(notice: StorageNotice): void {
      set(({ notices, mayWrite }) => ({
        notices: withNotice(notices, notice),
        mayWrite: mayWrite && notice.kind !== 'blocked',
      }));
    }

    /** Takes the place of all that is in memory by what is stored now. */
    async function readAgain(): Promise<void> {
      const { heads, notices, mayWrite } = await storage.load();
      for (const versions of heads.values()) turns.saw(versions.map(({ body }) => body));
      pages.know(heads);
      const journal = assembleJournal(heads, now());
      set((state) => ({
        ...journal,
        // Words that wait to be kept are on no other list.
        entries: pages.unkept().reduce(withDraft, journal.entries),
        notices: notices.reduce(withNotice, state.notices),
        mayWrite,
        isWhole: true,
        pagesAhead: 0,
        failure: null,
        undoable: null,
        brought: null,
      }));
      if (mayWrite) await settleForks(storage, heads, now());
    }

    /** Comes with the one screen that asks for it. */
    const bringing = async (): Promise<BringingActions> =>
      (await import('./bringing')).createBringing({ storage, readAgain, get, set });

    return {
      ...emptyJournal,
      saves: {},
      before: null,
      brought: null,
      notices: [],
      mayWrite: true,
      isWhole: true,
      pagesAhead: 0,
      failure: null,
      undoable: null,

      async open() {
        storage.onChange(follow);
        storage.onNotice(addNotice);
        await readAgain();
      },

      lookAhead: (glance) =>
        set({
          ...assembleJournal(glance.records, now()),
          mayWrite: false,
          isWhole: false,
          pagesAhead: glance.pages,
        }),

      dismiss(notice) {
        set(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }));
      },
      offerUndo: (words, undo, back) =>
        set(({ undoable }) => ({
          undoable: { turn: (undoable?.turn ?? 0) + 1, words, undo, back },
        })),
      clearUndo: () => set({ undoable: null }),
      letGo() {
        const unkept = pages.unkept();
        pages.dropEditors();
        pages.know(new Map());
        small.giveUpAll();
        set({
          ...emptyJournal,
          before: null,
          brought: null,
          notices: [],
          undoable: null,
          mayWrite: false,
        });
        return unkept;
      },
      putBack: pages.putBack,
      nextTurn: () => turns.next(),
      knownAt: () => turns.knownAt(),

      ...createClock(now),
      ...pages.actions,
      ...small.actions,
      bring: async (...asked) => (await bringing()).bring(...asked),
      takeOut: async (...asked) => (await bringing()).takeOut(...asked),
      ...createBackupActions({
        backupFile,
        storage,
        now,
        unkept: pages.unkept,
        dropEditors() {
          pages.dropEditors();
          small.giveUpAll();
        },
        readAgain,
        get,
        set,
      }),
    };
  });
  // First of all that follows the store.
  keepZone(store);
  keepSky(store);
  if (earlyLook !== undefined) keepLook(store, earlyLook);
  keepFinish(store);
  return store;
}
