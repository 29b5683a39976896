import type { SunWords } from '@/journal/suns';

/**
 * A part of a page as plain data: words, or an element with its attributes and what is in it. In words and attributes
 * stands `‹name›` for what is told when it is drawn, between two characters that nobody types. An element with `data-when`
 * is left out unless that is told, and `data-slot` says which nodes stand in it.
 */
export type Piece =
  | string
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...inside: Piece[]];

export type EarlyPieces = {
  /** The journal's screen, without its months. */
  screen: readonly Piece[];
  /** A month with its pages, and one page in it. */
  month: Piece;
  row: Piece;
  /** The stage and the name of the step of every page of the guide: a number of 0 is no stage's. */
  places: Readonly<Record<string, readonly [stage: number, step: string]>>;
  suns: Readonly<Record<string, SunWords>>;
};

/** The build puts in their place what build/early-pieces.tsx draws with the app's own parts; without a build there are none. */
export const pieces: EarlyPieces | null = null;
