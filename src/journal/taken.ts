/** When a draft was begun and last written on, with the place's offset where it was kept. */
import type { Moment } from './zone';

type Taken = {
  startedAt: number;
  editedAt: number;
  offsets?: { started?: number | undefined; edited?: number | undefined };
};

export const whenStarted = ({ startedAt, offsets }: Omit<Taken, 'editedAt'>): Moment => ({
  at: startedAt,
  offset: offsets?.started,
});

export const whenEdited = ({ editedAt, offsets }: Omit<Taken, 'startedAt'>): Moment => ({
  at: editedAt,
  offset: offsets?.edited,
});
