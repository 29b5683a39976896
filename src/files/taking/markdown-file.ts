import { fileSays } from './draft-facts';
import { markdownOneLine } from './markdown-words';
import { markdownPage } from './markdown-page';
import type { Taking } from './pages-to-take';

/** Every page in one Markdown file, in the order they were begun. `lead` goes before the first, where there is one. */
export function* markdownFile(taking: Taking, lead?: string): Generator<string> {
  yield `# Pages\n\n`;
  if (lead !== undefined) yield `${markdownOneLine(lead)}\n\n`;
  yield `${markdownOneLine(fileSays(taking))}\n`;
  for (const page of taking.pages) yield `\n${markdownPage(page, { level: 2, isDated: true })}`;
}
