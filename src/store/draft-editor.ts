import type { Answer } from '@/journal/answer';
import type { Draft, Outcome } from '@/journal/entry';
import { attemptSave } from './attempt-save';
import { editedNow, type Turns } from './turns';
import type { Basis, SaveFailure, SaveResult, Saving } from '@/storage/port';

/** How the words on the screen stand to what is kept. */
export type SaveState =
  /** `since` (ms) no save has come to rest, with words waiting for one. */
  | { state: 'saving'; since: number }
  | { state: 'saved'; at: number; copies: 1 | 2 }
  | { state: 'not-saved'; why: SaveFailure };

/** A draft that is being written: takes every keystroke, keeps it soon, and says how that went. */
export type DraftEditor = {
  readonly draftId: string;
  /** The newest words, kept or not; the same object until they change. */
  current: () => Draft;
  /** Calls back whenever `current` has changed; returns how to stop that. */
  subscribe: (listener: () => void) => () => void;
  /** False for a new draft until its first change, which is what dates it. */
  isBegun: () => boolean;
  /** True while words on the screen are not kept yet. */
  isUnsaved: () => boolean;
  change: (answer: Answer) => void;
  /** Settles or reopens the page, and keeps that at once. */
  settle: (outcome: Outcome) => void;
  /** Keeps what is not kept yet, synchronously as far as localStorage goes; for blur, hide and unload. */
  flush: () => void;
  /** Takes what another tab wrote, unless words here would be lost by it; says whether it did. */
  adopt: (draft: Draft, bases: readonly Basis[]) => boolean;
  /** Gives the draft up: nothing of it is kept any more, for when the journal itself was let go. */
  drop: () => void;
  /** Leaves the draft; true when all of it is handed to storage, false while it still has to be tried again. */
  close: () => boolean;
};

type EditorParts = {
  draft: Draft;
  /** Nothing of it is kept before it is changed, and then it is begun. */
  isNew: boolean;
  /** The versions these words were begun from. */
  bases: readonly Basis[];
  now: () => number;
  turns: Turns;
  /** A new draft as it is when it is begun, at `at` (ms). */
  begin: (draft: Draft, at: number) => Draft;
  save: (draft: Draft, replaces: readonly Basis[]) => Saving;
  onState: (state: SaveState) => void;
  /** Called before each change is made. */
  onChange: () => void;
};

/** A pause in typing of this many ms brings a save. */
export const autosaveDebounce = 400;
/** Whoever types without a pause is saved at least every so many ms. */
const autosaveMaxWait = 2000;
/** While saving fails it is tried again every so many ms. */
const retryDelay = 10_000;

export function createDraftEditor(parts: EditorParts): DraftEditor {
  let draft = parts.draft;
  let { bases } = parts;
  let isUnsaved = false;
  /** Until a save of the newest words has come to rest. */
  let isWaiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saves = 0;
  let unsavedSince = 0;
  let isDropped = false;
  let isUnbegun = parts.isNew;
  const listeners = new Set<() => void>();

  /** The draft with a change made to it now. */
  function edited(change: Partial<Draft>): Draft {
    const at = parts.now();
    try {
      const isFirst = isUnbegun;
      const begun = isFirst ? parts.begin(draft, at) : draft;
      const edit = editedNow(draft, { at, edited: parts.turns.next(), isFirst });
      isUnbegun = false;
      return { ...begun, ...change, ...edit };
    } catch {
      // What was typed comes before what is noted about it.
      return { ...draft, ...change, editedAt: at };
    }
  }

  function show(next: Draft): void {
    draft = next;
    for (const listener of listeners) listener();
  }

  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, delay);
  };

  function wait(since: number): void {
    isWaiting = true;
    parts.onState({ state: 'saving', since });
  }

  function report(turn: number, kept: Draft, result: SaveResult): void {
    if (isDropped) return;
    // What took their place meanwhile was kept by another tab.
    const isAdopted = kept !== draft && !isUnsaved && result.saved;
    if (turn !== saves || (kept !== draft && !isAdopted)) {
      // An older save that comes to rest later says nothing about the newer words, but that saving is not slow.
      if (isWaiting && result.saved) wait(parts.now());
      return;
    }
    isWaiting = false;
    if (result.saved) {
      isUnsaved = false;
      bases = [];
      parts.onState({ state: 'saved', at: result.at, copies: result.copies });
    } else {
      isUnsaved = true;
      parts.onState({ state: 'not-saved', why: result.why });
      schedule(retryDelay);
    }
  }

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    if (isDropped) return;
    saves += 1;
    const turn = saves;
    const kept = draft;
    const saving = attemptSave(() => parts.save(kept, bases));
    // localStorage holds the words: leaving the page now loses nothing. 'Saved' waits for both homes.
    isUnsaved = !saving.local.saved;
    if (saving.local.saved) bases = [];
    void saving.settled.then((result) => report(turn, kept, result));
  }

  function changed(next: Draft): void {
    if (!isDropped) parts.onChange();
    if (!isUnsaved) {
      unsavedSince = parts.now();
      if (!isWaiting) wait(unsavedSince);
    }
    isUnsaved = true;
    show(next);
  }

  return {
    draftId: draft.id,
    current: () => draft,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isBegun: () => !isUnbegun,
    isUnsaved: () => isUnsaved,
    change(answer) {
      // Whoever writes on a page they had set aside has taken it up again.
      const outcome = draft.outcome === 'skipped' ? 'open' : draft.outcome;
      changed(edited({ answer, outcome }));
      const maxWait = unsavedSince + autosaveMaxWait - parts.now();
      // On a slow device keys come before timers, and each would put off a save that is due.
      if (maxWait <= 0) keep();
      else schedule(Math.min(autosaveDebounce, maxWait));
    },
    settle(outcome) {
      changed(edited({ outcome }));
      keep();
    },
    flush() {
      if (isUnsaved) keep();
    },
    drop() {
      isDropped = true;
      isUnsaved = false;
      clearTimeout(timer);
    },
    adopt(other, from) {
      if (isUnsaved) return false;
      isUnbegun = false;
      bases = from;
      show(other);
      return true;
    },
    close() {
      if (isUnsaved) keep();
      // Words that could not be kept are tried again for as long as the app is open.
      if (!isUnsaved) clearTimeout(timer);
      return !isUnsaved;
    },
  };
}
