import type { Step } from '@/guide/stage';

export const appreciation = {
  id: 'T1',
  name: 'Appreciation',
  tools: ['T10'],
  prompts: [
    {
      id: 'T1-1',
      slug: 'what-i-valued',
      name: 'What I valued',
      kind: 'list',
      question: 'What did you value in them? Name small, exact moments.',
      helper: '“You saved me the window seat” says more than “you were great”.',
      starters: ['The time you…', 'I loved how you…', 'I learned from you to…'],
      tool: 'T10',
      itemLabel: 'A small, exact moment',
      optionalIn: ['safety'],
    },
    {
      id: 'T1-2',
      slug: 'a-thank-you',
      name: 'A thank-you',
      kind: 'letter',
      question: 'Write a thank-you that asks for nothing back. Would it be welcome now?',
      helper: 'Then choose: keep it here, or ask yourself again in a week.',
      starters: ['Thank you for…', 'What you meant to me is…', 'You don’t need to answer this…'],
      tool: 'T10',
      offIn: ['safety'],
      unsentOnlyIn: ['space', 'change'],
      insteadIn: {
        space: {
          question: 'Write a thank-you that asks for nothing back, to keep here.',
          helper: 'It stays on this page. Their wish for room comes first.',
        },
        change: {
          question: 'Write a thank-you that asks for nothing back, to keep here.',
          helper: 'It stays on this page.',
        },
      },
    },
    {
      id: 'T1-3',
      slug: 'kind-people',
      name: 'Kind people this week',
      kind: 'list',
      question: 'Who else was kind to you this week, and how could you thank them?',
      helper: 'Friends, family, a stranger on the bus.',
      starters: ['… helped me when…', 'I’d like to tell…'],
      tool: 'T10',
      itemLabel: 'Someone, and how I could thank them',
      repeat: { words: 'Weekly', days: 7 },
    },
  ],
} as const satisfies Step;
