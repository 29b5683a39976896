import type { Answer } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import { fieldOf, type ToolPage } from '@/journal/tool-page';
import { currentLadder } from '@/record/migrations';
import { decodeSlot } from '@/storage/slot';
import { everyTool } from '@/tools/every-tool';
import { loadToolParts } from '@/tools/late-tool';
import { storedDraft } from '../e2e/seed';
import { writtenStages } from '../e2e/seed-stages';
import { someToolPages } from '../e2e/seed-tools';
import { FaultyBrowser } from './faulty-browser';
import { guide } from '../guide/whole-guide';

await loadToolParts();
const pages = everyTool.flatMap((tool) => tool.pages);

/** A browser with every page of the guide and what every tool keeps, each with `mark` in all that is somebody's own. */
export function markedJournal(mark: string): FaultyBrowser {
  const browser = new FaultyBrowser();
  for (const [key, raw] of [...writtenStages(guide), ...someToolPages()]) {
    const read = decodeSlot(currentLadder, key, raw);
    if (read.kind !== 'slot' || read.slot.body?.type !== 'draft')
      throw new Error(`No page: ${key}`);
    const { draft } = read.slot.body;
    const page = pages.find(({ source }) => source === draft.source);
    browser.write(null, ...storedDraft(markedDraft(draft, mark, page)));
  }
  return browser;
}

/** A draft with `mark` behind every word of the person's own; the guide's words, ratings and days stay. */
const markedDraft = (draft: Draft, mark: string, page?: ToolPage): Draft => ({
  ...draft,
  answer: markedAnswer(draft.answer, (words) => `${words} ${mark}`.trim(), page),
});

function markedAnswer(answer: Answer, own: (words: string) => string, page?: ToolPage): Answer {
  switch (answer.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return { ...answer, text: own(answer.text) };
    case 'list':
      return { ...answer, items: [...answer.items.map(own), own('')] };
    case 'single-choice':
    case 'scale':
      return { ...answer, note: own(answer.note) };
    case 'multiple-choice': {
      const { chosen, note } = answer;
      return { ...answer, chosen: [...chosen, { option: 'own', words: own('') }], note: own(note) };
    }
    case 'checklist': {
      const [line] = answer.items;
      const added = { words: own('A line'), marks: line?.marks ?? [] };
      return { ...answer, items: [...answer.items, added], note: own(answer.note) };
    }
    case 'date-time': {
      const moments = answer.moments.map((one) => ({ ...one, words: own(one.words) }));
      return { ...answer, moments, note: own(answer.note) };
    }
    case 'pairs': {
      const rows = answer.rows.map(({ left, right }) => ({ left: own(left), right: own(right) }));
      return { ...answer, rows, note: own(answer.note) };
    }
    case 'form':
      return {
        ...answer,
        parts: answer.parts.map((part) =>
          page !== undefined && fieldOf(page, part.name)?.kind === 'own'
            ? { ...part, words: own(part.words) }
            : part,
        ),
      };
    case 'arrival':
      return answer;
  }
}
