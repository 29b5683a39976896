import type { PromptKind } from '@/journal/answer';
import type { SunWords } from '@/journal/suns';

/**
 * The language a stage's words are in, as a BCP 47 tag; the interface may speak another (`languageTag`).
 * A guide in a second language has its own stages, under this key, with the same ids.
 */
export type GuideLanguage = 'en';

/** Of every stage there is so far. */
export const guideLanguage: GuideLanguage = 'en';

export type StageSlug =
  | 'begin'
  | 'understand'
  | 'prepare'
  | 'weigh'
  | 'reconnect'
  | 'communicate'
  | 'follow-through'
  | 'closing';

/** The safety paths of docs/content-brief.md, 5.2 that change what a prompt asks or offers. */
export type SafetyPath = 'safety' | 'space' | 'change';

export type ToolId =
  | 'T01'
  | 'T02'
  | 'T03'
  | 'T04'
  | 'T05'
  | 'T06'
  | 'T07'
  | 'T08'
  | 'T09'
  | 'T10'
  | 'T11'
  | 'T12'
  | 'T13'
  | 'T14'
  | 'T15'
  | 'T16';

export type Option = {
  /** Stable and stored; never reused for other words. */
  id: string;
  words: string;
  /** A heading the option stands under, where a prompt groups its options. */
  group?: string;
};

/** A row that always stands in the form: a line of a scale, or a labelled moment. */
export type Row = { id: string; words: string; hint?: string };

/**
 * When a repeating prompt comes round again, in days since it was last written;
 * `after` names an occasion instead, and the prompt is then only offered, never due.
 */
export type Repeat = { words: string } & ({ days: number } | { after: string });

/**
 * What is known of every prompt from the first: lists, addresses and progress go by it. What it asks comes with its
 * stage (src/guide/whole.ts).
 */
export type PromptFrame = {
  /** 'U1-2'; stored with every entry, never changed. */
  id: string;
  /** The page's part of an address, unique in its stage. */
  slug: string;
  /** A few words for lists and back links. */
  name: string;
  kind: PromptKind;
  /** About how long, in minutes; set where the guide asks for a time limit. */
  timer?: number;
  repeat?: { days: number } | { after: string };
  unlock?: { days: number; since?: string };
  /** Shown only when the named prompt was answered with one of these option ids. */
  showIf?: { prompt: string; options: readonly string[] };
  /** Its answer is known on this path; set there, never in the guide's own data. */
  isKnown?: true;
  offIn?: readonly SafetyPath[];
  optionalIn?: readonly SafetyPath[];
  unsentOnlyIn?: readonly SafetyPath[];
  /** What the five suns of a scale say, the lowest first. */
  suns?: SunWords;
};

type PromptBase = Omit<PromptFrame, 'kind' | 'suns'> & {
  question: string;
  helper: string;
  /** Openings a person may insert; for pairs, 'left / right'. */
  starters: readonly string[];
  tool?: ToolId;
  /** Prompts whose earlier answers are shown beside this one, dated. */
  reuses?: readonly string[];
  repeat?: Repeat;
  /**
   * Days after the journal's first page (or after `since`'s first answer) before it is suggested;
   * `after` says so in a few words.
   */
  unlock?: { days: number; since?: string; after: string; why: string };
  /** Other words for the same prompt on a safety path. */
  insteadIn?: Partial<
    Record<SafetyPath, { question?: string; helper?: string; options?: readonly Option[] }>
  >;
};

export type TextPrompt = PromptBase & {
  kind: 'long-text' | 'short-text' | 'letter';
  placeholder?: string;
  /** Words asked for at most; told, never enforced. */
  atMostWords?: number;
};

export type ListPrompt = PromptBase & {
  kind: 'list';
  /** What one item is called: 'Something I did'. */
  itemLabel: string;
  atLeast?: number;
};

export type SingleChoicePrompt = PromptBase & {
  kind: 'single-choice';
  options: readonly Option[];
  noteLabel: string;
};

export type MultipleChoicePrompt = PromptBase & {
  kind: 'multiple-choice';
  options: readonly Option[];
  /** Choosing this option clears the others ('I don't know yet'). */
  aloneOption?: string;
  atMost?: number;
  /** Ask how strong each chosen word is. */
  strengths?: boolean;
  ownWords?: string;
  noteLabel: string;
};

export type ChecklistPrompt = PromptBase & {
  kind: 'checklist';
  /** The guide's own lines; the person may add theirs. */
  options: readonly Option[];
  /** One column is a plain tick; several are named, such as kept / partly / missed. */
  columns: readonly Option[];
  /** Only one column may be ticked in a line. */
  oneColumn: boolean;
  addLabel: string;
  /** Start from the lines of these earlier answers. */
  itemsFrom?: readonly string[];
  noteLabel: string;
};

export type ScalePrompt = PromptBase & {
  kind: 'scale';
  rows: readonly Row[];
  /** What the five suns say, the lowest first. */
  suns: SunWords;
  noteLabel: string;
};

export type DateTimePrompt = PromptBase & {
  kind: 'date-time';
  /** Rows that always stand there; empty where the person adds their own. */
  rows: readonly Row[];
  /** The label of a row the person adds; absent where they cannot. */
  addRow?: string;
  wordsLabel: string;
  asks: 'date' | 'date-and-time' | 'time';
  /** Offered lengths in days from today, for an end date. */
  lengths?: readonly number[];
  noteLabel: string;
};

export type PairsPrompt = PromptBase & {
  kind: 'pairs';
  columns: readonly [string, string];
  /** Where the right-hand side is one of a few. */
  rightOptions?: readonly string[];
  noteLabel?: string;
};

export type Prompt =
  | TextPrompt
  | ListPrompt
  | SingleChoicePrompt
  | MultipleChoicePrompt
  | ChecklistPrompt
  | ScalePrompt
  | DateTimePrompt
  | PairsPrompt;

export type Source = {
  words: string;
  /** How far it can be trusted, in plain words: 'one study of students', 'many trials, small effect'. */
  strength: string;
};

/** What to read before writing: 90 to 180 words over its paragraphs and points. */
export type Guidance = {
  title: string;
  paragraphs: readonly string[];
  /** A few things that stand as a list, after the first paragraph. */
  points?: readonly string[];
  /** What is read on a safety path in place of the paragraphs and points. */
  onPath?: Partial<Record<SafetyPath, readonly string[]>>;
  sources: readonly Source[];
  /** Why each prompt of the step is asked, by its id, in one or two plain sentences. */
  whys: Readonly<Record<string, string>>;
  /** What the seed guide says here, and where we part from it. */
  fromTheGuide: string;
  /** Said where the guide's advice is risky. */
  caution?: string;
};

export type StepFrame = {
  id: string;
  name: string;
  prompts: readonly PromptFrame[];
  tools: readonly ToolId[];
};

export type Step = Omit<StepFrame, 'prompts'> & { prompts: readonly Prompt[] };

/** The readings of some steps, by the step's id. */
export type GuidanceByStep = Readonly<Record<string, Guidance>>;

/** A step with what is read beside its questions. */
export type GuidedStep = StepFrame & { guidance: Guidance };

/** What is known of every stage from the first. */
export type StageFrame = {
  language: GuideLanguage;
  slug: StageSlug;
  name: string;
  /** 1 to 6 for the stages that move the sky; absent for Begin and Look ahead. */
  number?: 1 | 2 | 3 | 4 | 5 | 6;
  steps: readonly StepFrame[];
};

export type Stage = Omit<StageFrame, 'steps'> & {
  /** What opens its list of pages: what is in it, why it stands where it does, and that the order is free. */
  intro: string;
  steps: readonly Step[];
};

/** What the pages of a stage ask, and what is read beside them. */
export type StageWords = { words: Stage; guidance: GuidanceByStep };
