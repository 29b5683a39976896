import type { Packed } from './zip-pieces';

/**
 * A file that is written piece by piece: whoever saves it takes as many pieces as fit between two frames,
 * so that ten thousand pages never hold up a key that is pressed.
 */
export type FileToSave = {
  /** Neutral: it names neither the app nor anything in the journal. */
  name: string;
  /** Its media type, and the ending of its name. */
  type: string;
  ending: string;
} & (
  | { pieces: Iterable<string | Uint8Array<ArrayBuffer>> }
  /** Files that become one zip. */
  | { packed: Iterable<Packed> }
);
