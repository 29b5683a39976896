/**
 * Which journal this is. Emptying or replacing everything everywhere begins a new generation, under names
 * and keys of its own; a device that finds one pushes nothing into the old.
 */
import type { Version } from '@/storage/port';
import type { GenerationNote } from './documents';
import { deviceNamed } from './device-notes';
import { inTurns } from './in-turns';
import {
  isLater,
  isOnServer,
  trouble,
  troubleOf,
  versionsToSend,
  type RoundParts,
  type Step,
} from './round-parts';
import type { ServerChange } from './server-port';
import { generationDocument, type Generation } from './sync-keys';

/** What is known of a version that was sent to this journal in another place goes by a name no document has. */
export const sentElsewhere = (name: string): string => `sent ${name}`;

/** Whether a version was sent to that generation in this place, before a later one may have begun. */
export function isSentHere(
  { state, documents }: RoundParts,
  generation: Generation,
  version: Version,
): boolean {
  const known = state.known.get(documents.nameOf(generation, version));
  return known?.isSure === true && isOnServer(known, version);
}

/** The same, where this device was before. */
export function isSentElsewhere(
  { state, documents }: RoundParts,
  generation: Generation,
  version: Version,
): boolean {
  const known = state.known.get(sentElsewhere(documents.nameOf(generation, version)));
  return known !== undefined && known.counter >= version.counter;
}

/** Words here that no other device can have: not sent, or sent when a later generation may have begun. */
export function unsentVersions(parts: RoundParts): Version[] {
  const { generation } = parts.state.meta;
  return versionsToSend(parts).filter((version) => {
    if (version.body === null) return false;
    if (generation === null) return true;
    return !isSentHere(parts, generation, version) && !isSentElsewhere(parts, generation, version);
  });
}

const nameOf = ({ id, writer, counter }: Version): string => `${id} ${writer}@${counter}`;

/** How many are remembered of those that ended. */
const remembered = 64;

/** What ends where a generation follows on these: they, and those that had ended for them. */
export const endedBy = (all: readonly (Generation | null)[]): string[] =>
  [...new Set(all.flatMap((one) => (one === null ? [] : [...(one.after ?? []), one.id])))].slice(
    -remembered,
  );

/**
 * Whether a later generation is what became of this one. Where it is not, the server had lost it: a device that found
 * nothing began anew, and whose number is higher says nothing of what it knew.
 */
const hasEnded = (own: Generation, { n, after }: GenerationNote): boolean =>
  after === undefined ? n !== own.n : after.includes(own.id);

/**
 * Whether all that was sent to this generation in a place that the journal moved away from was sent before it was over:
 * it was over there already, or not yet where the journal is. Otherwise somebody may have written on in vain.
 */
const isClosedFor = (own: Generation, { why, after, goesOn }: GenerationNote): boolean =>
  why === 'moved' &&
  (goesOn === own.id || (after?.includes(own.id) === true && after.at(-1) !== own.id));

/** From here on this device is in that generation, of which `tag` is the document's. */
export function beginGeneration(
  { state }: RoundParts,
  { n, id, after }: GenerationNote,
  tag: string | null,
): void {
  state.begin(after === undefined ? { n, id } : { n, id, after });
  state.setKnown(generationDocument, { tag, counter: n, isSure: true });
}

/** How often it is decided anew where another tab kept words in the midst of it. */
const decisions = 5;

/** Goes over to a generation that another device began; asks first where words here would go with the old one. */
async function goOver(
  parts: RoundParts,
  note: GenerationNote,
  tag: string,
): Promise<Step | 'turned'> {
  const { documents } = parts;
  const own = parts.state.meta.generation;
  // Each has its name by then: between what is asked about and what is let go nobody may write.
  if (own !== null)
    await inTurns(parts.pause, versionsToSend(parts), (one) => void documents.nameOf(own, one));
  for (let turn = 0; turn < decisions; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- what is decided anew follows on what was found
    const step = await decide(parts, note, tag);
    if (step !== 'again') return step;
  }
  return trouble('busy');
}

/** What is to go and what goes along, by all that is here now. 'again' where another tab had kept more. */
async function decide(
  parts: RoundParts,
  note: GenerationNote,
  tag: string,
): Promise<Step | 'turned' | 'again'> {
  const { state, storage, choice, isOfDevice, isWords } = parts;
  const own = state.meta.generation;
  parts.flush();
  // Sent to what that one never knew, or told anew: to what was put back after it had ended. Who has it, nobody can say.
  const isOver = own !== null && hasEnded(own, note);
  const isLost = own !== null && (note.why === 'begun' || !isOver);
  const unsent = isLost
    ? versionsToSend(parts).filter((one) => !isOver || !isSentElsewhere(parts, own, one))
    : unsentVersions(parts);
  const pages = new Set(unsent.map(({ id }) => id).filter(isWords));
  const isAnswered = choice?.generation === note.id;
  if (pages.size > 0 && !isAnswered) {
    const why = note.why === 'emptied' ? 'emptied' : 'replaced';
    const question = { why, by: deviceNamed(parts, note.by), unsent: pages.size } as const;
    return { question, asked: { generation: note.id, versions: new Set(unsent.map(nameOf)) } };
  }
  const mayGo = (version: Version): boolean =>
    pages.size === 0 || (choice?.may === 'let-go' && choice.versions.has(nameOf(version)));
  const judged = storage.versions();
  const ofDevice = judged.filter(({ id }) => isOfDevice(id));
  const kept = unsent.filter((version) => !mayGo(version));
  const records = [...ofDevice, ...kept].flatMap(({ id, body }) =>
    body === null ? [] : [{ id, body }],
  );
  const result = await parts.startOver(records, judged);
  if (!result.saved && result.why === 'unjudged') return 'again';
  if (!result.saved) return troubleOf(result);
  beginGeneration(parts, note, tag);
  return (await state.keep()) ? 'turned' : trouble('no-room-here');
}

/** What the document of generations says now. 'turned' where all is to be read anew. */
export async function followGeneration(
  parts: RoundParts,
  { tag, sealed }: ServerChange,
): Promise<Step | 'turned'> {
  const { state, documents } = parts;
  const own = state.meta.generation;
  const told = (counter: number, is: string | null = tag): 'on' => {
    state.setKnown(generationDocument, { tag: is, counter, isSure: true });
    return 'on';
  };
  if (sealed === null) return told(-1, null);
  const note = documents.openGeneration(sealed);
  if (note === null) {
    // Sealed by another secret, or altered: this device says again what it knows.
    state.setAside(generationDocument, { why: 'unreadable', sealed: null });
    return own === null ? trouble('odd-answer') : told(-1);
  }
  state.setAside(generationDocument, null);
  // Nothing is sent any more to where somebody may read it, and nothing that goes from there is let go here.
  if (note.why === 'moved') {
    state.note({ isClosed: own !== null && isClosedFor(own, note) });
    // Where that is not kept, somebody is asked about more.
    await state.keep();
    return trouble('code-changed');
  }
  if (own === null) {
    beginGeneration(parts, note, tag);
    return 'turned';
  }
  if (note.n === own.n && note.id === own.id) return told(own.n);
  if (isLater(note, own)) {
    if (hasEnded(own, note) || note.why !== 'begun') return goOver(parts, note, tag);
    // Nobody ended this one: the server had lost it, and a device that found nothing began anew, or the one that began
    // it told it again by a higher number. All goes along.
    beginGeneration(parts, note, tag);
    return (await state.keep()) ? 'turned' : trouble('no-room-here');
  }
  // The server went back to an older state: it is told again, and all is compared.
  state.note({ checkedAt: 0 });
  return told(-1);
}

/** Writes down which generation counts, in place of what this device knew. 'again' where somebody was quicker. */
export async function putGeneration(
  parts: RoundParts,
  note: GenerationNote,
): Promise<Step | 'again'> {
  const { state, documents, server, signal } = parts;
  const tag = state.known.get(generationDocument)?.tag ?? null;
  const sealed = documents.sealGeneration(note);
  const answer = await server.put([{ name: generationDocument, sealed, tag }], signal);
  if (!answer.ok) return trouble(answer.trouble);
  const [put] = answer.value;
  if (put?.result === 'conflict') return 'again';
  if (put?.result !== 'stored') return trouble(put?.why === 'full' ? 'full' : 'odd-answer');
  state.setKnown(generationDocument, { tag: put.tag, counter: note.n, isSure: true });
  return 'on';
}

/** The server says which generation counts, before anything is pushed into it. 'again' where somebody was quicker. */
export async function tellGeneration(parts: RoundParts): Promise<Step | 'again'> {
  const { state } = parts;
  const own = state.meta.generation;
  const known = state.known.get(generationDocument);
  // Put back to before it moved away.
  if (state.meta.isClosed === true) state.note({ isClosed: false });
  if (own !== null && known !== undefined && known.tag !== null && known.counter === own.n)
    return 'on';
  const { n, id, after } = own ?? { n: 1, id: parts.newId(), after: [] };
  const generation: GenerationNote = {
    n,
    id,
    why: 'begun',
    by: parts.device().id,
    ...(after === undefined ? {} : { after }),
  };
  const put = await putGeneration(parts, generation);
  if (put !== 'on') return put;
  const row = state.known.get(generationDocument);
  if (own === null) beginGeneration(parts, generation, row?.tag ?? null);
  return (await state.keep()) ? 'on' : trouble('no-room-here');
}
