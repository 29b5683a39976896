import { compare } from './compare';
import { missingHere } from './device-notes';
import { tellGeneration } from './generations';
import { inTurns } from './in-turns';
import { createLastLook } from './last-look';
import { carryOut } from './orders';
import { pull, takeAside } from './pull';
import { push, tidy } from './push';
import { trouble, versionsToSend, type RoundParts, type Step } from './round-parts';
import type { KnownDocument } from './sync-state';
import { endComingAlong } from './take-along';

/** How often everything is compared by itself, in ms. */
const compareEvery = 7 * 24 * 60 * 60 * 1000;
/** How often a round goes on after somebody else was quicker, or the server had lost something. */
const turns = 5;

/** Pull, keep, push; 'on' once nothing is left to say. */
async function meet(parts: RoundParts): Promise<Step> {
  for (let turn = 0; turn < turns; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the order of these is all that matters
    const step = await meetOnce(parts);
    if (step !== 'again') return step;
  }
  // What is there is not what the feed tells: next time everything is compared.
  parts.state.note({ checkedAt: 0 });
  return trouble('busy');
}

async function meetOnce(parts: RoundParts): Promise<Step | 'again'> {
  const pulled = await pull(parts);
  if (pulled !== 'on') return pulled;
  const told = await tellGeneration(parts);
  if (told !== 'on') return told;
  const look = createLastLook(parts);
  const { step, isMet } = await push(parts, look.hear);
  if (step !== 'on') return step;
  if (isMet) return 'again';
  if (look.stored.size === 0) return 'on';
  const seen = await look.end();
  if (typeof seen === 'object') return seen.trouble;
  if (seen === 'ours') return 'on';
  if (seen === 'lost') {
    const compared = await compare(parts);
    if (!(compared instanceof Set)) return compared.trouble;
  }
  return 'again';
}

/** All that a device does to be in step with the others, in the one order in which nothing is lost. */
export async function round(parts: RoundParts): Promise<Step> {
  const { state } = parts;
  const { order } = state.meta;
  const done = await carryOut(parts);
  // A device that emptied everything, or went elsewhere, has nothing more to say.
  if (done !== 'on' || (order !== null && order.why !== 'replaced')) return done;
  // A first reading is a comparison.
  if (state.meta.cursor === null) state.note({ checkedAt: parts.now() });
  const aside = await takeAside(parts);
  if (aside !== 'on') return aside;
  const isDue = Math.abs(parts.now() - state.meta.checkedAt) > compareEvery;
  if (isDue) {
    const compared = await compare(parts);
    if (!(compared instanceof Set)) return compared.trouble;
  }
  const met = await meet(parts);
  if (met !== 'on') return met;
  const tidied = await tidy(parts);
  if (tidied !== 'on') return tidied;
  endComingAlong(state);
  state.note({ inStepAt: parts.now() });
  return (await state.keep()) ? 'on' : trouble('no-room-here');
}

/**
 * Does what was ordered and nothing else, for a place that is left: where something replaces what is there, that goes
 * there, as long as nobody else has replaced it since.
 */
export async function fulfil(parts: RoundParts): Promise<Step> {
  const { state } = parts;
  const { order } = state.meta;
  const done = await carryOut(parts);
  if (done !== 'on' || order?.why !== 'replaced') return done;
  return state.meta.generation?.id === order.id ? meet(parts) : done;
}

/** The same with everything compared first; how many were sent again, and how many other devices have that never came. */
export async function checkedRound(
  parts: RoundParts,
): Promise<{ step: Step; sentAgain: number; missing: number }> {
  const { state } = parts;
  if (state.meta.order !== null) {
    // Nothing is taken in before what was ordered is done.
    const done = await round(parts);
    if (done !== 'on') return { step: done, sentAgain: 0, missing: 0 };
  }
  const before = await sentVersions(parts);
  const compared = await compare(parts);
  if (!(compared instanceof Set)) return { step: compared.trouble, sentAgain: 0, missing: 0 };
  const step = await round(parts);
  // A document of the same version has another tag only where it was sent once more.
  const sentAgain = [...before].filter(([name, { tag, counter }]) => {
    const known = state.known.get(name);
    return known !== undefined && known.tag !== tag && known.counter === counter;
  });
  return { step, sentAgain: sentAgain.length, missing: missingHere(parts) };
}

/** What is known of the documents of all that is here, as far as the server had it. */
async function sentVersions(parts: RoundParts): Promise<Map<string, KnownDocument>> {
  const { state, documents } = parts;
  const { generation } = state.meta;
  const sent = new Map<string, KnownDocument>();
  if (generation === null) return sent;
  await inTurns(parts.pause, versionsToSend(parts), (version) => {
    const name = documents.nameOf(generation, version);
    const known = state.known.get(name);
    if (known !== undefined && known.counter >= version.counter) sent.set(name, known);
  });
  return sent;
}
