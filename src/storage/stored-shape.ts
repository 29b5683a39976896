import { shapeOf, type Shape } from '@/record/shape';
import * as schema from './stored-schema';

/** What is stored beside the records; the built app has these as plain data (build/worked-out.ts). */
export const naturalShape: Shape = shapeOf(schema.natural);
export const anyFormatShape: Shape = shapeOf(schema.anyFormat);
export const slotPayloadShape: Shape = shapeOf(schema.slotPayload);
export const ofEpochShape: Shape = shapeOf(schema.ofEpoch);
export const togetherShape: Shape = shapeOf(schema.together);
export const lockShape: Shape = shapeOf(schema.lock);
