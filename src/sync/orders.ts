/** Empties or replaces the journal on all devices, as was ordered on this one. */
import type { GenerationNote } from './documents';
import { beginGeneration, endedBy, putGeneration } from './generations';
import { batchItems, readFeed, trouble, type RoundParts, type Step } from './round-parts';
import { generationDocument, generationIn, isDeviceDocument } from './sync-keys';
import type { Order } from './sync-state';

/**
 * What the generation is that was ordered. One that was begun before, and that the server has lost since, is told again
 * by a higher number: what is in it goes along and is sent anew, and who never heard of it is asked about all they sent
 * meanwhile. It never ends what goes by its own name.
 */
function noteOf(
  { state, device }: RoundParts,
  { why, id, goesOn }: Order,
  others: readonly GenerationNote[],
): GenerationNote {
  const own = state.meta.generation;
  const isToldAgain = own?.id === id && why !== 'moved';
  return {
    n: Math.max(own?.n ?? 0, ...others.map((other) => other.n)) + 1,
    id,
    after: endedBy([...others, own]).filter((ended) => ended !== id),
    why: isToldAgain ? 'begun' : why,
    by: device().id,
    ...(why === 'moved' && goesOn !== undefined ? { goesOn } : {}),
  };
}

/** How an order that is not done ended: somebody was quicker, has begun a later one, or left for another place. */
type Undone = 'again' | 'over' | 'moved';

/**
 * Begins the generation that was ordered, on top of whatever others began meanwhile. What somebody has put in its place
 * since, by an order of theirs, is left as it is: this one was heard. A journal that moved away is over for all.
 */
async function raise(parts: RoundParts, order: Order): Promise<Step | Undone> {
  const { state, documents } = parts;
  const since = state.meta.cursor;
  const others: GenerationNote[] = [];
  const found: (GenerationNote | null)[] = [];
  const read = await readFeed(parts, since, (changes) => {
    for (const { name, tag, sealed } of changes) {
      if (name !== generationDocument) continue;
      const note = sealed === null ? null : documents.openGeneration(sealed);
      if (note !== null) others.push(note);
      found.push(note);
      state.setKnown(name, { tag: sealed === null ? null : tag, counter: -1, isSure: true });
    }
    return Promise.resolve('on');
  });
  if (read !== 'on') return read;
  // There is none any more.
  if (since === null && found.length === 0) state.setKnown(generationDocument, null);
  const last = found.at(-1) ?? null;
  // Who was the first to leave has said when that was.
  const hasMoved = last?.why === 'moved';
  const isThere = last?.id === order.id || (hasMoved && order.why === 'moved');
  if (!isThere && order.why !== 'moved') {
    if (hasMoved) return 'moved';
    if (last?.after?.includes(order.id) === true) return 'over';
  }
  const note = isThere ? last : noteOf(parts, order, others);
  if (!isThere) {
    const put = await putGeneration(parts, note);
    // What stands there is not what the feed tells from here on: the server went back to an older state.
    if (put === 'again' && found.length === 0) state.note({ cursor: null });
    if (put !== 'on') return put;
  }
  beginGeneration(parts, note, state.known.get(generationDocument)?.tag ?? null);
  return (await state.keep()) ? 'on' : trouble('no-room-here');
}

/** How much is taken away before the server is looked at again, and how often that is. */
const sweptAtOnce = 2_000;
const sweeps = 50;

/** What is old on the server, or a first part of it. */
async function oldOnes(
  { server, signal }: RoundParts,
  isOld: (name: string) => boolean,
): Promise<{ name: string; tag: string }[] | { trouble: Step }> {
  const old: { name: string; tag: string }[] = [];
  let since: string | null = null;
  while (old.length < sweptAtOnce) {
    // oxlint-disable-next-line no-await-in-loop -- each batch goes on from the one before
    const answer = await server.listing({ since, limit: 1000 }, signal);
    if (!answer.ok) return { trouble: trouble(answer.trouble) };
    const { changes, cursor, isLast } = answer.value;
    for (const { name, tag, isThere } of changes) {
      if (isThere && isOld(name)) old.push({ name, tag });
    }
    if (isLast) break;
    if (cursor === since) return { trouble: trouble('odd-answer') };
    since = cursor;
  }
  return old;
}

/** Takes away what is old on the server, and looks again whether any of it is left. */
async function sweep(parts: RoundParts, isOld: (name: string) => boolean): Promise<Step> {
  const { server, signal } = parts;
  for (let turn = 0; turn < sweeps; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other
    const old = await oldOnes(parts, isOld);
    if (!Array.isArray(old)) return old.trouble;
    if (old.length === 0) return 'on';
    for (let from = 0; from < old.length; from += batchItems) {
      const items = old.slice(from, from + batchItems).map((one) => ({ ...one, sealed: null }));
      // oxlint-disable-next-line no-await-in-loop -- one batch at a time
      const answer = await server.put(items, signal);
      if (!answer.ok) return trouble(answer.trouble);
    }
  }
  return trouble('busy');
}

const isOfJournal = (name: string): boolean =>
  generationIn(name) !== null || isDeviceDocument(name);

/** Whether something there was written by a newer app, and would go with what is over. */
export const hasNewer = ({ aside }: RoundParts['state']): boolean =>
  [...aside.values()].some(({ why }) => why === 'newer');

/** What is yet to be done; not what this device had ordered and then stopped before it had replaced anything: what is here is what all of them have. */
export async function orderOf({
  state,
  storage,
}: Pick<RoundParts, 'state' | 'storage'>): Promise<Order | null> {
  const { order } = state.meta;
  if (order?.above === undefined) return order;
  return (await storage.epoch()) > order.above ? order : null;
}

/** Does what was ordered: the journal emptied or replaced on all devices, or moved away from here. A device with an older app does neither. */
export async function carryOut(parts: RoundParts): Promise<Step> {
  const { state, documents } = parts;
  const { order } = state.meta;
  if (order === null) return 'on';
  if ((await orderOf(parts)) === null) {
    state.note({ order: null });
    return (await state.keep()) ? 'on' : trouble('no-room-here');
  }
  if (hasNewer(state)) return trouble('newer-app');
  let raised: Step | Undone = 'again';
  for (let turn = 0; turn < 5 && raised === 'again'; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- somebody was quicker, and is read first
    raised = await raise(parts, order);
  }
  if (raised === 'again') return trouble('busy');
  if (raised === 'moved') {
    // What is to take the place of everything goes along with this device; what is to be emptied may be done in part.
    const left = order.why === 'emptied' ? await sweep(parts, isOfJournal) : 'on';
    return left === 'on' ? trouble('code-changed') : left;
  }
  if (raised !== 'on' && raised !== 'over') return raised;
  const own = order.why === 'replaced' ? null : documents.deviceName(parts.device().id);
  const isMoved = order.why === 'moved';
  // What is old there is for whoever began a later one to take away.
  const n = raised === 'over' ? 0 : (state.meta.generation?.n ?? 1);
  const swept = await sweep(
    parts,
    (name) => (generationIn(name) ?? n) < n || name === own || (isMoved && isDeviceDocument(name)),
  );
  if (swept !== 'on') return swept;
  state.note({ order: null });
  return (await state.keep()) ? 'on' : trouble('no-room-here');
}
