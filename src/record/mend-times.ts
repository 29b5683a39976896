import { isTime, unknownMoment } from '@/journal/elapsed';
import type { VersionedBody } from './record';

type Named = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null;

const isMoment = (value: unknown): value is number => typeof value === 'number' && isTime(value);

const isTurn = (value: unknown): value is number =>
  isMoment(value) && Number.isInteger(value) && value >= -1;

const turnOf = (value: unknown): number => (isTurn(value) ? value : 0);

const isOffset = (value: unknown): boolean =>
  value === undefined || (typeof value === 'number' && Math.abs(value) <= 18 * 60);

const areOffsets = (value: unknown): boolean =>
  isNamed(value) && isOffset(value['started']) && isOffset(value['edited']);

const turnNames: readonly string[] = ['begun', 'edited', 'dated'];

/** Whether there is nothing to put right, as in nearly every draft: a start reads them all. */
function isWhole(draft: Named): boolean {
  const { startedAt, editedAt, turn } = draft;
  if (!isMoment(startedAt) || !isMoment(editedAt) || !isNamed(turn)) return false;
  for (const name in turn) if (!turnNames.includes(name) || !isTurn(turn[name])) return false;
  if (!('begun' in turn && 'edited' in turn)) return false;
  return !('offsets' in draft) || areOffsets(draft['offsets']);
}

function mendDraft(draft: Named): Named {
  const { startedAt, editedAt, turn, offsets, ...rest } = draft;
  const known = [startedAt, editedAt].find(isMoment) ?? unknownMoment;
  const turns = isNamed(turn) ? turn : {};
  return {
    ...rest,
    startedAt: isMoment(startedAt) ? startedAt : known,
    editedAt: isMoment(editedAt) ? editedAt : known,
    turn: {
      begun: turnOf(turns['begun']),
      edited: turnOf(turns['edited']),
      ...(isTurn(turns['dated']) ? { dated: turns['dated'] } : {}),
    },
    ...(areOffsets(offsets) ? { offsets } : {}),
  };
}

/**
 * A body of today's version whose times can all be shown. One that no date can have, that is no number
 * or that is missing gives way to the draft's other time, or is told as not known: for the sake of a day
 * nobody's words are set aside. A turn that is none is 0. Changes nothing else, and never throws.
 */
export function mendTimes(body: VersionedBody): VersionedBody {
  if (body.type === 'draft') {
    const { draft } = body;
    return isNamed(draft) && !isWhole(draft) ? { ...body, draft: mendDraft(draft) } : body;
  }
  if (body.type !== 'mark' && body.type !== 'fact') return body;
  const { at, turn } = body;
  if (isMoment(at) && isTurn(turn)) return body;
  return { ...body, at: isMoment(at) ? at : unknownMoment, turn: turnOf(turn) };
}
