import { draftsOf, forkId, withDraft, withoutDraft, type RecordVersion } from '@/record/assemble';
import type { Journal } from '@/record/assemble';
import { draftRecordId, recordOfDraft } from '@/record/record';
import type { Draft } from '@/journal/entry';
import type { Change, Head, JournalStorage } from '@/storage/port';
import type { DraftEditor } from './draft-editor';

type RemoteChange = {
  heads: readonly Head[];
  /** The heads of the same record before. */
  before: readonly RecordVersion[];
  /** Where the record's draft is being typed in this tab. */
  editor: DraftEditor | undefined;
  /** This tab's own name in `heads`. */
  writer: string;
  isKnown: (recordId: string) => boolean;
  /** Milliseconds since 1970. */
  now: number;
};

/** The entries after another tab wrote a draft: what is being typed here stays, and theirs stands beside it. */
export function entriesAfter(
  entries: Journal['entries'],
  { heads, before, editor, writer, isKnown, now }: RemoteChange,
): Journal['entries'] {
  let after = entries;
  for (const gone of draftsOf(before, now)) after = withoutDraft(after, gone.entry, gone.id);
  if (editor === undefined || isAdopted(editor, heads, writer)) {
    for (const draft of draftsOf(heads, now)) after = withDraft(after, draft);
    return after;
  }
  after = withDraft(after, editor.current());
  for (const { body, writer: other } of heads) {
    if (other === writer || body.type !== 'draft') continue;
    const fork = { ...body.draft, id: forkId(body.draft.id, other) };
    if (!isKnown(draftRecordId(fork.id))) after = withDraft(after, fork);
  }
  return after;
}

/** True when nothing typed here is in the way, and the editor goes on from what the other tab wrote. */
function isAdopted(editor: DraftEditor, heads: readonly Head[], writer: string): boolean {
  const [head] = heads;
  if (head === undefined || heads.length > 1) return false;
  if (head.writer === writer || head.body.type !== 'draft') return false;
  return editor.adopt(head.body.draft, [head.basis]);
}

/** Gives drafts that two tabs wrote apart records of their own, so that each can be written on. */
export async function settleForks(
  storage: JournalStorage,
  heads: ReadonlyMap<string, readonly Head[]>,
  now: number,
): Promise<void> {
  for (const [id, apart] of heads) {
    if (apart.length < 2) continue;
    const [main, ...beside] = draftsOf(apart, now);
    if (main === undefined) continue;
    await storage.saveTogether([
      ...beside
        .filter((fork) => !heads.has(draftRecordId(fork.id)))
        .map((fork) => ({
          id: draftRecordId(fork.id),
          body: recordOfDraft(fork),
        })),
      settled(storage, id, main),
    ]);
  }
}

/** The first of them alone: it stays the version of whoever wrote it, and only the others are let go. */
function settled(storage: JournalStorage, id: string, main: Draft): Change {
  const body = recordOfDraft(main);
  const words = JSON.stringify(body);
  const live = storage.versions([id]);
  const same = live.filter((one) => JSON.stringify(one.body) === words);
  // What this tab wrote itself it always replaces; and where nothing says the same, it is written down.
  const isOwn = same.some(({ writer }) => writer.split('~', 1)[0] === storage.writer);
  if (isOwn || same.length === 0) return { id, body };
  return { id, body: null, replaces: live.filter((one) => !same.includes(one)) };
}
