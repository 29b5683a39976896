import { draftFacts, draftTitle, pageFacts } from './draft-facts';
import { markdownOneLine, markdownWords } from './markdown-words';
import type { PagePart } from './page-parts';
import type { DraftToTake } from './draft-to-take';
import type { PageToTake } from './pages-to-take';

/** The lines of an item below its first stand under it. */
const item = (line: string): string => `- ${markdownWords(line).replaceAll('\n', '\n  ')}`;

const cell = (words: string): string =>
  words
    .split('\n')
    .map((line) => markdownOneLine(line))
    .join('<br>');

function partLines(part: PagePart): string {
  switch (part.kind) {
    case 'words':
      return markdownWords(part.words);
    case 'lines':
      return part.lines.map(item).join('\n');
    case 'fields':
      return part.fields
        .map(({ label, words }) => `**${markdownOneLine(label)}**\n\n${markdownWords(words)}`)
        .join('\n\n');
    case 'pairs': {
      const row = (left: string, right: string): string => `| ${cell(left)} | ${cell(right)} |`;
      const rows = part.rows.map(({ left, right }) => row(left, right));
      return [row(...part.columns), '| --- | --- |', ...rows].join('\n');
    }
  }
}

/** What was written in one draft, as Markdown. */
export const draftWords = ({ parts }: DraftToTake): string => parts.map(partLines).join('\n\n');

type Layout = {
  /** How deep the question stands: 1 in a file of its own, 2 among others. */
  level: 1 | 2;
  /** Whether the day and the rest are said under the question too, and not in front matter alone. */
  isDated: boolean;
};

const facts = (all: readonly string[]): string[] =>
  all.length === 0 ? [] : [`*${all.map(markdownOneLine).join(' · ')}*`];

/**
 * One page as Markdown: the question as a heading, then what was written; where there are several
 * drafts, each under a heading of its own. Only headings begin with '#': words never do.
 */
export function markdownPage(page: PageToTake, { level, isDated }: Layout): string {
  const { drafts, title } = page;
  const isOne = drafts.length === 1;
  const draftMark = '#'.repeat(level + 1);
  const all = drafts.flatMap((draft, place) => [
    ...(isOne ? [] : [`${draftMark} ${draftTitle(place)}`]),
    ...(isOne
      ? isDated
        ? facts([...draftFacts(draft), ...pageFacts(page)])
        : []
      : facts(draftFacts(draft))),
    draftWords(draft),
  ]);
  const head = [
    `${'#'.repeat(level)} ${markdownOneLine(title)}`,
    ...(isDated && !isOne ? facts(pageFacts(page)) : []),
  ];
  return `${[...head, ...all].join('\n\n')}\n`;
}
