import type { FactName, FactValue } from '@/journal/facts';
import { createStore } from 'zustand/vanilla';
import type { Journal, RecordVersion } from '@/record/assemble';
import {
  assembleJournal,
  emptyJournal,
  latestOf,
  withDraft,
  withoutDraft,
} from '@/record/assemble';
import { blankAnswer, isBlank, type PromptKind } from '@/journal/answer';
import type { Answer, ArrivalLevel } from '@/journal/answer';
import type { Draft, Entry, Outcome } from '@/journal/entry';
import { entriesFor, newestDraft } from '@/journal/progress';
import type { JournalRecord } from '@/record/record';
import { draftRecordId, factRecordId, markRecordId } from '@/record/record';
import type { BackupFileMemory } from '@/storage/backup-file';
import type { Head, JournalStorage, SaveFailure, StorageNotice } from '@/storage/port';
import { createClock, type Clock } from './clock';
import { createBackupActions, noBackupFile, type BackupActions, type BackupState } from './backup';
import { createDraftEditor, type DraftEditor, type SaveState } from './draft-editor';
import { createEditors } from './editors';
import { entriesAfter, settleForks } from './other-tabs';

/** The prompt a page is about to be written for. */
export type PagePlan = {
  source: string;
  asked: string;
  kind: PromptKind | 'form';
  /** A repeating prompt gets a new entry each time; another one entry, with drafts. */
  repeats: boolean;
  /** What a new draft begins with; nothing of it is kept before it is changed. */
  start?: Answer;
};

/** Which draft to write on; empty for a new entry. */
export type DraftPlace = { draft?: string; entry?: string };

export type JournalState = Journal & {
  /** How each draft written in this sitting is kept, by draft id. */
  saves: Readonly<Record<string, SaveState>>;
  notices: readonly StorageNotice[];
  mayWrite: boolean;
  /** Why the last small thing (a setting, a bookmark, a skip taken back) could not be kept; null once one could. */
  failure: SaveFailure | null;
  /** The last thing that can be taken back, as the person is told it. */
  undoable: { words: string; undo: () => void } | null;
};

export type JournalActions = {
  /** Reads what is kept and follows what other tabs write; once, before the first screen. */
  open: () => Promise<void>;
  /**
   * A draft to write on: the one named, or a new one of `plan` that is kept from its first word.
   * Changes nothing, and may be called while drawing.
   */
  edit: (plan: PagePlan, place: DraftPlace) => DraftEditor;
  /** From here on the editor takes what other tabs write; a change to it does the same. */
  attend: (editor: DraftEditor) => void;
  /** Leaves an editor; what could not be kept goes on being tried. */
  leave: (editor: DraftEditor) => void;
  /** Keeps everything that is not kept yet, as far as that can be done at once. */
  flush: () => void;
  /** Writes a whole draft in one go, and keeps it at once; the draft as it is then. */
  write: (plan: PagePlan, answer: Answer, outcome: Outcome, place?: DraftPlace) => Draft;
  /** Takes back a skip: the page is as it was before, unwritten or half-written. */
  unskip: (draftId: string) => void;
  /** Deletes a page with all its drafts, and offers to bring it back. Its sheet is left first. */
  deleteEntry: (entryId: string) => void;
  setKept: (entryId: string, kept: boolean) => void;
  setFact: (name: FactName, value: FactValue) => void;
  arrive: (level: ArrivalLevel) => void;
  dismiss: (notice: StorageNotice) => void;
  offerUndo: (words: string, undo: () => void) => void;
  withdrawUndo: () => void;
};

export type JournalStoreState = JournalState & JournalActions & BackupState & BackupActions & Clock;

type Parts = {
  storage: JournalStorage;
  backupFile?: BackupFileMemory;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new id, unique in the journal. */
  newId: () => string;
};

/** An arrival tells how somebody was for this long. */
const arrivalHolds = 6 * 3_600_000;

export const arrivalsSource = 'arrivals';

/** Where nothing is kept at all, it no longer stands that one copy is. */
const withNotice = (notices: readonly StorageNotice[], notice: StorageNotice): StorageNotice[] => [
  ...notices.filter(({ kind }) => notice.kind !== 'blocked' || kind !== 'one-copy'),
  notice,
];

export type JournalStore = ReturnType<typeof createJournalStore>;

export function createJournalStore({ storage, backupFile = noBackupFile, now, newId }: Parts) {
  const editors = createEditors();
  const versions = new Map<string, readonly RecordVersion[]>();

  /** The writers of the versions this tab has of a draft. */
  const writersOf = (draftId: string): string[] =>
    (versions.get(draftRecordId(draftId)) ?? []).map(({ writer }) => writer);

  return createStore<JournalStoreState>()((set, get) => {
    const setSave = (draftId: string, save: SaveState): void =>
      set(({ saves }) => ({ saves: { ...saves, [draftId]: save } }));

    /** Keeps a small thing at once; a failure is told, never swallowed. */
    function record(id: string, body: JournalRecord | null): void {
      void storage.save({ id, body }).settled.then((result) => {
        const failure = result.saved ? null : result.why;
        if (get().failure !== failure) set({ failure });
      });
    }

    function putDraft(draft: Draft): void {
      set(({ entries }) => ({ entries: withDraft(entries, draft) }));
      record(draftRecordId(draft.id), { v: 1, type: 'draft', draft });
    }

    function keepDraft(draft: Draft, replaces: readonly string[]) {
      set(({ entries }) => ({ entries: withDraft(entries, draft) }));
      const body = { v: 1, type: 'draft', draft } as const;
      return storage.save({ id: draftRecordId(draft.id), body, replaces });
    }

    function follow(id: string, heads: readonly Head[]): void {
      const before = versions.get(id) ?? [];
      versions.set(id, heads);
      const bodies = heads.map((head) => head.body);
      const mark = latestOf(bodies.filter((body) => body.type === 'mark'));
      const fact = latestOf(bodies.filter((body) => body.type === 'fact'));
      if (mark) markInMemory(mark.entry, mark.kept);
      if (fact) set(({ facts }) => ({ facts: new Map(facts).set(fact.name, fact.value) }));
      const editor = editors.of((draftId) => draftRecordId(draftId) === id);
      const { writer } = storage;
      const isKnown = (recordId: string): boolean => versions.has(recordId);
      const heard = { heads, before, editor, writer, isKnown };
      set({ entries: entriesAfter(get().entries, heard) });
    }

    function markInMemory(entryId: string, kept: boolean): void {
      const entry = get().entries.get(entryId);
      if (entry === undefined || entry.kept === kept) return;
      set(({ entries }) => ({ entries: new Map(entries).set(entryId, { ...entry, kept }) }));
    }

    function arrivedLately(): ArrivalLevel | undefined {
      const draft = newestDraft(entriesFor(get().entries, arrivalsSource).at(-1));
      if (draft?.answer.kind !== 'arrival' || now() - draft.startedAt > arrivalHolds) {
        return undefined;
      }
      return draft.answer.level;
    }

    function newDraft(
      plan: Omit<PagePlan, 'kind'>,
      answer: Draft['answer'],
      entry?: string,
    ): Draft {
      const at = now();
      const arrived = arrivedLately();
      return {
        id: newId(),
        entry: entry ?? (plan.repeats ? `${plan.source}.${newId()}` : plan.source),
        source: plan.source,
        asked: plan.asked,
        startedAt: at,
        editedAt: at,
        answer,
        outcome: 'open',
        ...(arrived === undefined ? {} : { arrived }),
      };
    }

    function draftById(draftId: string): { draft: Draft; entry: Entry } | undefined {
      for (const entry of get().entries.values()) {
        const draft = entry.drafts.find(({ id }) => id === draftId);
        if (draft) return { draft, entry };
      }
      return undefined;
    }

    /** Takes the place of all that is in memory by what is stored now. */
    async function readAgain(): Promise<void> {
      const loaded = await storage.load();
      if (loaded.mayWrite) await settleForks(storage, loaded.heads);
      versions.clear();
      for (const [id, heads] of loaded.heads) versions.set(id, heads);
      const journal = assembleJournal(loaded.heads);
      let { entries } = journal;
      // Words that wait to be kept are on no other list.
      for (const draft of editors.unkept()) entries = withDraft(entries, draft);
      set(({ notices }) => ({
        ...journal,
        entries,
        notices: loaded.notices.reduce(withNotice, notices),
        mayWrite: loaded.mayWrite,
        failure: null,
        undoable: null,
      }));
    }

    return {
      ...emptyJournal,
      ...createClock(now),
      before: null,
      saves: {},
      notices: [],
      mayWrite: true,
      failure: null,
      undoable: null,

      async open() {
        const loaded = await storage.load();
        for (const [id, heads] of loaded.heads) versions.set(id, heads);
        set({
          ...assembleJournal(loaded.heads),
          notices: loaded.notices,
          mayWrite: loaded.mayWrite,
        });
        storage.onChange(follow);
        storage.onNotice((notice) =>
          set(({ notices, mayWrite }) => ({
            notices: withNotice(notices, notice),
            mayWrite: mayWrite && notice.kind !== 'blocked',
          })),
        );
        if (loaded.mayWrite) await settleForks(storage, loaded.heads);
      },

      edit(plan, place) {
        const open = editors.of((draftId) => draftId === place.draft);
        if (open) return open;
        const found = place.draft === undefined ? undefined : draftById(place.draft);
        const draft =
          found?.draft ?? newDraft(plan, plan.start ?? blankAnswer(plan.kind), place.entry);
        const editor = createDraftEditor({
          draft,
          knowing: writersOf(draft.id),
          now,
          save: keepDraft,
          onState: (state) => {
            setSave(draft.id, state);
            if (state.state === 'saved') editors.kept(editor);
          },
          onChange: () => editors.add(editor),
        });
        return editor;
      },

      attend(editor) {
        // Another tab may have written after `edit`, or while nobody was here.
        const found = draftById(editor.draftId)?.draft;
        if (found !== undefined && !editors.has(editor) && found !== editor.current()) {
          editor.adopt(found, writersOf(found.id));
        }
        editors.add(editor);
      },

      leave: (editor) => editors.leave(editor),

      write(plan, answer, outcome, place = {}) {
        const editor = get().edit(plan, place);
        editor.change(answer);
        editor.settle(outcome);
        get().leave(editor);
        return editor.current();
      },

      flush: () => editors.flush(),

      unskip(draftId) {
        const draft = draftById(draftId)?.draft;
        if (draft === undefined) return;
        if (isBlank(draft.answer)) {
          set(({ entries }) => ({ entries: withoutDraft(entries, draft.entry, draft.id) }));
          record(draftRecordId(draft.id), null);
        } else {
          putDraft({ ...draft, outcome: 'open' });
        }
      },

      deleteEntry(entryId) {
        const entry = get().entries.get(entryId);
        if (entry === undefined) return;
        set(({ entries }) => ({
          entries: entry.drafts.reduce((rest, { id }) => withoutDraft(rest, entryId, id), entries),
        }));
        for (const { id } of entry.drafts) record(draftRecordId(id), null);
        if (entry.kept) record(markRecordId(entryId), null);
        get().offerUndo('Page deleted', () => {
          for (const draft of entry.drafts) putDraft(draft);
          if (entry.kept) get().setKept(entryId, true);
        });
      },

      setKept(entryId, kept) {
        markInMemory(entryId, kept);
        record(markRecordId(entryId), { v: 1, type: 'mark', entry: entryId, kept, at: now() });
      },

      setFact(name, value) {
        set(({ facts }) => ({ facts: new Map(facts).set(name, value) }));
        record(factRecordId(name), { v: 1, type: 'fact', name, value, at: now() });
      },

      arrive(level) {
        const plan = { source: arrivalsSource, asked: 'How are you arriving?', repeats: true };
        putDraft({ ...newDraft(plan, { kind: 'arrival', level }), outcome: 'answered' });
      },

      dismiss(notice) {
        set(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }));
      },

      ...createBackupActions({
        backupFile,
        storage,
        now,
        unkept: editors.unkept,
        dropEditors() {
          editors.dropAll();
          set({ saves: {} });
        },
        readAgain,
        get,
        set,
      }),

      offerUndo: (words, undo) => set({ undoable: { words, undo } }),
      withdrawUndo: () => set({ undoable: null }),
    };
  });
}
