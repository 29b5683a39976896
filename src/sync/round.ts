import { compare, confirm } from './compare';
import { missingHere } from './device-notes';
import { tellGeneration } from './generations';
import { carryOut } from './orders';
import { pull, takeAside } from './pull';
import { push, tidy, versionsWaiting } from './push';
import { trouble, type RoundParts, type Step } from './round-parts';

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
  const { step, stored, isMet } = await push(parts);
  if (step !== 'on') return step;
  if (isMet) return 'again';
  if (stored.size === 0) return 'on';
  const confirmed = await confirm(parts, stored);
  if (typeof confirmed === 'object') return confirmed.trouble;
  if (confirmed === 'ours') return 'on';
  if (confirmed === 'lost') {
    const compared = await compare(parts);
    if (!(compared instanceof Set)) return compared.trouble;
  }
  return 'again';
}

/** All that a device does to be in step with the others, in the one order in which nothing is lost. */
export async function round(parts: RoundParts): Promise<Step> {
  const { state } = parts;
  const isEmptying = state.meta.order?.why === 'emptied';
  const done = await carryOut(parts);
  // A device that emptied everything has nothing more to say.
  if (done !== 'on' || isEmptying) return done;
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
  state.note({ inStepAt: parts.now() });
  return (await state.keep()) ? 'on' : trouble('no-room-here');
}

/** The same with everything compared first; how many were sent again, and how many other devices have that never came. */
export async function checkedRound(
  parts: RoundParts,
): Promise<{ step: Step; sentAgain: number; missing: number }> {
  const lost = await compare(parts);
  if (!(lost instanceof Set)) return { step: lost.trouble, sentAgain: 0, missing: 0 };
  const again = versionsWaiting(parts).filter(({ name }) => lost.has(name));
  const step = await round(parts);
  const waiting = new Set(versionsWaiting(parts).map(({ name }) => name));
  const sentAgain = again.filter(({ name }) => !waiting.has(name)).length;
  return { step, sentAgain, missing: missingHere(parts) };
}
