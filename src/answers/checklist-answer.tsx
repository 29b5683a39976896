import { t } from '@lingui/core/macro';
import type { ChecklistPrompt } from '@/guide/stage';
import type { ChecklistItem } from '@/journal/answer';
import { ChecklistField, type OwnLine } from '@/ui/checklist-field';
import { NoteField } from '@/ui/note-field';
import { partOf, useAbout, type Followed } from '@/ui/words-followed';
import type { AnswerOf, ChangeAnswer } from './answer-field-props';
import { noteOf } from './fit-answer';
import { earlierLines } from './earlier-lines';
import type { ReusedAnswer } from './reused-answers';

type Checklist = AnswerOf<'checklist'>;

type ChecklistAnswerProps = {
  prompt: ChecklistPrompt;
  answer: Followed<Checklist>;
  onChange: ChangeAnswer<Checklist>;
  reused: readonly ReusedAnswer[];
};

const isOwn = (item: ChecklistItem): boolean => item.option === undefined;

type GivenLine = { id: string; words: string; marks: readonly string[] };

/** The guide's lines as they are marked, and those that the guide no longer has, in the words of their day. */
function givenIn({ items }: Checklist, options: ChecklistPrompt['options']): GivenLine[] {
  const given: GivenLine[] = options.map(({ id, words }) => ({
    id,
    words,
    marks: items.find(({ option }) => option === id)?.marks ?? [],
  }));
  for (const { option, words, marks } of items)
    if (option !== undefined && !given.some(({ id }) => id === option))
      given.push({ id: option, words, marks });
  return given;
}

/** Lines to mark: the guide's, one's own, and at first those taken from earlier pages. */
export function ChecklistAnswer({ prompt, answer, onChange, reused }: ChecklistAnswerProps) {
  const carried = earlierLines(prompt.itemsFrom ?? [], reused);
  const ownIn = ({ items }: Checklist): readonly OwnLine[] =>
    items.length === 0 ? carried.map((words) => ({ words, marks: [] })) : items.filter(isOwn);
  useAbout(answer, (newest) => JSON.stringify(givenIn(newest, prompt.options)));
  const given = givenIn(answer.newest(), prompt.options);

  function emit(next: (newest: Checklist) => { given: GivenLine[]; own: readonly OwnLine[] }) {
    onChange((newest) => {
      const { given: all, own } = next(newest);
      const marked = all.filter(({ marks }) => marks.length > 0);
      const isAsCarried =
        marked.length === 0 &&
        own.length === carried.length &&
        own.every(({ words, marks }, index) => words === carried[index] && marks.length === 0);
      return {
        ...newest,
        // Lines that were only carried over are not yet an answer.
        items: isAsCarried
          ? []
          : [
              ...marked.map(({ id, words, marks }) => ({ option: id, words, marks: [...marks] })),
              ...own.map(({ words, marks }) => ({ words, marks: [...marks] })),
            ],
      };
    });
  }

  const [onlyColumn, secondColumn] = prompt.columns;
  const isPlainTick = onlyColumn !== undefined && secondColumn === undefined;
  // To write an idea down is to choose it; a line that asks what was kept starts unmarked.
  const newMarks = isPlainTick && prompt.itemsFrom === undefined ? [onlyColumn.id] : [];

  return (
    <>
      <ChecklistField
        columns={prompt.columns}
        oneColumn={prompt.oneColumn}
        given={given}
        onMark={(id, marks) =>
          emit((newest) => ({
            given: givenIn(newest, prompt.options).map((line) =>
              line.id === id ? { ...line, marks } : line,
            ),
            own: ownIn(newest),
          }))
        }
        own={partOf(answer, ownIn)}
        onOwn={(own) => emit((newest) => ({ given: givenIn(newest, prompt.options), own }))}
        addLabel={prompt.addLabel}
        ownLabel={prompt.itemsFrom === undefined ? prompt.addLabel : t`One of my own`}
        newMarks={newMarks}
      />
      <NoteField label={prompt.noteLabel} {...noteOf(answer, onChange)} />
    </>
  );
}
