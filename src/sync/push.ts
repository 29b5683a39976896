/** Sends what the server does not have yet, and takes away what that replaces once it is surely there. */
import type { Version } from '@/storage/port';
import { nextNote } from './device-notes';
import {
  generationOf,
  isOnServer,
  versionsToSend,
  type RoundParts,
  type Step,
} from './round-parts';
import { send, type Sending } from './send';
import { generationIn } from './sync-keys';

/** Versions that the server does not have, or has an older one of: of all records, or of these. */
export function versionsWaiting(
  parts: RoundParts,
  ids?: Iterable<string>,
): { name: string; version: Version }[] {
  const { state, documents } = parts;
  const { generation } = state.meta;
  if (generation === null) return [];
  return versionsToSend(parts, ids).flatMap((version) => {
    const name = documents.nameOf(generation, version);
    return isOnServer(state.known.get(name), version) ? [] : [{ name, version }];
  });
}

/**
 * What counts here, and was taken away there all the same: the server had gone back to an older state, and
 * another device took away what it found in its place. Nobody else has it then, so it is sent again; once,
 * for where that device holds what replaces it, and this one cannot read that, the two would never end.
 */
function missTakenAway(parts: RoundParts): void {
  const { state, documents } = parts;
  const generation = generationOf(parts);
  for (const version of versionsToSend(parts)) {
    const name = documents.nameOf(generation, version);
    const known = state.known.get(name);
    const { counter } = version;
    if (known === undefined || known.tag !== null || known.counter < counter) continue;
    if (known.sentAgain === counter) continue;
    state.setKnown(name, { tag: null, counter: -1, isSure: false, sentAgain: counter });
  }
}

/** `stored` are the names that the server says it has now, `isMet` whether somebody else was quicker with any. */
export type Pushed = { step: Step; stored: Set<string>; isMet: boolean };

export async function push(parts: RoundParts): Promise<Pushed> {
  const { state, documents } = parts;
  const generation = generationOf(parts);
  missTakenAway(parts);
  const waiting = versionsWaiting(parts);
  const byName = new Map(waiting.map(({ name, version }) => [name, version]));
  const pushed: Pushed = { step: 'on', stored: new Set(), isMet: false };
  const tagOf = (name: string): string | null => state.known.get(name)?.tag ?? null;
  const sendings: Sending[] = waiting
    // What the server would not have it is not offered again as it is.
    .filter(({ name, version }) => !isRefused(parts, name, version))
    .map(({ name, version }) => ({
      name,
      tag: tagOf(name),
      seal: () => documents.sealVersion(generation, name, version),
    }));
  const note = nextNote(
    parts,
    waiting.map(({ version }) => version),
  );
  const ownName = documents.deviceName(parts.device().id);
  const sealedNote = note === null ? null : documents.sealDevice(ownName, note);
  if (sealedNote !== null)
    sendings.push({ name: ownName, tag: tagOf(ownName), seal: () => sealedNote });
  pushed.step = await send(parts, sendings, (name, answer) => {
    const version = byName.get(name);
    if (answer.result === 'conflict') pushed.isMet = true;
    if (answer.result === 'refused' && answer.why !== 'full' && version !== undefined) {
      state.setAside(name, { why: 'refused', sealed: String(version.counter) });
    }
    if (answer.result !== 'stored') return;
    pushed.stored.add(name);
    const row = { tag: answer.tag, counter: version?.counter ?? 0, isSure: false };
    const sentAgain = state.known.get(name)?.sentAgain;
    state.setKnown(name, sentAgain === undefined ? row : { ...row, sentAgain });
    state.setAside(name, null);
    if (name === ownName) state.setDevice(name, sealedNote);
  });
  return pushed;
}

function isRefused({ state }: RoundParts, name: string, { counter }: Version): boolean {
  const aside = state.aside.get(name);
  return aside?.why === 'refused' && aside.sealed === String(counter);
}

/** Documents whose words a later version holds that is surely on the server, and those of generations that are over. */
function replacedDocuments(parts: RoundParts): Map<string, string> {
  const { state, documents } = parts;
  const generation = generationOf(parts);
  const replaced = new Map<string, string>();
  for (const version of versionsToSend(parts)) {
    const { id, writer, counter, seen } = version;
    const own = state.known.get(documents.nameOf(generation, version));
    if (own === undefined || own.tag === null || own.counter < counter || !own.isSure) continue;
    for (const [other, knew] of seen) {
      if (other === writer) continue;
      const name = documents.nameOf(generation, { id, writer: other });
      const known = state.known.get(name);
      if (
        known !== undefined &&
        known.tag !== null &&
        known.counter <= knew &&
        known.counter >= 0
      ) {
        replaced.set(name, known.tag);
      }
    }
  }
  for (const [name, { tag }] of state.known) {
    if (tag !== null && (generationIn(name) ?? Infinity) < generation.n) replaced.set(name, tag);
  }
  return replaced;
}

/** Takes away what has been replaced. Whoever wrote on in one of them meanwhile has another tag: it stays. */
export async function tidy(parts: RoundParts): Promise<Step> {
  const { state } = parts;
  const sendings = [...replacedDocuments(parts)].map(([name, tag]) => ({
    name,
    tag,
    seal: () => null,
  }));
  return send(parts, sendings, (name, answer) => {
    const known = state.known.get(name);
    if (answer.result !== 'stored' || known === undefined) return;
    state.setKnown(name, { ...known, tag: null });
  });
}
