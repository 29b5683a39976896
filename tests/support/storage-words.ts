import { recordVersion, type FactRecord } from '@/record/record';
import type { Head } from '@/storage/port';

/** A record of the journal that holds plain words, under `fact/<name>`. */
export const fact = (name: string, value: string): FactRecord => ({
  v: recordVersion,
  type: 'fact',
  name,
  value,
  turn: 0,
  at: 0,
});

/** The words of heads as they are handed over. */
export const wordsOf = (heads: readonly Pick<Head, 'body'>[] | undefined): string[] =>
  (heads ?? []).map(({ body }) => (body.type === 'fact' ? String(body.value) : body.type));
