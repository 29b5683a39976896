/** The nine safety questions and their answers (docs/content-brief.md, 5.1); their words are the guide's. */

export const safetyQuestionIds = [
  'SQ1',
  'SQ2',
  'SQ3',
  'SQ4',
  'SQ5',
  'SQ6',
  'SQ7',
  'SQ8',
  'SQ9',
] as const;

export type SafetyQuestionId = (typeof safetyQuestionIds)[number];

/** Every answer there is; which question offers which, `safetyAnswers` says. */
export type SafetyAnswer =
  | 'no'
  | 'sometimes'
  | 'yes'
  | 'for-a-while'
  | 'not-sure'
  | 'a-little'
  | 'maybe'
  | 'skip';

/** The answers of each question, in the order they are offered. Any question may be skipped. */
export const safetyAnswers: Record<SafetyQuestionId, readonly SafetyAnswer[]> = {
  SQ1: ['no', 'sometimes', 'yes', 'skip'],
  SQ2: ['no', 'yes', 'skip'],
  SQ3: ['no', 'sometimes', 'yes', 'skip'],
  SQ4: ['no', 'sometimes', 'yes', 'skip'],
  SQ5: ['no', 'for-a-while', 'yes', 'skip'],
  SQ6: ['no', 'not-sure', 'yes', 'skip'],
  SQ7: ['no', 'yes', 'skip'],
  SQ8: ['no', 'a-little', 'yes', 'skip'],
  SQ9: ['no', 'maybe', 'yes', 'skip'],
};

/** The questions asked once more, where they are unknown, before any contact is planned. */
export const contactQuestionIds: readonly SafetyQuestionId[] = safetyQuestionIds.slice(0, 6);
