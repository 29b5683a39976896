/** Looks at what the server has without the words in it: whether it is what this device thinks it is. */
import { inTurns } from './in-turns';
import { pull } from './pull';
import {
  generationOf,
  isOver,
  roomForOver,
  trouble,
  versionsToSend,
  type RoundParts,
  type Step,
} from './round-parts';
import type { ListedChange } from './server-port';
import { generationDocument, generationIn } from './sync-keys';

/** Rows of some hundred bytes. */
export const listedAtOnce = 2500;
/** A journal of 10,000 pages has some 20,000, what was taken away among them. */
export const mostRows = 500_000;

async function list(
  { server, signal }: RoundParts,
  since: string | null,
): Promise<{ rows: ListedChange[]; cursor: string | null } | { trouble: Step }> {
  const rows: ListedChange[] = [];
  let cursor = since;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each batch goes on from the one before
    const answer = await server.listing({ since: cursor, limit: listedAtOnce }, signal);
    if (!answer.ok) return { trouble: trouble(answer.trouble) };
    const { changes, isLast } = answer.value;
    rows.push(...changes);
    if (rows.length > mostRows) return { trouble: trouble('odd-answer') };
    if (!isLast && answer.value.cursor === cursor) return { trouble: trouble('odd-answer') };
    cursor = answer.value.cursor;
    if (isLast) return { rows, cursor };
  }
}

/** The names of all that is here, or was written over by what is here. */
async function namesHere(parts: RoundParts): Promise<Set<string>> {
  const generation = generationOf(parts);
  const names = new Set<string>();
  await inTurns(parts.pause, versionsToSend(parts), ({ id, writer, seen }) => {
    for (const one of [writer, ...seen.keys()]) {
      names.add(parts.documents.nameOf(generation, { id, writer: one }));
    }
  });
  return names;
}

/**
 * Compares everything. What the server lost counts as never sent; what it has that this device does not
 * know, or has lost, is read anew by the next pull. Comes back with the names of what it lost.
 */
export async function compare(parts: RoundParts): Promise<Set<string> | { trouble: Step }> {
  const { state } = parts;
  const listed = await list(parts, null);
  if ('trouble' in listed) return listed;
  // A later generation is followed first: what went with the one before it, the server did not lose.
  const note = listed.rows.findLast(({ name }) => name === generationDocument);
  if (note !== undefined && note.tag !== state.known.get(generationDocument)?.tag) {
    const pulled = await pull(parts);
    if (pulled !== 'on') return { trouble: pulled };
  }
  const there = new Map(
    listed.rows.flatMap(({ name, tag, isThere }) => (isThere ? [[name, tag]] : [])),
  );
  const lost = new Set<string>();
  const here = state.meta.generation === null ? null : await namesHere(parts);
  let isAllToRead = false;
  // What the server would not have is offered once more.
  for (const [name, { why }] of state.aside) if (why === 'refused') state.setAside(name, null);
  for (const [name, row] of state.known) {
    // What was sent again once may be so once more.
    const { sentAgain, ...known } = row;
    if (sentAgain !== undefined) state.setKnown(name, known);
    if (known.tag === null || there.get(name) === known.tag) {
      // Read once, and gone from here since.
      const isGoneHere =
        known.tag !== null && generationIn(name) !== null && here?.has(name) === false;
      if (!isGoneHere || known.counter < 0 || known.counter === Number.MAX_SAFE_INTEGER) continue;
      state.setKnown(name, null);
      isAllToRead = true;
    } else if (!there.has(name)) {
      state.setKnown(name, { tag: null, counter: -1, isSure: false });
      lost.add(name);
    }
  }
  const n = state.meta.generation?.n ?? 1;
  let room = roomForOver(parts, n);
  for (const [name, tag] of there) {
    if (state.known.get(name)?.tag === tag) continue;
    if (!isOver(name, n)) isAllToRead = true;
    else if (room > 0 || state.known.has(name)) {
      state.setKnown(name, { tag, counter: -1, isSure: true });
    }
    if (isOver(name, n)) room -= 1;
  }
  // With what is over and found no room, again as soon as those before it are gone.
  const checkedAt = room < 0 ? 0 : parts.now();
  state.note({ cursor: isAllToRead ? null : listed.cursor, checkedAt });
  return (await state.keep()) ? lost : { trouble: trouble('no-room-here') };
}
