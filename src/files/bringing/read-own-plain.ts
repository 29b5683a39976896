import { lastChanged } from '../taking/draft-facts';
import { ownPageFrom } from './own-page-from';
import type { EntryReading } from './read-day-one';
import { writtenMoment } from './written-moment';

/** What our own files say of themselves in one of their first lines. */
const saysOfItself = 'not locked: whoever opens this can read it.';

const rule = `\n${'-'.repeat(40)}\n\n`;

/** What stands before the line about a draft, where a page has several. */
const ordinal = String.raw`(?:[A-Z][a-z]+ draft|Draft \d{1,6}) · `;
const minute = String.raw`(?:\d{4}-\d{2}-\d{2} \d{2}:\d{2}|on a day that isn’t known)`;
const changed = String.raw` · ${lastChanged} \d{4}-\d{2}-\d{2} \d{2}:\d{2}`;
const fact = String.raw`(?: · (?:arrived \w{1,20}|half-written|set aside)){0,2}`;
const about = new RegExp(`(?:^|\\n\\n)(?:${ordinal})?(${minute})(${changed})?${fact}\\n\\n`, 'u');
const nextDraft = new RegExp(`\\n\\n(?=${ordinal}${minute}(?:${changed})?${fact}\\n\\n)`, 'u');

/** Whether a text is all pages as our own plain text. */
export const isOwnPlain = (text: string): boolean =>
  text.slice(0, 2000).includes(`${saysOfItself}\n${rule}`);

/** The pages between lines of hyphens; such a line in somebody’s words parts none, as no day follows it. */
function pagesIn(text: string): string[] {
  const pages: string[] = [];
  for (const block of text.split(rule).slice(1)) {
    const before = about.test(block) ? undefined : pages.pop();
    pages.push(before === undefined ? block : `${before}${rule}${block}`);
  }
  return pages;
}

/** Each draft of such a file, as a page of one's own with its question as the title. */
export function* readOwnPlain(text: string): Generator<EntryReading> {
  for (const page of pagesIn(text)) {
    const start = about.exec(page)?.index ?? 0;
    const [title = '', facts = ''] = page.slice(0, start).split('\n');
    for (const draft of page.slice(start).trimStart().split(nextDraft)) {
      const told = about.exec(draft);
      const begun = writtenMoment(told?.[1] ?? '');
      const read = ownPageFrom({
        title,
        words: told === null ? draft : draft.slice(told.index + told[0].length),
        begun,
        edited: writtenMoment(told?.[2]?.slice(-16) ?? ''),
        isStarred: facts.split(' · ').includes('kept close'),
      });
      const leftOut = read === null ? { wordless: 1 } : begun === null ? { undated: 1 } : {};
      yield { page: read, leftOut };
    }
  }
}
