import type { Step } from '@/guide/stage';

export const patience = {
  id: 'T3',
  name: 'Patience',
  tools: ['T14'],
  prompts: [
    {
      id: 'T3-1',
      slug: 'patient-or-pushing',
      name: 'Patient or pushing',
      kind: 'pairs',
      question: 'What does being patient look like here, and what would be pushing?',
      helper: 'One message and then waiting is patient. A second nudge is pushing.',
      starters: ['Keeping my own promises / asking for news', 'Letting them set the pace / …'],
      columns: ['Patient', 'Pushing'],
      insteadIn: {
        safety: {
          question: 'What does being patient with yourself look like, and what would be pushing?',
          helper: 'Patience here is for you. You owe them no waiting.',
        },
        space: {
          helper: 'Patient means keeping your word to leave them be. Any message is pushing.',
        },
        change: {
          helper: 'Patient means leaving them be while you get help. Any message is pushing.',
        },
      },
    },
    {
      id: 'T3-2',
      slug: 'when-to-stop',
      name: 'When to stop hoping',
      kind: 'short-text',
      question: 'What would tell you it is time to stop hoping and let this be?',
      helper: 'Decide it on a calm day. Their no is enough by itself.',
      starters: ['If by… they…', 'If they tell me…', 'If I notice that I…'],
      insteadIn: {
        space: {
          helper: 'Decide it on a calm day. They have asked for room, and that can be enough.',
        },
      },
    },
    {
      id: 'T3-3',
      slug: 'promises-to-myself',
      name: 'Promises to myself',
      kind: 'checklist',
      question: 'Which promises to yourself did you keep this week, whatever they did?',
      helper: 'Your list from “Growing” is shown. Tick, change, or drop.',
      starters: ['I kept…', 'I dropped… because it no longer matters'],
      reuses: ['P1-1', 'P1-2'],
      repeat: { words: 'Weekly', days: 7 },
      options: [],
      columns: [
        { id: 'kept', words: 'Kept' },
        { id: 'changed', words: 'Changed' },
        { id: 'let-go', words: 'Let go' },
      ],
      oneColumn: true,
      addLabel: 'Another promise to myself',
      itemsFrom: ['P1-1', 'P1-2'],
      noteLabel: 'What helped, or got in the way',
    },
  ],
} as const satisfies Step;
