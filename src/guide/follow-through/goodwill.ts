import type { Step } from '@/guide/stage';

export const goodwill = {
  id: 'T2',
  name: 'Goodwill',
  tools: ['T11', 'T12'],
  prompts: [
    {
      id: 'T2-1',
      slug: 'a-kind-act',
      name: 'A kind act',
      kind: 'short-text',
      question: 'Which kind act do you have in mind, and what do you hope it will do?',
      helper: 'If the honest answer is “make them come back”, wait.',
      starters: ['I’d like to…', 'I hope it would…', 'If nothing comes of it, I’d feel…'],
      tool: 'T11',
      offIn: ['safety', 'space', 'change'],
    },
    {
      id: 'T2-2',
      slug: 'the-letter',
      name: 'The letter',
      kind: 'letter',
      question: 'Write the heartfelt letter. Whether it is ever sent is a separate question.',
      helper: 'Say everything. It stays here unless you later decide otherwise.',
      starters: ['Dear…', 'What I never said is…', 'What I wish for you is…'],
      tool: 'T12',
      unsentOnlyIn: ['safety', 'space', 'change'],
      insteadIn: {
        safety: {
          question: 'Write the letter that says everything. It is for you, and it stays here.',
          helper: 'Say everything. Nobody has to read it.',
        },
        space: {
          question: 'Write the letter that says everything. It is for you, and it stays here.',
          helper: 'Say everything. Leaving it unsent is part of respecting their wish.',
        },
        change: {
          question: 'Write the letter that says everything. It is for you, and it stays here.',
          helper: 'Say everything. Nobody has to read it.',
        },
      },
    },
    {
      id: 'T2-3',
      slug: 'welcome-support',
      name: 'Support they’d welcome',
      kind: 'short-text',
      question: 'What support have they said they’d welcome from you, if any?',
      helper: 'If they haven’t said, the kind act may be to leave it to others.',
      starters: ['They once asked me to…', 'They’d rather…', 'I don’t know, so I’ll…'],
      offIn: ['safety', 'space', 'change'],
    },
  ],
} as const satisfies Step;
