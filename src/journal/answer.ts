/**
 * What a draft holds, shaped by the kind of prompt it answers.
 *
 * Choices carry the words the person saw when they chose, so that a page still reads
 * the same years later, in a backup or after the guide's wording has changed.
 */

export type PromptKind =
  | 'long-text'
  | 'short-text'
  | 'list'
  | 'single-choice'
  | 'multiple-choice'
  | 'checklist'
  | 'scale'
  | 'date-time'
  | 'pairs'
  | 'letter';

/** How strongly a chosen word applies: 1 a little, 2 quite, 3 very. */
export type Strength = 1 | 2 | 3;

/** One option of the guide as it was chosen; `option` is its id, or 'own' for the person's own words. */
export type Chosen = { option: string; words: string; strength?: Strength };

/** A line of a checklist; `marks` are ids of the columns ticked, `option` the guide's id where it has one. */
export type ChecklistItem = { option?: string; words: string; marks: string[] };

/** One row of a scale; `rating` is a whole number from 0 to 10. */
export type Rating = { row: string; words: string; rating: number };

/** One planned moment. `date` is YYYY-MM-DD and `time` HH:MM, both local wall-clock; '' when not given. */
export type Moment = { row: string; words: string; date: string; time: string };

export type Pair = { left: string; right: string };

/**
 * One field of a tool's form. `name` is the tool's own and stable ('promise.1.act'), `label` what the
 * person saw beside it, `words` what stands in it; numbers, dates and choices are kept as words too,
 * so that a tool's page reads, searches and travels like any other.
 */
export type FormPart = { name: string; label: string; words: string };

/** How somebody arrives, from 1 heavy to 5 light. */
export type ArrivalLevel = 1 | 2 | 3 | 4 | 5;

export type Answer =
  | { kind: 'long-text'; text: string }
  | { kind: 'short-text'; text: string }
  | { kind: 'letter'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'single-choice'; chosen: Chosen | null; note: string }
  | { kind: 'multiple-choice'; chosen: Chosen[]; note: string }
  | { kind: 'checklist'; items: ChecklistItem[]; note: string }
  | { kind: 'scale'; ratings: Rating[]; note: string }
  | { kind: 'date-time'; moments: Moment[]; note: string }
  | { kind: 'pairs'; rows: Pair[]; note: string }
  | { kind: 'form'; parts: FormPart[] }
  | { kind: 'arrival'; level: ArrivalLevel };

/** An answer with nothing in it yet, for a prompt of this kind or a tool's form. */
export function blankAnswer<Kind extends PromptKind | 'form'>(
  kind: Kind,
): Extract<Answer, { kind: Kind }>;
export function blankAnswer(kind: PromptKind | 'form'): Answer {
  switch (kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return { kind, text: '' };
    case 'list':
      return { kind, items: [] };
    case 'single-choice':
      return { kind, chosen: null, note: '' };
    case 'multiple-choice':
      return { kind, chosen: [], note: '' };
    case 'checklist':
      return { kind, items: [], note: '' };
    case 'scale':
      return { kind, ratings: [], note: '' };
    case 'date-time':
      return { kind, moments: [], note: '' };
    case 'pairs':
      return { kind, rows: [], note: '' };
    case 'form':
      return { kind, parts: [] };
  }
}

const blank = (text: string): boolean => text.trim() === '';

/** True while the person has put nothing of their own into the answer; white space alone counts as nothing. */
export function isBlank(answer: Answer): boolean {
  switch (answer.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return blank(answer.text);
    case 'list':
      return answer.items.every(blank);
    case 'single-choice':
      return answer.chosen === null && blank(answer.note);
    case 'multiple-choice':
      return answer.chosen.length === 0 && blank(answer.note);
    case 'checklist':
      return (
        answer.items.every(
          (item) => item.marks.length === 0 && (item.option !== undefined || blank(item.words)),
        ) && blank(answer.note)
      );
    case 'scale':
      return answer.ratings.length === 0 && blank(answer.note);
    case 'date-time':
      return (
        answer.moments.every((m) => blank(m.words) && m.date === '' && m.time === '') &&
        blank(answer.note)
      );
    case 'pairs':
      return answer.rows.every((r) => blank(r.left) && blank(r.right)) && blank(answer.note);
    case 'form':
      return answer.parts.every(({ words }) => blank(words));
    case 'arrival':
      return false;
  }
}
