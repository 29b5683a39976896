import { lastChanged } from '../taking/draft-facts';
import { wordsFromMarkdown } from '../taking/markdown-words';
import { ownPageFrom } from './own-page-from';
import type { EntryReading } from './read-day-one';
import { writtenMoment } from './written-moment';

/** What the second line of our own files says: that they are not locked. */
const saysOfItself = 'not locked: whoever opens this can read it.';

/** Whether a text is all pages in one Markdown file of ours. */
export const isOwnList = (text: string): boolean =>
  /^# Pages\n\n[^#]/u.test(text) && text.slice(0, 2000).includes(saysOfItself);

/** The line about a draft: '*2026-11-23 21:14 · last changed 2026-11-25 09:12 · arrived steady*'. */
const minuteForm = String.raw`(\d{4}-\d{2}-\d{2} \d{2}:\d{2})`;
const about = new RegExp(
  String.raw`^\*${minuteForm}?(?: · ${lastChanged} ${minuteForm})?[^*\n]{0,800}\*$`,
  'u',
);

/** Each draft of such a file, as a page of one's own with its question as the title: only headings of ours begin with '#'. */
export function* readOwnList(text: string): Generator<EntryReading> {
  for (const page of text.split(/\n(?=## )/u).slice(1)) {
    const [, question = '', rest = ''] = /^## ([^\n]*)\n\n([\s\S]*)$/u.exec(page) ?? [];
    const [first = '', ...others] = `\n${rest}`.split(/\n(?=### )/u);
    const drafts = others.length === 0 ? [first.slice(1)] : others;
    const facts = first.slice(1);
    for (const draft of drafts) {
      yield readDraft(question, draft, { isOne: others.length === 0, facts });
    }
  }
}

type Where = { isOne: boolean; facts: string };

function readDraft(question: string, draft: string, { isOne, facts }: Where): EntryReading {
  const body = isOne ? draft : draft.replace(/^### [^\n]*\n\n/u, '');
  const [line = '', ...rest] = body.split('\n\n');
  const found = about.exec(line);
  const minute = found?.[1];
  const words = found === null ? body : rest.join('\n\n');
  const page = ownPageFrom({
    title: wordsFromMarkdown(question),
    words: wordsFromMarkdown(words).trim(),
    begun: minute === undefined ? null : writtenMoment(minute),
    edited: writtenMoment(found?.[2] ?? ''),
    isStarred: /kept close/u.test(isOne ? line : (/^\*[^\n]*\*/u.exec(facts)?.[0] ?? '')),
  });
  if (page === null) return { page, leftOut: { wordless: 1 } };
  return { page, leftOut: minute === undefined ? { undated: 1 } : {} };
}
