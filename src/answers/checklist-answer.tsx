import { t } from '@lingui/core/macro';
import type { ChecklistPrompt } from '@/guide/stage';
import type { Answer, ChecklistItem } from '@/journal/answer';
import { ChecklistField, type OwnLine } from '@/ui/checklist-field';
import { NoteField } from '@/ui/note-field';
import { earlierLines } from './earlier-lines';
import type { ReusedAnswer } from './reused-answers';

type Checklist = Extract<Answer, { kind: 'checklist' }>;

type ChecklistAnswerProps = {
  prompt: ChecklistPrompt;
  answer: Checklist;
  onChange: (answer: Checklist) => void;
  reused: readonly ReusedAnswer[];
};

const isOwn = (item: ChecklistItem): boolean => item.option === undefined;

/** Lines to mark: the guide's, one's own, and at first those taken from earlier pages. */
export function ChecklistAnswer({ prompt, answer, onChange, reused }: ChecklistAnswerProps) {
  const carried = earlierLines(prompt.itemsFrom ?? [], reused);
  const isUntouched = answer.items.length === 0;
  const own: readonly OwnLine[] = isUntouched
    ? carried.map((words) => ({ words, marks: [] }))
    : answer.items.filter(isOwn);

  const given = prompt.options.map(({ id, words }) => ({
    id,
    words,
    marks: answer.items.find(({ option }) => option === id)?.marks ?? [],
  }));
  // Lines the guide no longer has, in the words of their day.
  for (const { option, words, marks } of answer.items)
    if (option !== undefined && !given.some(({ id }) => id === option))
      given.push({ id: option, words, marks });

  function emit(next: { given: typeof given; own: readonly OwnLine[] }) {
    const marked = next.given.filter(({ marks }) => marks.length > 0);
    const isAsCarried =
      marked.length === 0 &&
      next.own.length === carried.length &&
      next.own.every(({ words, marks }, index) => words === carried[index] && marks.length === 0);
    onChange({
      ...answer,
      // Lines that were only carried over are not yet an answer.
      items: isAsCarried
        ? []
        : [
            ...marked.map(({ id, words, marks }) => ({ option: id, words, marks })),
            ...next.own.map(({ words, marks }) => ({ words, marks: [...marks] })),
          ],
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
          emit({ given: given.map((line) => (line.id === id ? { ...line, marks } : line)), own })
        }
        own={own}
        onOwn={(changed) => emit({ given, own: changed })}
        addLabel={prompt.addLabel}
        ownLabel={prompt.itemsFrom === undefined ? prompt.addLabel : t`One of my own`}
        newMarks={newMarks}
      />
      <NoteField
        label={prompt.noteLabel}
        value={answer.note}
        onChange={(note) => onChange({ ...answer, note })}
      />
    </>
  );
}
