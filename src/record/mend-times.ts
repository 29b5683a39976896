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

function mendDraft(draft: Named): Named {
  const { startedAt, editedAt, turn, offsets, ...rest } = draft;
  const known = [startedAt, editedAt].find(isMoment) ?? unknownMoment;
  const turns = isNamed(turn) ? turn : {};
  const { started, edited } = isNamed(offsets) ? offsets : {};
  return {
    ...rest,
    startedAt: isMoment(startedAt) ? startedAt : known,
    editedAt: isMoment(editedAt) ? editedAt : known,
    turn: {
      begun: turnOf(turns['begun']),
      edited: turnOf(turns['edited']),
      ...(isTurn(turns['dated']) ? { dated: turns['dated'] } : {}),
    },
    ...(isNamed(offsets) && isOffset(started) && isOffset(edited) ? { offsets } : {}),
  };
}

/**
 * A body of today's version whose times can all be shown. One that no date can have, that is no number
 * or that is missing gives way to the draft's other time, or is told as not known: for the sake of a day
 * nobody's words are set aside. A turn that is none is 0. Changes nothing else, and never throws.
 */
export function mendTimes(body: VersionedBody): VersionedBody {
  if (body.type === 'draft') {
    return isNamed(body.draft) ? { ...body, draft: mendDraft(body.draft) } : body;
  }
  if (body.type !== 'mark' && body.type !== 'fact') return body;
  const { at, turn } = body;
  return { ...body, at: isMoment(at) ? at : unknownMoment, turn: turnOf(turn) };
}
