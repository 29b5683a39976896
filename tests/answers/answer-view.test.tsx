import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AnswerView } from '@/answers/answer-view';
import type { Prompt } from '@/guide/stage';
import type { Answer } from '@/journal/answer';
import { asking } from './render-form';

const lines = (): (string | null)[] => screen.getAllByRole('listitem').map((li) => li.textContent);

test('a text is read exactly as it stands, and HTML in it is only text', () => {
  const text = '  one\n\n<img src=x onerror=alert(1)> \u202Ertl عربي 👩‍👧';
  const { container } = render(<AnswerView answer={{ kind: 'letter', text }} />);
  expect(container.textContent).toBe(text);
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('p')).toHaveAttribute('dir', 'auto');
});

test.each<[string, Answer, string[]]>([
  ['list', { kind: 'list', items: ['one', ' ', 'two'] }, ['one', 'two']],
  [
    'multiple choice',
    {
      kind: 'multiple-choice',
      chosen: [
        { option: 'sad', words: 'sad', strength: 2 },
        { option: 'own', words: 'adrift' },
      ],
      note: '',
    },
    ['sad, quite', 'adrift'],
  ],
  [
    'scale',
    { kind: 'scale', ratings: [{ row: 'sleep', words: 'Sleep', rating: 6 }], note: '' },
    ['Sleep: in between'],
  ],
  [
    'date and time',
    {
      kind: 'date-time',
      moments: [
        { row: 'own', words: 'Walk', date: '2026-03-29', time: '08:30' },
        { row: 'own', words: 'Soup', date: 'not a day', time: '' },
      ],
      note: '',
    },
    ['Walk: Sunday 29 March 2026, 08:30', 'Soup: not a day'],
  ],
])('a %s is read in words', (_kind, answer, read) => {
  render(<AnswerView answer={answer} />);
  expect(lines()).toEqual(read);
});

test('a choice is read with its note', () => {
  const { container } = render(
    <AnswerView
      answer={{ kind: 'single-choice', chosen: { option: 'a', words: 'Let go' }, note: 'Slowly' }}
    />,
  );
  expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
    'Let go',
    'Slowly',
  ]);
});

test('the marks of a checklist are named, and a line without one is never read as ticked', () => {
  const prompt: Prompt = {
    ...asking('Promises?'),
    kind: 'checklist',
    options: [],
    columns: [
      { id: 'kept', words: 'Kept it' },
      { id: 'missed', words: 'Missed it' },
    ],
    oneColumn: true,
    addLabel: 'Add',
    noteLabel: 'Note',
  };
  const answer: Answer = {
    kind: 'checklist',
    items: [
      { words: 'Ring', marks: ['missed'] },
      { words: 'Rest', marks: [] },
    ],
    note: '',
  };
  const { unmount } = render(<AnswerView answer={answer} prompt={prompt} />);
  expect(lines()).toEqual(['Ring: Missed it', 'Rest: not ticked']);
  unmount();
  render(<AnswerView answer={answer} />);
  expect(lines()).toEqual(['Ring: missed', 'Rest: not ticked']);
});

test('pairs are a table with the guide’s headings', () => {
  const prompt: Prompt = { ...asking('Mine?'), kind: 'pairs', columns: ['Mine', 'Theirs'] };
  render(
    <AnswerView
      prompt={prompt}
      answer={{
        kind: 'pairs',
        rows: [
          { left: 'How I speak', right: 'Whether they reply' },
          { left: ' ', right: '' },
        ],
        note: '',
      }}
    />,
  );
  expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual([
    'Mine',
    'Theirs',
  ]);
  expect(screen.getAllByRole('row')).toHaveLength(2);
});

test('an arrival is read as a word', () => {
  const { container } = render(<AnswerView answer={{ kind: 'arrival', level: 4 }} />);
  expect(container).toHaveTextContent('Arrived steady');
});
