import { guideLanguage, type Stage } from './stage';

export const begin = {
  language: guideLanguage,
  slug: 'begin',
  name: 'Begin',
  intro:
    'Two short pages to start from. After them you can take any stage and any page, in any order.',
  steps: [
    {
      id: 'B',
      name: 'Begin here',
      tools: ['T03', 'T15'],
      prompts: [
        {
          // The aim is B-1 in the guide, but the first page a person opens has to be one to write on.
          id: 'B-2',
          slug: 'what-happened',
          name: 'What happened',
          kind: 'long-text',
          question: 'In a few lines, what happened, and where do things stand today?',
          helper: 'Only the outline. You will go deeper later, and come back to this page.',
          starters: ['We were together for…', 'It ended when…', 'These days we…'],
        },
        {
          id: 'B-1',
          slug: 'what-you-want-help-with',
          name: 'What you want help with',
          kind: 'single-choice',
          question: 'What do you most want help with right now?',
          helper: 'You can change this at any time. Every answer is welcome here.',
          starters: ['Right now I mostly want to…', 'Part of me hopes…', 'I’m not sure, but…'],
          options: [
            { id: 'make-sense', words: 'Make sense of what happened' },
            { id: 'feel-steadier', words: 'Feel steadier' },
            { id: 'decide-contact', words: 'Decide whether to get in touch' },
            { id: 'repair', words: 'Repair things, if they want that too' },
            { id: 'let-go', words: 'Let go' },
            { id: 'dont-know', words: 'I don’t know yet' },
          ],
          noteLabel: 'In your own words, if you like',
        },
      ],
    },
  ],
} as const satisfies Stage;
