import { recordSchema } from './record-schema';
import { shapeOf, type Shape } from './shape';

/** Today's record; the built app has it as plain data (build/worked-out.ts). */
export const recordShape: Shape = shapeOf(recordSchema);
