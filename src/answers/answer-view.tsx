import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Answer, FormPart } from '@/journal/answer';
import { answerText, dated, strengthWords } from '@/journal/answer-text';
import { ratingLine, readPart } from '@/journal/suns';
import type { Prompt } from '@/guide/stage';
import { dayInWords } from '@/journal/calendar-day';
import { letterIn, letterName } from '@/journal/form';
import { Disclosure } from '@/ui/disclosure';
import styles from './answer-view.module.css';
import { PartBoundary } from '@/ui/part-boundary';
import { maskedAnswer } from '@/journal/masked-answer';
import { useNameMask } from '@/ui/name-mask';

type AnswerViewProps = {
  answer: Answer;
  /** Names the columns and rows that an answer keeps by their ids; without it the ids have to do. */
  prompt?: Prompt;
};

/** An answer as it is read: the person's words exactly as they stand, in whatever script they are. */
export function AnswerView(props: AnswerViewProps) {
  const mask = useNameMask();
  return (
    <PartBoundary name={t`What shows these words`}>
      <WholeAnswer {...props} answer={maskedAnswer(props.answer, mask)} />
    </PartBoundary>
  );
}

function WholeAnswer({ answer, prompt }: AnswerViewProps) {
  switch (answer.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return <Words>{answer.text}</Words>;
    case 'list':
      return <Lines lines={answer.items.filter((item) => item.trim() !== '')} />;
    case 'single-choice':
      return withNote(answer.note, answer.chosen && <Words isGiven>{answer.chosen.words}</Words>);
    case 'multiple-choice':
      return withNote(
        answer.note,
        <Lines
          isGiven
          lines={answer.chosen.map(({ words, strength }) =>
            strength === undefined ? words : told(words, strengthWords[strength], ', '),
          )}
        />,
      );
    case 'checklist':
      return withNote(
        answer.note,
        <Lines
          isGiven
          lines={answer.items
            .filter(({ option, marks }) => marks.length > 0 || option === undefined)
            .map(({ option, words, marks }) =>
              told(option === undefined ? own(words) : words, markWords(marks, prompt), ': '),
            )}
        />,
      );
    case 'scale':
      return withNote(
        answer.note,
        <Lines
          isGiven
          lines={answer.ratings.map((one) =>
            ratingLine(one, prompt?.kind === 'scale' ? prompt.suns : undefined),
          )}
        />,
      );
    case 'date-time':
      return withNote(
        answer.note,
        <Lines
          isGiven
          lines={answer.moments.map(({ row, words, date, time }) =>
            told(
              rowWords(row, prompt),
              told(words === '' ? '' : own(words), dated(date, time), ': '),
              ': ',
            ),
          )}
        />,
      );
    case 'pairs':
      return withNote(answer.note, <Pairs rows={answer.rows} prompt={prompt} />);
    case 'form':
      return <Form parts={answer.parts} />;
    case 'arrival':
      return <p>{answerText(answer)}</p>;
  }
}

function withNote(note: string, answer: ReactNode): ReactNode {
  return (
    <>
      {answer}
      {note.trim() === '' ? null : <Words>{note}</Words>}
    </>
  );
}

/** `isGiven`: words of the guide that were chosen, which a translator may have. */
function Words({ children, isGiven = false }: { children: string; isGiven?: boolean }) {
  return (
    <p className={styles.words} dir="auto" translate={isGiven ? undefined : 'no'}>
      {children}
    </p>
  );
}

const own = (words: string): ReactNode => (
  <span dir="auto" translate="no">
    {words}
  </span>
);

/** Two things of a line, and what stands between them where both are there. */
function told(one: ReactNode, other: ReactNode, between: string): ReactNode {
  return one !== '' && other !== '' ? (
    <>
      <span>{one}</span>
      <span>{between}</span>
      <span>{other}</span>
    </>
  ) : (
    one || other
  );
}

function Lines({ lines, isGiven = false }: { lines: readonly ReactNode[]; isGiven?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- read-only lines, and two may be alike.
        <li key={index} className={styles.line} dir="auto" translate={isGiven ? undefined : 'no'}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** A tool's form: the letter it became, with its parts folded away, or else its parts. */
function Form({ parts }: { parts: readonly FormPart[] }) {
  const letter = letterIn(parts);
  if (letter === undefined) return <Parts parts={parts} />;
  return (
    <>
      <Words>{letter}</Words>
      <Disclosure summary={t`The parts it was made of`}>
        <Parts parts={parts.filter(({ name }) => name !== letterName)} />
      </Disclosure>
    </>
  );
}

/** Each field that holds something, under its label. */
function Parts({ parts }: { parts: readonly FormPart[] }) {
  return (
    <dl className={styles.parts}>
      {parts
        .filter(({ words }) => words.trim() !== '')
        .map((part) => {
          const { label, words } = readPart(part);
          return (
            <div key={part.name}>
              {label === '' ? null : <dt>{label}</dt>}
              <dd dir="auto" translate="no">
                {dayInWords(words)}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

type PairsProps = {
  rows: readonly { left: string; right: string }[];
  prompt: Prompt | undefined;
};

function Pairs({ rows, prompt }: PairsProps) {
  const written = rows.filter(({ left, right }) => left.trim() !== '' || right.trim() !== '');
  if (written.length === 0) return null;
  return (
    <table className={styles.pairs}>
      {prompt?.kind === 'pairs' ? (
        <thead>
          <tr>
            <th scope="col">{prompt.columns[0]}</th>
            <th scope="col">{prompt.columns[1]}</th>
          </tr>
        </thead>
      ) : null}
      <tbody>
        {written.map(({ left, right }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- read-only rows, and two may be alike.
          <tr key={index}>
            <td dir="auto" translate="no">
              {left}
            </td>
            <td dir="auto" translate="no">
              {right}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The names of the columns marked. A plain tick has none: standing in the list already says it. */
function markWords(marks: readonly string[], prompt: Prompt | undefined): string {
  if (marks.length === 0) return t({ comment: 'Beside a line of a list', message: 'not ticked' });
  if (prompt?.kind !== 'checklist') return marks.map((id) => id.replaceAll('-', ' ')).join(', ');
  if (prompt.columns.length < 2) return '';
  return prompt.columns
    .filter(({ id }) => marks.includes(id))
    .map(({ words }) => words)
    .join(', ');
}

function rowWords(row: string, prompt: Prompt | undefined): string {
  if (prompt?.kind !== 'date-time') return '';
  return prompt.rows.find(({ id }) => id === row)?.words ?? '';
}
