/** Takes in what changed on the server. Where the feed goes on is kept only after what came is in both homes. */
import type { Version } from '@/storage/port';
import { followGeneration } from './generations';
import { inTurns } from './in-turns';
import {
  generationOf,
  isOver,
  readFeed,
  roomForOver,
  trouble,
  troubleOf,
  type RoundParts,
  type Step,
} from './round-parts';
import type { ServerChange } from './server-port';
import { generationDocument, generationIn, isDeviceDocument } from './sync-keys';
import type { Aside, KnownDocument } from './sync-state';

/** More than any journal has that went wrong by chance: this server makes them up. */
const mostAside = 2_000;
/** No counter of a version is higher: what a newer app wrote is never written over, nor taken away. */
const untouchable = Number.MAX_SAFE_INTEGER;

/** One document of today's generation: what is known of it from here on, and the version in it. */
function readVersion(
  { state, documents, isOfDevice }: RoundParts,
  generation: ReturnType<typeof generationOf>,
  { name, tag, sealed }: ServerChange,
): { known: KnownDocument; version: Version | null; aside: Aside | null } {
  const before = state.known.get(name);
  const known = (counter: number): KnownDocument => ({ tag, counter, isSure: true });
  if (sealed === null) {
    return {
      known: { counter: -1, ...before, tag: null, isSure: true },
      version: null,
      aside: null,
    };
  }
  // Its own words coming back.
  if (before?.tag === tag) {
    const aside = state.aside.get(name) ?? null;
    return { known: { ...before, isSure: true }, version: null, aside };
  }
  const reading = documents.openVersion(generation, name, sealed);
  if (reading.kind === 'version') {
    const { version } = reading;
    const taken = isOfDevice(version.id) ? null : version;
    return { known: known(version.counter), version: taken, aside: null };
  }
  const isNewer = reading.kind === 'newer';
  const aside = { why: reading.kind, sealed: isNewer ? sealed : null };
  return { known: known(isNewer ? untouchable : -1), version: null, aside };
}

/** What a device says of itself; kept only where it opens. */
function followDevice({ state, documents }: RoundParts, { name, tag, sealed }: ServerChange): void {
  const isOne = sealed !== null && documents.openDevice(name, sealed) !== null;
  state.setDevice(name, isOne ? sealed : null);
  const isOwn = isOne || state.known.has(name);
  if (isOwn) state.setKnown(name, { tag: sealed === null ? null : tag, counter: 0, isSure: true });
}

/** Keeps what came; `onTaken` once it is in both homes, and what is known of it may be written down. */
async function takeBatch(
  parts: RoundParts,
  changes: readonly ServerChange[],
  cursor: string,
  onTaken: () => Promise<Step>,
): Promise<Step> {
  const { state, storage } = parts;
  const generation = generationOf(parts);
  const versions: Version[] = [];
  const known = new Map<string, KnownDocument>();
  const aside = new Map<string, Aside | null>();
  await inTurns(parts.pause, changes, (change) => {
    const { name, tag, sealed } = change;
    if (isDeviceDocument(name)) followDevice(parts, change);
    // Sent to a generation that is over: whoever sent it sends it again.
    if (isOver(name, generation.n)) {
      known.set(name, { tag: sealed === null ? null : tag, counter: -1, isSure: true });
    }
    if (generationIn(name) !== generation.n) return;
    const read = readVersion(parts, generation, change);
    known.set(name, read.known);
    aside.set(name, read.aside);
    if (read.version !== null) versions.push(read.version);
  });
  const more = [...aside].filter(([name, one]) => one !== null && !state.aside.has(name));
  // Before any of it is remembered: a server that makes it up fills nothing here.
  if (state.aside.size + more.length > mostAside) return trouble('odd-answer');
  if (versions.length > 0) {
    const result = await storage.takeIn(versions);
    if (!result.saved) return troubleOf(result);
  }
  for (const [name, one] of aside) state.setAside(name, one);
  const isAll = noteKnown(parts, generation.n, known);
  // What of it is not remembered now is found by the next comparison.
  state.note(isAll ? { cursor } : { cursor, checkedAt: 0 });
  return onTaken();
}

/** Remembers these; of what is over only as much as there is room for. False where that is not all. */
function noteKnown(
  { state }: RoundParts,
  n: number,
  rows: ReadonlyMap<string, KnownDocument>,
): boolean {
  const hasOver = [...rows.keys()].some((name) => isOver(name, n));
  let room = hasOver ? roomForOver({ state }, n) : 0;
  let isAll = true;
  for (const [name, row] of rows) {
    const isNew = isOver(name, n) && row.tag !== null && !state.known.has(name);
    if (isNew && room <= 0) isAll = false;
    else state.setKnown(name, row);
    if (isNew) room -= 1;
  }
  return isAll;
}

/** Opens once more what a newer app had written: this one may be as new by now. */
export async function takeAside(parts: RoundParts): Promise<Step> {
  const { state, documents, storage } = parts;
  const { generation } = state.meta;
  if (generation === null) return 'on';
  for (const [name, { why, sealed }] of state.aside) {
    if (why !== 'newer' || sealed === null || generationIn(name) !== generation.n) continue;
    const reading = documents.openVersion(generation, name, sealed);
    if (reading.kind !== 'version') continue;
    // oxlint-disable-next-line no-await-in-loop -- there are few, after an update
    const result = await storage.takeIn([reading.version]);
    if (!result.saved) return troubleOf(result);
    const tag = state.known.get(name)?.tag ?? null;
    state.setKnown(name, { tag, counter: reading.version.counter, isSure: true });
    state.setAside(name, null);
  }
  return 'on';
}

/** Everything new, in the order it came; a later generation first of all. */
export async function pull(parts: RoundParts): Promise<Step> {
  const { state } = parts;
  let keeping: Promise<boolean> = Promise.resolve(true);
  const kept = async (before = keeping): Promise<Step> =>
    (await before) ? 'on' : trouble('no-room-here');
  /** Written down while the next page is opened; what was before it is by then. */
  const keep = (): Promise<Step> => {
    const before = keeping;
    keeping = state.keep();
    return kept(before);
  };
  for (let turn = 0; turn < 5; turn += 1) {
    const turned: true[] = [];
    // oxlint-disable-next-line no-await-in-loop -- a new generation is read from its beginning
    const step = await readFeed(parts, state.meta.cursor, async (changes, cursor, from) => {
      const note = changes.findLast(({ name }) => name === generationDocument);
      if (note !== undefined) {
        // Another generation may begin, and nothing of the one before it be written after that.
        await keeping;
        const followed = await followGeneration(parts, note);
        if (followed === 'turned' && from !== null) {
          turned.push(true);
          return trouble('busy');
        }
        if (followed !== 'turned' && followed !== 'on') return followed;
      }
      // Nobody has begun yet.
      if (state.meta.generation === null) return 'on';
      return takeBatch(parts, changes, cursor, keep);
    });
    const all = await kept();
    if (turned.length === 0) return step === 'on' ? all : step;
  }
  return trouble('odd-answer');
}
