import type { PromptId } from '@/guide/guide';
import { isMeantForThem } from '@/guide/on-path';
import type { PromptFrame } from '@/guide/stage';

/**
 * The page on signs, where words may be about checking on somebody (docs/content-brief.md, 5.2).
 */
const signsPage: PromptId = 'Q1-1';

/** Pages whose words may become a message. */
const messagePages: readonly string[] = ['R1-3', 'R3-2'] satisfies PromptId[];

/** The letter that is never sent: everything may be said in it. */
const lettersPage: PromptId = 'T2-2';

export const isMessage = ({ id }: PromptFrame): boolean => messagePages.includes(id);

export const isSigns = ({ id }: PromptFrame): boolean => id === signsPage;

export const isForThem = (prompt: PromptFrame): boolean =>
  isMeantForThem(prompt) && prompt.id !== lettersPage;

/** Whether the words of a page are read for what they may do to somebody else. */
export const isReadFor = (prompt: PromptFrame): boolean =>
  isMessage(prompt) || isForThem(prompt) || isSigns(prompt);
