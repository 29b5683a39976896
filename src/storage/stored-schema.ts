import * as v from 'valibot';

export const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A version of one record, as it is stored; its format is looked at before anything else in it. */
export const anyFormat = v.object({ format: v.pipe(natural, v.minValue(1)) });
export const slotPayload = v.object({
  id: v.string(),
  writer: v.string(),
  counter: natural,
  seen: v.unknown(),
  body: v.unknown(),
  // Told and no more: for a time that is none no words are set aside.
  at: v.fallback(v.number(), 0),
});
export const ofEpoch = v.object({ epoch: natural });

/** Several slots under one key. */
export const together = v.array(v.object({ key: v.string(), raw: v.string() }));

/** Whether the journal is locked. */
export const lock = v.object({
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  vault: v.nullable(v.string()),
  keys: v.string(),
});
