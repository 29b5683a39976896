import { Document, Scalar, YAMLSeq } from 'yaml';
import { arrivedWord } from './draft-facts';
import { heldLine, oneProperty } from './held-answer';
import { markdownPage } from './markdown-page';
import type { DraftToTake } from './draft-to-take';
import type { PageToTake, Taking } from './pages-to-take';
import { exactMoment, dayOf } from './stamp';

/** Says whose file it is to whoever reads it back; never changed. */
export const sourceMark = 'second-draft';

/** In quotes, so that no reader takes words for a number, a day, a link or the beginning of a list. */
function quoted(words: string): Scalar<string> {
  const scalar = new Scalar(oneProperty(words));
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function list(items: readonly string[]): YAMLSeq {
  const all = new YAMLSeq();
  all.items = items.map(quoted);
  return all;
}

/**
 * One draft as one line, parted by spaces: begun, last worked on, the kind of its answer, what came of it,
 * how somebody arrived (1 to 5), its id. What is not known is '-'.
 */
export const draftLine = ({ begun, edited, answer, outcome, arrived, id }: DraftToTake): string =>
  [
    exactMoment(begun) || '-',
    exactMoment(edited) || '-',
    answer.kind,
    outcome,
    arrived === undefined ? '-' : String(arrived),
    id,
  ].join(' ');

/** The properties of a page, flat and on one line each, as Obsidian shows them; ends with its own fence. */
export function frontMatter(page: PageToTake, isMasked: boolean): string {
  const { drafts, place, entry, source, title, kept, sealedUntil } = page;
  const [first] = drafts;
  const newest = drafts.at(-1);
  const arrived = newest === undefined ? '' : arrivedWord(newest);
  const held = drafts.map((draft) => heldLine(draft, title));
  const properties = {
    title: quoted(title),
    ...(first === undefined || first.begun.wall === ''
      ? {}
      : { date: dayOf(first.begun), created: first.begun.wall }),
    ...(newest === undefined || newest.edited.wall === '' ? {} : { modified: newest.edited.wall }),
    ...(place === undefined
      ? {}
      : {
          tags: list([place.stage]),
          stage: quoted(place.stageName),
          step: quoted(place.stepName),
        }),
    prompt: quoted(source),
    starred: kept,
    ...(arrived === '' ? {} : { arrived: quoted(arrived) }),
    ...(sealedUntil === undefined ? {} : { sealed: sealedUntil }),
    ...(isMasked ? { masked: true } : {}),
    source: quoted(sourceMark),
    uuid: quoted(entry),
    drafts: list(drafts.map(draftLine)),
    ...(held.every((line) => line === '{}') ? {} : { answers: list(held) }),
  };
  return `---\n${new Document(properties).toString({ lineWidth: 0 })}---\n`;
}

const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');

/** '2026-11-23-2114-what-happened': the day, and what the guide or the tool calls the page; never words of the person’s. */
function nameOf({ drafts: [first], place, source }: PageToTake): string {
  const wall = first?.begun.wall ?? '';
  const day =
    wall === '' ? 'undated' : `${wall.slice(0, 10)}-${wall.slice(11, 16).replace(':', '')}`;
  const slug = slugOf(place?.name ?? source) || 'page';
  return `${day}-${slug}`;
}

export type PageFile = {
  name: string;
  text: string;
  /** The wall where it was begun, for the date of the file; '' where nobody knows. */
  wall: string;
};

/** Each page as a Markdown file of its own with front matter; no two have one name. */
export function* pageFiles({ pages, isMasked }: Taking): Generator<PageFile> {
  const taken = new Set<string>();
  for (const page of pages) {
    const name = nameOf(page);
    let free = name;
    for (let place = 2; taken.has(free); place += 1) free = `${name}-${place}`;
    taken.add(free);
    yield {
      name: `${free}.md`,
      text: `${frontMatter(page, isMasked)}\n${markdownPage(page, { level: 1, isDated: false })}`,
      wall: page.drafts[0]?.begun.wall ?? '',
    };
  }
}
