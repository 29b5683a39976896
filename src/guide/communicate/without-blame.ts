import type { Step } from '@/guide/stage';

export const withoutBlame = {
  id: 'C3',
  name: 'Without blame',
  tools: ['T06'],
  prompts: [
    {
      id: 'C3-1',
      slug: 'event-and-wish',
      name: 'One event, one wish',
      kind: 'pairs',
      question: 'Turn one criticism of who they are into one event and one wish.',
      helper:
        'Blame drives people off. What happened, on which day, and what would you have liked?',
      starters: [
        '“So careless” / On Sunday the door was left open; I’d like…',
        '“Never there” / I waited alone at the clinic in May; I’d have liked…',
      ],
      tool: 'T06',
      columns: ['The criticism', 'One event and one wish'],
      insteadIn: {
        safety: {
          question: 'Turn one criticism of someone safe into one event and one wish.',
        },
      },
    },
    {
      id: 'C3-2',
      slug: 'a-shared-problem',
      name: 'A shared problem',
      kind: 'list',
      question: 'Pick a problem you shared. Which three ways could two people tackle it together?',
      helper: 'Leave out who caused it. Include one idea you would not enjoy.',
      starters: ['We could try…', 'I could… if you…', 'We could ask for help with…'],
      itemLabel: 'A way to tackle it',
      atLeast: 3,
      insteadIn: {
        safety: {
          question:
            'Pick a problem you share with someone you trust. Which three ways could you tackle it together?',
        },
      },
    },
    {
      id: 'C3-3',
      slug: 'slowing-down',
      name: 'Slowing down',
      kind: 'short-text',
      question: 'If a talk gets heated, what will you say to slow it down?',
      helper: 'Short, kind and about you. Then take the break you asked for.',
      starters: ['I’m getting worked up. Can we…', 'I want to hear this. Give me…'],
    },
  ],
} as const satisfies Step;
