import { expect, it } from 'vitest';
import { placeInGuide } from '@/guide/place-in-guide';
import type { PlaceOf } from '@/files/taking/pages-to-take';

// What is taken out asks for a place in just this shape.
const placeOf: PlaceOf = placeInGuide;

it('names stage, step and page of a source, with the words its answer keeps by their ids', () => {
  expect(placeOf('P2-1')).toMatchObject({ stage: 'prepare', name: 'The last two days' });
  expect(placeOf('P2-1')?.around.suns).toHaveLength(5);
  expect([...(placeOf('F3-5')?.around.rows ?? [])].map(([id]) => id)).toEqual([
    'kept',
    'partly',
    'missed',
  ]);
  expect(placeOf('U1-3')?.around.columns).toHaveLength(2);
  expect(placeOf('quiet-time')).toBeUndefined();
});
