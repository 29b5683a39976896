import { draftFacts, draftTitle, fileSays, pageFacts } from './draft-facts';
import type { PagePart } from './page-parts';
import type { PageToTake, Taking } from './pages-to-take';

/** One part of an answer in plain text; words stand as they were typed. */
export function plainPart(part: PagePart): string {
  switch (part.kind) {
    case 'words':
      return part.words;
    case 'lines':
      return part.lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`).join('\n');
    case 'fields':
      return part.fields.map(({ label, words }) => `${label}\n${words}`).join('\n\n');
    case 'pairs': {
      const named = part.columns.every((name) => name !== '') ? [part.columns.join(' / ')] : [];
      return [
        ...named,
        ...part.rows.map(({ left, right }) =>
          [left, right].filter((side) => side.trim() !== '').join(' / '),
        ),
      ].join('\n');
    }
  }
}

const rule = '-'.repeat(40);

function plainPage(page: PageToTake): string {
  const { drafts, title } = page;
  const isOne = drafts.length === 1;
  const about = pageFacts(page).join(' · ');
  const written = drafts.flatMap((draft, place) => {
    const told = draftFacts(draft).join(' · ');
    return [isOne ? told : `${draftTitle(place)} · ${told}`, ...draft.parts.map(plainPart)];
  });
  const head = [title.replaceAll(/\s+/gu, ' ').trim(), about]
    .filter((line) => line !== '')
    .join('\n');
  return [head, ...written].join('\n\n');
}

/** Every page in one text file, a rule between two. `lead` goes first, where there is one. */
export function* plainText(taking: Taking, lead?: string): Generator<string> {
  yield lead === undefined ? `${fileSays(taking)}\n` : `${lead}\n${fileSays(taking)}\n`;
  for (const page of taking.pages) yield `\n${rule}\n\n${plainPage(page)}\n`;
}
