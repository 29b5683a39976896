import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { draftWords } from './markdown-page';
import type { DraftToTake } from './draft-to-take';

/** What no property can hold on its one line: breaks, controls and half letters. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]+/gu;

/** Words as a property holds them. */
export const oneProperty = (words: string): string => words.replaceAll(unsafe, ' ').trim();

const asNumbers = (run: string): string =>
  Array.from({ length: run.length }, (_, place) => {
    const unit = run.charCodeAt(place).toString(16).padStart(4, '0');
    return String.raw`\u${unit}`;
  }).join('');

/** Tells whether written-out words are still those an answer was written out as; white space aside, which editors change. */
export const sumOfBody = (body: string): string =>
  bytesToHex(sha256(utf8ToBytes(body.replaceAll(/\s+/gu, '')))).slice(0, 16);

/**
 * What the words of a draft do not say by themselves, as one line of JSON: the answer, where it is no plain
 * text, with a sum of how it was written out; and the question, where the page’s title is another. '{}' for none.
 */
export function heldLine(draft: DraftToTake, title: string): string {
  const { asked, stored } = draft;
  const held = {
    ...(asked === oneProperty(title) ? {} : { asked }),
    ...('text' in stored ? {} : { answer: stored, sum: sumOfBody(draftWords(draft)) }),
  };
  return JSON.stringify(held).replaceAll(unsafe, asNumbers);
}
