import type { Piece } from './pieces';

export const [slotOpens, slotCloses] = ['\u{E000}', '\u{E001}'] as const;

const slot = new RegExp(`${slotOpens}([^${slotCloses}]*)${slotCloses}`, 'gu');

/** What is told to a piece, each by its name. */
export type Told = {
  words: Readonly<Record<string, string>>;
  /** What of it applies; the rest is left out. */
  applies: Readonly<Record<string, boolean>>;
  nodes?: Readonly<Record<string, readonly Node[]>>;
};

const svg = 'http://www.w3.org/2000/svg';

/** A piece with what is told; null where it does not apply. Words become text, and never elements. */
export function drawPiece(piece: Piece, told: Told): Node | null {
  const said = (words: string): string =>
    words.replaceAll(slot, (_, name: string) => told.words[name] ?? '');
  if (typeof piece === 'string') return document.createTextNode(said(piece));
  const [tag, attributes, ...inside] = piece;
  const { 'data-when': when, 'data-slot': place, xmlns, ...others } = attributes;
  if (when !== undefined && told.applies[when] !== true) return null;
  const element = xmlns === svg ? document.createElementNS(svg, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(others))
    // The page's policy refuses styles that are set as attributes.
    if (name === 'style' && 'style' in element) element.style.cssText = said(value);
    else element.setAttribute(name, said(value));
  if (place !== undefined) element.append(...(told.nodes?.[place] ?? []));
  for (const each of inside) {
    const drawn = drawPiece(each, told);
    if (drawn !== null) element.append(drawn);
  }
  return element;
}
