import { useState } from 'react';
import { isBlank, type Answer, type FormPart } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import { partsOf, wordsOf } from '@/journal/form';
import { withPart } from '@/journal/form-parts';
import { unfinishedPlace, type ToolPlace } from '@/journal/place';
import { fieldOf, type FieldName, type ToolPage } from '@/journal/tool-page';
import { inPageOrder } from '@/journal/page-fields';
import { useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { partFollowed, type Followed } from '@/ui/words-followed';
import { useWriting, useWrittenPart, type Writing } from '@/writing/use-draft';

/**
 * A form of a page such as `typeof fairLinePage`, whose fields the compiler then knows by name. It is the same
 * one for as long as its screen stands, and what it is asked for it tells as it is then.
 */
export type ToolForm<Page extends ToolPage = ToolPage> = Writing & {
  page: ToolPage;
  readonly draft: Draft;
  readonly answer: Answer;
  readonly parts: readonly FormPart[];
  /** Its parts, for what shows something that hangs by the words themselves. */
  followed: Followed<readonly FormPart[]>;
  // Methods, so that what asks for no page in particular takes the form of any.
  /** What stands in a field, for who shows it and follows it. */
  words(name: FieldName<Page>): Followed<string>;
  /** What stands in a field now; '' where nothing does. A letter in it draws nothing of who asks. */
  said(name: FieldName<Page>): string;
  /**
   * Puts words into a field, under the label its page has for it or another that the person sees; ''
   * empties it.
   */
  write(name: FieldName<Page>, words: string, label?: string): void;
};

/**
 * A tool's page under the person's hand, kept as it is written. Without a `place` an unfinished one is
 * gone on with, as a reload or a look at another screen must not lose it. Its screen is drawn again when
 * something was chosen, or words came into a field that had none; words are followed by what shows them.
 */
export function useToolForm<const Page extends ToolPage>(
  page: Page,
  place?: ToolPlace,
): ToolForm<Page> {
  const store = useJournalStore();
  // Chosen when the form is opened: finishing it must not turn it into another one.
  const [begun] = useState(() => place ?? unfinishedPlace(store.getState().entries, page.source));
  const { start } = begun;
  const { source, title: asked, kind } = page;
  const writing = useWriting(
    { source, asked, kind, repeats: true, ...(start === undefined ? {} : { start }) },
    begun,
  );
  const [form] = useState(() => formOf<Page>(page, writing, start, () => store.getState().now()));
  const [outline] = useState(() => outlineOf(page, start));
  useWrittenPart(writing, outline);
  // A sheet that nothing is written on yet is one of today, however long it has lain open.
  useNow();
  return form;
}

function formOf<Page extends ToolPage>(
  page: ToolPage,
  writing: Writing,
  start: Answer | undefined,
  clock: () => number,
): ToolForm<Page> {
  const { newest, isBegun, subscribe } = writing;
  const followed = partFollowed({ newest, subscribe }, ({ answer }) => partsOf(answer));
  const fields = new Map<string, Followed<string>>();
  return {
    ...writing,
    page,
    get draft() {
      const at = clock();
      return isBegun() ? newest() : { ...newest(), startedAt: at, editedAt: at, offsets: {} };
    },
    get answer() {
      return newest().answer;
    },
    get parts() {
      return followed.newest();
    },
    followed,
    words(name) {
      const known = fields.get(name);
      const field = known ?? partFollowed(followed, (parts) => wordsOf(parts, name));
      if (known === undefined) fields.set(name, field);
      return field;
    },
    said: (name) => wordsOf(followed.newest(), name),
    settle(outcome) {
      // A page that was opened and left as it stood gets no second draft that says the same.
      if (newest().answer !== start) writing.settle(outcome);
    },
    write: (name, words, label = fieldOf(page, name)?.label ?? name) =>
      writing.change((now): Answer => ({
        kind: 'form',
        parts: inPageOrder(page, withPart(partsOf(now), name, label, words)),
      })),
  };
}

/** What a screen is drawn by: all but the words of the person's own, of which it is whether there are any. */
function outlineOf(page: ToolPage, start: Answer | undefined): (draft: Draft) => string {
  const known = new Map<string, boolean>();
  const isOwn = (name: string): boolean => {
    const isKnown = known.get(name) ?? fieldOf(page, name)?.kind === 'own';
    known.set(name, isKnown);
    return isKnown;
  };
  return ({ answer, outcome }) =>
    JSON.stringify([
      outcome,
      answer === start,
      isBlank(answer),
      'text' in answer && answer.text === '',
      partsOf(answer).map(({ name, words }) => [name, isOwn(name) ? words.trim() === '' : words]),
    ]);
}
