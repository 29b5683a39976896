import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { draftTitle } from './draft-facts';
import { markdownOneLine } from './markdown-words';
import { draftWords } from './markdown-page';
import type { DraftToTake } from './draft-to-take';
import type { PageToTake, Taking } from './pages-to-take';
import type { Stamp } from './stamp';

/** The name of a draft in Day One: always the same for one draft, so that Day One, or we, see what was brought in before. */
export const uuidOf = (draft: string): string =>
  bytesToHex(sha256(utf8ToBytes(`second-draft/${draft}`)))
    .slice(0, 32)
    .toUpperCase();

/** Zones by the minutes they are east of UTC all the year, where no whole hour names them. */
const odd: ReadonlyMap<number, string> = new Map([
  [-570, 'Pacific/Marquesas'],
  [210, 'Asia/Tehran'],
  [270, 'Asia/Kabul'],
  [330, 'Asia/Kolkata'],
  [345, 'Asia/Kathmandu'],
  [390, 'Asia/Yangon'],
  [525, 'Australia/Eucla'],
  [570, 'Australia/Darwin'],
]);

/** A zone that has this offset; 'Etc' counts them the other way round. 'UTC' where none is known. */
function zoneOf({ offset }: Stamp): string {
  if (offset === undefined || offset === 0) return 'UTC';
  if (offset % 60 !== 0) return odd.get(offset) ?? 'UTC';
  const hours = offset / 60;
  return hours > 14 || hours < -12 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** Whole seconds in UTC, as Day One writes them. */
const secondOf = ({ at, wall }: Stamp): string =>
  `${new Date(wall === '' ? 0 : at).toISOString().slice(0, 19)}Z`;

function dayOneEntry(page: PageToTake, draft: DraftToTake, place: number) {
  const { title, kept, drafts } = page;
  const { begun, edited, id } = draft;
  const name = drafts.length === 1 ? '' : ` (${draftTitle(place).toLowerCase()})`;
  return {
    uuid: uuidOf(id),
    creationDate: secondOf(begun),
    modifiedDate: secondOf(edited),
    timeZone: zoneOf(begun),
    text: `# ${markdownOneLine(`${title}${name}`)}\n\n${draftWords(draft)}`,
    ...(page.place === undefined ? {} : { tags: [page.place.stageName] }),
    starred: kept,
    isPinned: false,
    isAllDay: false,
    duration: 0,
    creationDevice: 'Second Draft',
  };
}

/** What Journal.json holds: every draft as an entry of its own. Half a letter is told by its number. */
export function* dayOneJournal({ pages }: Taking): Generator<string> {
  yield '{"metadata":{"version":"1.0"},"entries":[';
  let comma = '';
  for (const page of pages) {
    for (const [place, draft] of page.drafts.entries()) {
      yield `${comma}\n${JSON.stringify(dayOneEntry(page, draft, place))}`;
      comma = ',';
    }
  }
  yield '\n]}\n';
}
