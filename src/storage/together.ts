import type * as v from 'valibot';
import { checkerOf } from '@/record/checker';
import { unwrap, wrap } from './envelope';
import type { LocalHome, PutOutcome } from './local-home';
import { keyPrefix, type Slot } from './slot';
import type * as schema from './stored-schema';
import { togetherShape } from './stored-shape';

/**
 * Several slots as one, in a home that only knows single keys: all of them are written under one key
 * first, then each under its own. Whatever moment the tab ends, the next load finds all or none.
 */
const prefix = `${keyPrefix}j.`;

export const isTogetherKey = (key: string): boolean => key.startsWith(prefix);

const fitsContents = checkerOf(togetherShape);
const isContents = (value: unknown): value is v.InferOutput<typeof schema.together> =>
  fitsContents(value);

/** Writes all slots, or leaves everything as it was and says why. */
export function putTogether(
  local: LocalHome,
  writer: string,
  slots: readonly Pick<Slot, 'key' | 'raw'>[],
): PutOutcome {
  const journalKey = `${prefix}${writer}`;
  const before = slots.map(({ key }) => ({ key, raw: local.get(key) }));
  const payload = JSON.stringify(slots.map(({ key, raw }) => ({ key, raw })));
  const announced = local.put(journalKey, wrap(journalKey, payload));
  if (announced !== 'written') return announced;
  for (const { key, raw } of slots) {
    const outcome = local.put(key, raw);
    if (outcome === 'written') continue;
    for (const earlier of before) {
      if (earlier.raw === null) local.remove(earlier.key);
      else local.put(earlier.key, earlier.raw);
    }
    // Last, so that a tab that ends half-way through this leaves 'all' behind rather than a part.
    local.remove(journalKey);
    return outcome;
  }
  local.remove(journalKey);
  return 'written';
}

export type TogetherReading =
  | { kind: 'slots'; slots: readonly { key: string; raw: string }[] }
  | { kind: 'newer' }
  | { kind: 'unreadable' };

/** Reads what an ended tab had begun to write; never throws. */
export function readTogether(key: string, raw: string): TogetherReading {
  const unwrapped = unwrap(key, raw);
  if (unwrapped.kind !== 'payload') return unwrapped;
  try {
    const parsed: unknown = JSON.parse(unwrapped.payload);
    if (isContents(parsed)) return { kind: 'slots', slots: parsed };
  } catch {
    // Not ours after all.
  }
  return { kind: 'unreadable' };
}
