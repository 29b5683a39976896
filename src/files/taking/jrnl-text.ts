import type { DraftToTake } from './draft-to-take';
import type { PageToTake, Taking } from './pages-to-take';
import { plainPart } from './plain-text';
import { minuteOf } from './stamp';

/** What jrnl would take for the beginning of an entry: set in by one space, and by one more where it was set in. */
const looksBegun = /^( *)\[(?=\d)/gm;

/** jrnl has no entry without a day: what nobody knows stands at the beginning of its calendar. */
const unknownDay = '1970-01-01 00:00';

const asTag = (slug: string): string => `@${slug}`;

const oneLine = (words: string): string =>
  words.replaceAll(/\s+/g, ' ').replaceAll(/\*+$/g, '').trim();

function jrnlEntry({ title, place, kept }: PageToTake, { begun, parts }: DraftToTake): string {
  const head = `[${minuteOf(begun) || unknownDay}] ${oneLine(title)}${kept ? ' *' : ''}`;
  const body = parts.map(plainPart).join('\n\n').replaceAll(looksBegun, ' $1[');
  const tag = place === undefined ? [] : [asTag(place.stage)];
  return `${[head, body, ...tag].join('\n')}\n\n`;
}

/** Every draft as an entry of its own, in the text that jrnl reads with `jrnl --import`. */
export function* jrnlText({ pages }: Taking): Generator<string> {
  for (const page of pages) for (const draft of page.drafts) yield jrnlEntry(page, draft);
}
