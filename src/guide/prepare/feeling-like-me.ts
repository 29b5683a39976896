import type { Step } from '@/guide/stage';

export const feelingLikeMe = {
  id: 'P3',
  name: 'Feeling like me',
  tools: ['T08'],
  prompts: [
    {
      id: 'P3-1',
      slug: 'strengths',
      name: 'What I’m good at',
      kind: 'list',
      question: 'What are you good at? Include things people have thanked you for.',
      helper: 'Add one real moment as proof for each.',
      starters: ['People come to me when…', 'I’m the one who…', 'I kept going when…'],
      tool: 'T08',
      itemLabel: 'A strength, with its moment',
    },
    {
      id: 'P3-2',
      slug: 'fair-lines',
      name: 'Fair lines',
      kind: 'pairs',
      question: 'Turn a harsh thought about yourself into a fairer line you can believe.',
      helper: 'If it sounds too sweet, tone it down until it feels true.',
      starters: [
        '“Nobody will want me” / I’m hurting, and people do care about me',
        '“I ruin everything” / I got this wrong, and I got other things right',
      ],
      tool: 'T08',
      columns: ['Harsh thought', 'Fair and true'],
    },
    {
      id: 'P3-3',
      slug: 'a-calm-moment',
      name: 'A calm moment ahead',
      kind: 'long-text',
      question: 'Picture yourself calm in one hard moment ahead. What do you do, step by step?',
      helper:
        'Picture your own actions, not their answer. Then name one thing that could get in the way.',
      starters: ['I walk in and…', 'If it gets hard, I…'],
    },
    {
      id: 'P3-4',
      slug: 'more-like-me',
      name: 'More like myself',
      kind: 'pairs',
      question: 'Which people and pastimes leave you feeling more like yourself?',
      helper: 'Old ones you dropped count. So do new ones you are curious about.',
      starters: ['Choir / loud and silly', 'Jo / I can be quiet with'],
      columns: ['Who or what', 'How I am there'],
    },
  ],
} as const satisfies Step;
