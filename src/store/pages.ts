import { findDraft } from '@/journal/find-draft';
import { blankAnswer, isBlank } from '@/journal/answer';
import type { Answer, PromptKind } from '@/journal/answer';
import { withArrival } from '@/journal/arrival';
import type { Draft, Outcome } from '@/journal/entry';
import { withDraft, withoutDraft, type Journal } from '@/record/assemble';
import { draftRecordId, recordOfDraft, type JournalRecord } from '@/record/record';
import type { Basis, JournalStorage, Saving } from '@/storage/port';
import { createArriving, type ArrivingActions } from './arriving';
import { createDeleting, type DeletingActions } from './deleting';
import { createDraftEditor, type DraftEditor, type SaveState } from './draft-editor';
import { createEditors } from './editors';
import { createKnownHeads } from './known-heads';
import { isLeftBlank } from './left-blank';
import { draftOf } from './new-draft';
import { createRedating, type RedatingActions } from './redating';
import type { Turns } from './turns';

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

export type PagesState = {
  /** How each draft written in this sitting is kept, by draft id. */
  saves: Readonly<Record<string, SaveState>>;
};

export type PagesActions = RedatingActions &
  DeletingActions &
  ArrivingActions & {
    /**
     * A draft to write on: the one named, or a new one of `plan` that is kept from its first word.
     * Changes nothing, and may be called while drawing.
     */
    edit: (plan: PagePlan, place: DraftPlace) => DraftEditor;
    /** From here on the editor takes what other tabs write; a change to it does the same. */
    attend: (editor: DraftEditor) => void;
    /**
     * Takes nothing from other tabs for an editor while an input method composes words in its fields;
     * returns how to go on.
     */
    hold: (editor: DraftEditor) => () => void;
    /** Leaves an editor; what could not be kept goes on being tried. */
    leave: (editor: DraftEditor) => void;
    /** Keeps everything that is not kept yet, as far as that can be done at once. */
    flush: () => void;
    /** Writes a whole draft in one go, and keeps it at once; the draft as it is then. */
    write: (plan: PagePlan, answer: Answer, outcome: Outcome, place?: DraftPlace) => Draft;
    /** Takes back a skip: the page is as it was before, unwritten or half-written. */
    unskip: (draftId: string) => void;
  };

type State = Journal & PagesState;

type Parts = {
  storage: JournalStorage;
  now: () => number;
  turns: Turns;
  newId: () => string;
  /** Keeps a record at once. */
  record: (id: string, body: JournalRecord | null) => void;
  setKept: (entryId: string, kept: boolean) => void;
  offerUndo: (words: string, undo: () => void, back?: { entry: string; draft?: string }) => void;
  get: () => State;
  set: (change: (state: State) => Partial<State>) => void;
};

export function createPages(parts: Parts) {
  const { storage, now, turns, newId, record, get, set } = parts;
  const editors = createEditors();
  const { basesOf, hold, follow, know } = createKnownHeads({ storage, now, editors, get, set });

  /** Takes the drafts of an entry away, from memory and from storage. */
  function removeDrafts(drafts: readonly Draft[]): void {
    set(({ entries }) => ({
      entries: drafts.reduce((rest, { entry, id }) => withoutDraft(rest, entry, id), entries),
    }));
    for (const { id } of drafts) record(draftRecordId(id), null);
  }

  function putDraft(draft: Draft): void {
    record(draftRecordId(draft.id), recordOfDraft(draft));
    set(({ entries }) => ({ entries: withDraft(entries, draft) }));
  }

  function saveDraft(draft: Draft, replaces: readonly Basis[]): Saving {
    // Kept first: whatever goes wrong with what is shown, the words are in storage.
    const saving = storage.save({
      id: draftRecordId(draft.id),
      body: recordOfDraft(draft),
      replaces,
    });
    set(({ entries }) => ({ entries: withDraft(entries, draft) }));
    return saving;
  }

  const newDraft = (plan: Omit<PagePlan, 'kind'>, answer: Answer, entry?: string): Draft =>
    draftOf({ newId, at: now(), turn: turns.next(), entries: get().entries }, plan, answer, entry);

  const draftById = (draftId: string): Draft | undefined => findDraft(get().entries, draftId);

  function edit(plan: PagePlan, place: DraftPlace): DraftEditor {
    const open = editors.of((draftId) => draftId === place.draft);
    if (open) return open;
    const kept = place.draft === undefined ? undefined : draftById(place.draft);
    const draft = kept ?? newDraft(plan, plan.start ?? blankAnswer(plan.kind), place.entry);
    const editor = createDraftEditor({
      draft,
      isNew: kept === undefined,
      bases: basesOf(draft.id),
      now,
      turns,
      begin: (begun, at) => withArrival(begun, get().entries, at),
      save: saveDraft,
      onState(save) {
        set(({ saves }) => ({ saves: { ...saves, [draft.id]: save } }));
        if (save.state === 'saved') editors.saved(editor);
      },
      onChange: () => editors.add(editor),
    });
    return editor;
  }

  const actions: PagesActions = {
    edit,

    attend(editor) {
      // Another tab may have written after `edit`, or while nobody was here.
      const found = draftById(editor.draftId);
      if (found !== undefined && !editors.has(editor) && found !== editor.current()) {
        editor.adopt(found, basesOf(found.id));
      }
      editors.add(editor);
    },

    hold,

    leave(editor) {
      editors.leave(editor);
      if (isLeftBlank(editor.current(), get().entries)) removeDrafts([editor.current()]);
    },
    flush: () => editors.flush(),

    write(plan, answer, outcome, place = {}) {
      const editor = edit(plan, place);
      editor.change(answer);
      editor.settle(outcome);
      editors.leave(editor);
      return editor.current();
    },

    ...createRedating({
      turns,
      now,
      get,
      flush: () => editors.flush(),
      put(draft) {
        putDraft(draft);
        editors.of((id) => id === draft.id)?.adopt(draft, basesOf(draft.id));
      },
      offerUndo: parts.offerUndo,
    }),

    unskip(draftId) {
      const draft = draftById(draftId);
      if (draft === undefined) return;
      if (isBlank(draft.answer)) removeDrafts([draft]);
      else putDraft({ ...draft, outcome: 'open' });
    },

    ...createDeleting({
      get,
      giveUp(entryId) {
        editors.flush();
        editors.dropOf(entryId);
      },
      record,
      remove: removeDrafts,
      put: putDraft,
      setKept: parts.setKept,
      offerUndo: parts.offerUndo,
    }),

    ...createArriving({ get, write: (...given) => actions.write(...given), remove: removeDrafts }),
  };

  return {
    actions,

    /** Drafts with words that are kept nowhere yet. */
    unkept: editors.unkept,

    /** Gives up every draft being written, so that nothing of it is kept later. */
    dropEditors(): void {
      editors.dropAll();
      set(() => ({ saves: {} }));
    },

    /** Keeps these drafts once more. */
    putBack: (drafts: readonly Draft[]): void => drafts.forEach(putDraft),

    know,
    follow,
  };
}
