import type { Answer, ArrivalLevel } from '@/journal/answer';
import { answerText } from '@/journal/answer-text';
import { unknownMoment } from '@/journal/elapsed';
import { numberOfDay } from '@/journal/calendar-day';
import { ownPageSource } from '@/journal/own-page';
import { ownPageTitle } from '@/journal/own-page-title';
import type { Outcome } from '@/journal/entry';
import { wordsFromMarkdown } from '../taking/markdown-words';
import type { BroughtDraft, BroughtPage } from './brought';
import type { FrontMatter } from './front-matter';
import { heldAnswer, heldIn, withTitle } from './held-in';
import { ownPageFrom } from './own-page-from';
import { textsIn } from './plain-values';

/** An id of ours, as it stands in files: of no other letters than ours are made of. */
const id = /^[\w.~:-]{1,200}$/u;

const moment = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)(?:Z|([+-])(\d{2}):(\d{2}))$/u;

/** The moment and its offset as `exactMoment` writes them; null for what is none. */
function readMoment(text: string): { at: number; offset?: number } | null {
  if (text === '-') return { at: unknownMoment };
  const [, , sign, hours = '', minutes = ''] = moment.exec(text) ?? [];
  const at = Date.parse(text);
  if (!moment.test(text) || Number.isNaN(at)) return null;
  if (sign === undefined) return { at };
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > 18 * 60) return null;
  return { at, offset: sign === '-' ? 0 - offset : offset };
}

const outcomes: readonly string[] = ['open', 'answered', 'skipped'] satisfies Outcome[];
const isOutcome = (text: string): text is Outcome => outcomes.includes(text);

function levelOf(text: string): ArrivalLevel | undefined {
  const levels = [1, 2, 3, 4, 5] as const;
  return levels.find((level) => String(level) === text);
}

type Line = Pick<
  BroughtDraft,
  'id' | 'startedAt' | 'editedAt' | 'offsets' | 'outcome' | 'arrived'
> & {
  kind: string;
};

/** One draft as the front matter tells it: begun, last worked on, kind, outcome, arrival, id. */
function readLine(text: string): Line | null {
  const [begunText = '', editedText = '', kind = '', outcome = '', arrivedText = '', draft = ''] =
    text.split(' ');
  const [begun, edited] = [readMoment(begunText), readMoment(editedText)];
  if (begun === null || edited === null || !isOutcome(outcome) || !id.test(draft)) return null;
  const offsets = {
    ...(begun.offset === undefined ? {} : { started: begun.offset }),
    ...(edited.offset === undefined ? {} : { edited: edited.offset }),
  };
  const arrived = levelOf(arrivedText);
  return {
    id: draft,
    kind,
    startedAt: begun.at,
    editedAt: edited.at,
    ...(Object.keys(offsets).length === 0 ? {} : { offsets }),
    outcome,
    ...(arrived === undefined ? {} : { arrived }),
  };
}

/** What was written in each draft, still as Markdown: only headings of ours begin with '#'. */
function bodiesIn(body: string, count: number): readonly string[] | null {
  const [, rest] = /^\n*# [^\n]*\n\n([\s\S]*)$/u.exec(body.replace(/\n$/u, '')) ?? [];
  if (rest === undefined) return null;
  if (count === 1) return [rest];
  const [before, ...parts] = `\n\n${rest}`.split(/\n\n## [^\n]*\n\n\*[^\n]*\*\n\n/u);
  return before === '' && parts.length === count ? parts : null;
}

/** The answer as its words alone tell it; null for the kinds whose ids and rows stand elsewhere. */
function answerOf(kind: string, body: string): Answer | null {
  switch (kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return { kind, text: wordsFromMarkdown(body) };
    case 'list':
      return body.startsWith('- ')
        ? {
            kind,
            items: body
              .slice(2)
              .split('\n- ')
              .map((item) => wordsFromMarkdown(item.replaceAll('\n  ', '\n'))),
          }
        : null;
    default:
      return null;
  }
}

/** Words that were changed in the file since: as they stand there now. */
const changedAnswer = (source: string, body: string): Answer =>
  source === ownPageSource
    ? { kind: 'form', parts: [{ name: 'words', label: '', words: wordsFromMarkdown(body) }] }
    : { kind: 'long-text', text: wordsFromMarkdown(body) };

const text = ({ fields }: FrontMatter, name: string): string => {
  const found = fields.get(name);
  return typeof found === 'string' ? found : '';
};

/**
 * A page of our own Markdown, as it was: with the names of its entry and its drafts, so that it is known
 * again. Of a file that does not hold its answers, a page that is more than text becomes one of the person's
 * own, with the question as its title. Null for a file that is not ours, or no longer whole: that is read like any other.
 */
export function readOwnExport(front: FrontMatter): BroughtPage | null {
  if (text(front, 'source') !== 'second-draft') return null;
  const [entry, source, asked] = ['uuid', 'prompt', 'title'].map((name) => text(front, name));
  const drafts = front.fields.get('drafts');
  if (entry === undefined || source === undefined || asked === undefined) return null;
  if (!id.test(entry) || !id.test(source) || !Array.isArray(drafts)) return null;
  const told = textsIn(drafts).map(readLine);
  const bodies = bodiesIn(front.body, told.length);
  if (bodies === null || told.length === 0) return null;
  const held = front.fields.get('answers');
  // Files of before answers were held: what their words do not say is a page of one’s own.
  const isHeld = Array.isArray(held);
  const lines = isHeld ? textsIn(held).map(heldIn) : [];
  const read: BroughtDraft[] = [];
  let isExact = true;
  for (const [place, line] of told.entries()) {
    if (line === null) return null;
    const { kind, ...rest } = line;
    const body = bodies[place] ?? '';
    const one = lines[place] ?? null;
    const same = heldAnswer(one, body) ?? answerOf(kind, body);
    isExact &&= same !== null || isHeld;
    const answer = same ?? changedAnswer(source, body);
    const put = one?.asked ?? asked;
    const isTitled = isHeld && source === ownPageSource && place === told.length - 1;
    read.push({
      ...rest,
      entry,
      source,
      asked: put,
      answer: isTitled ? withTitle(answer, asked, put) : answer,
    });
  }
  const isKept = front.fields.get('starred') === true;
  if (!isExact) return asOwnPage({ entry, isKept, drafts: read });
  const seal = text(front, 'sealed');
  return {
    entry,
    isKept,
    drafts: read,
    isExact: front.fields.get('masked') !== true,
    ...(numberOfDay(seal) === null ? {} : { sealedUntil: seal }),
  };
}

function asOwnPage({ entry: was, isKept, drafts }: BroughtPage): BroughtPage | null {
  const [first] = drafts;
  if (first === undefined) return null;
  const read = drafts.flatMap((draft) => {
    const page = ownPageFrom({
      id: `second-draft ${was}`,
      title: draft.source === ownPageSource && draft.asked === ownPageTitle ? '' : draft.asked,
      words: answerText(draft.answer),
      begun: { at: draft.startedAt, offset: draft.offsets?.started },
      edited: { at: draft.editedAt, offset: draft.offsets?.edited },
    });
    // By its own name: where that page is still here, nothing comes in beside it.
    return (page?.drafts ?? []).map((one) => ({ ...one, id: draft.id, outcome: draft.outcome }));
  });
  const [{ entry } = { entry: '' }] = read;
  return read.length === 0 ? null : { entry, isKept, drafts: read };
}
