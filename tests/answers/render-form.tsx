import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { AnswerForm, type AnswerFormHandle, type ReusedAnswer } from '@/answers/answer-form';
import { ChoiceForm, RowsForm } from '@/answers/late-forms';
import { loadViews } from '@/answers/late-views';
import type { Prompt } from '@/guide/stage';
import { blankAnswer, type Answer } from '@/journal/answer';
import type { Followed } from '@/ui/words-followed';

// As on a page of the app, the form is there with its question, and what was written before.
await Promise.all([ChoiceForm.load(), RowsForm.load(), loadViews()]);

type Words = { slug: string; name: string; helper: string; starters: []; why: string; covers: [] };

/** What every prompt has, for tests that only care about its kind. */
export const asking = (question: string): Words & { id: string; question: string } => ({
  id: 'X-1',
  slug: 'x',
  name: 'X',
  question,
  helper: 'Only the outline.',
  starters: [],
  why: 'It helps.',
  covers: [],
});

type Given = { answer?: Answer; reused?: readonly ReusedAnswer[]; today?: string };

type RenderedForm = {
  user: UserEvent;
  /** The answer as it was last given to onChange. */
  answer: () => Answer;
  insert: (starter: string) => void;
  focusEnd: () => void;
  /** How often a field was left, and Continue asked for by keys. */
  told: { rests: number; continues: number };
};

/** A form whose answer is kept as a screen would keep it. */
export function renderForm(prompt: Prompt, given: Given = {}): RenderedForm {
  const user = userEvent.setup();
  const handle = createRef<AnswerFormHandle>();
  const told = { rests: 0, continues: 0 };
  let last = given.answer ?? blankAnswer(prompt.kind);
  const listeners = new Set<() => void>();
  const answer: Followed<Answer> = {
    newest: () => last,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  render(
    <AnswerForm
      ref={handle}
      prompt={prompt}
      answer={answer}
      onChange={(next) => {
        last = next(last);
        for (const listener of listeners) listener();
      }}
      onRest={() => {
        told.rests += 1;
      }}
      onContinue={() => {
        told.continues += 1;
      }}
      reused={given.reused ?? []}
      questionId="question"
      today={given.today ?? '2026-03-16'}
    />,
  );
  return {
    user,
    told,
    answer: () => last,
    insert: (starter) => act(() => handle.current?.insert(starter)),
    focusEnd: () => act(() => handle.current?.focusEnd()),
  };
}
