/** Sends what the server does not have yet, and takes away what that replaces once it is surely there. */
import type { Version } from '@/storage/port';
import { nextNote } from './device-notes';
import { inTurns } from './in-turns';
import {
  generationOf,
  isOnServer,
  versionsToSend,
  type RoundParts,
  type Step,
} from './round-parts';
import { send, type Sending } from './send';
import { generationIn } from './sync-keys';

/** The name of a version that the server does not have, or has an older one of; null where it has this one. */
export function nameWaiting({ state, documents }: RoundParts, version: Version): string | null {
  const { generation } = state.meta;
  if (generation === null) return null;
  const name = documents.nameOf(generation, version);
  return isOnServer(state.known.get(name), version) ? null : name;
}

/** `isMet` is whether somebody else was quicker with any. */
export type Pushed = { step: Step; isMet: boolean };

/** `onStored` hears each name that the server says it has now. */
export async function push(parts: RoundParts, onStored: (name: string) => void): Promise<Pushed> {
  const { state, documents } = parts;
  const generation = generationOf(parts);
  const byName = new Map<string, Version>();
  const ownName = documents.deviceName(parts.device().id);
  let sealedNote: string | null = null;
  const tagOf = (name: string): string | null => state.known.get(name)?.tag ?? null;

  /** Named one by one, so that the first are on their way before the last is looked at; null where one need not go. */
  function* sendings(): Generator<Sending | null> {
    for (const version of versionsToSend(parts)) {
      const name = nameWaiting(parts, version);
      if (name !== null) byName.set(name, version);
      // What the server would not have is not offered again as it is.
      yield name === null || isRefused(parts, name, version)
        ? null
        : { name, tag: tagOf(name), seal: () => documents.sealVersion(generation, name, version) };
    }
    const note = nextNote(parts, [...byName.values()]);
    const sealed = note === null ? null : documents.sealDevice(ownName, note);
    sealedNote = sealed;
    if (sealed !== null) {
      yield { name: ownName, tag: tagOf(ownName), seal: () => sealed, isNote: true };
    }
  }

  const pushed: Pushed = { step: 'on', isMet: false };
  pushed.step = await send(parts, sendings(), (name, answer) => {
    const version = byName.get(name);
    if (answer.result === 'conflict') pushed.isMet = true;
    if (answer.result === 'refused' && answer.why !== 'full' && version !== undefined) {
      state.setAside(name, { why: 'refused', sealed: String(version.counter) });
    }
    if (answer.result !== 'stored') return;
    const counter = version?.counter ?? 0;
    const before = state.known.get(name);
    const wasTaken = before?.tag === null && before.counter >= counter;
    const row = { tag: answer.tag, counter, isSure: false };
    state.setKnown(name, wasTaken ? { ...row, sentAgain: counter } : row);
    state.setAside(name, null);
    if (name === ownName) state.setDevice(name, sealedNote);
    onStored(name);
  });
  return pushed;
}

function isRefused({ state }: RoundParts, name: string, { counter }: Version): boolean {
  const aside = state.aside.get(name);
  return aside?.why === 'refused' && aside.sealed === String(counter);
}

/** Documents whose words a later version holds that is surely on the server, and those of generations that are over. */
async function replacedDocuments(parts: RoundParts): Promise<Map<string, string>> {
  const { state, documents } = parts;
  const generation = generationOf(parts);
  const replaced = new Map<string, string>();
  await inTurns(parts.pause, versionsToSend(parts), (version) => {
    const { id, writer, counter, seen } = version;
    const own = state.known.get(documents.nameOf(generation, version));
    if (own === undefined || own.tag === null || own.counter < counter || !own.isSure) return;
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
  });
  for (const [name, { tag }] of state.known) {
    if (tag !== null && (generationIn(name) ?? Infinity) < generation.n) replaced.set(name, tag);
  }
  return replaced;
}

/** Takes away what has been replaced. Whoever wrote on in one of them meanwhile has another tag: it stays. */
export async function tidy(parts: RoundParts): Promise<Step> {
  const { state } = parts;
  const sendings = [...(await replacedDocuments(parts))].map(([name, tag]) => ({
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
