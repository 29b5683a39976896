import { apologyCards, release, type ApologyCard } from './apology';
import { wholeSentences } from './whole-sentences';

/**
 * The letter the cards make: a paragraph each, in the order of the cards and in whole sentences; ''
 * where all are empty.
 */
export function apologyLetter(card: (name: ApologyCard | 'release') => string): string {
  const told = apologyCards
    .map((name) => wholeSentences(name, card(name)))
    .filter((words) => words !== '');
  if (told.length === 0) return '';
  return [...told, card(release.name).trim()].filter((words) => words !== '').join('\n\n');
}
