import { changedMinute } from './draft-facts';
import type { DraftToTake } from './draft-to-take';
import type { PageToTake, Taking } from './pages-to-take';
import { plainPart } from './plain-text';
import { minuteOf } from './stamp';

/** What jrnl would take for the beginning of an entry: set in by one space, and by one more where it was set in. */
const looksBegun = /^( *)\[(?=\d)/gm;

/** A tag of ours and a minute, the last line of an entry; such a line of words is set in by one space too. */
export const changedTag = '@changed';
const looksChanged = /^( *)@changed (?=\d)/gm;

/** jrnl has no entry without a day: what nobody knows stands at the beginning of its calendar. */
const unknownDay = '1970-01-01 00:00';

const asTag = (slug: string): string => `@${slug}`;

const oneLine = (words: string): string =>
  words.replaceAll(/\s+/g, ' ').replaceAll(/\*+$/g, '').trim();

function jrnlEntry({ title, place, kept }: PageToTake, draft: DraftToTake): string {
  const { begun, parts } = draft;
  const head = `[${minuteOf(begun) || unknownDay}] ${oneLine(title)}${kept ? ' *' : ''}`;
  const body = parts
    .map(plainPart)
    .join('\n\n')
    .replaceAll(looksBegun, ' $1[')
    .replaceAll(looksChanged, ` $1${changedTag} `);
  const minute = changedMinute(draft);
  const tag = place === undefined ? [] : [asTag(place.stage)];
  const changed = minute === '' ? [] : [`${changedTag} ${minute}`];
  return `${[head, body, ...tag, ...changed].join('\n')}\n\n`;
}

/** Every draft as an entry of its own, in the text that jrnl reads with `jrnl --import`. */
export function* jrnlText({ pages }: Taking): Generator<string> {
  for (const page of pages) for (const draft of page.drafts) yield jrnlEntry(page, draft);
}
