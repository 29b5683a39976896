import type { Step } from '@/guide/stage';

export const sorryAndForgiving = {
  id: 'F2',
  name: 'Sorry and forgiving',
  tools: ['T05'],
  prompts: [
    {
      id: 'F2-1',
      slug: 'sorry-for',
      name: 'What I’m sorry for',
      kind: 'pairs',
      question: 'What are you sorry for? Name the act, and how it may have landed.',
      helper: 'One act per row. If you are guessing at the effect, say so.',
      starters: ['I shared your secret / you may have felt exposed', 'I missed… / you were left…'],
      columns: ['What I did', 'How it may have landed'],
      reuses: ['U2-1'],
      offIn: ['safety'],
    },
    {
      id: 'F2-2',
      slug: 'apology',
      name: 'An apology',
      kind: 'letter',
      question: 'Build your apology piece by piece. Keep it here until you decide what’s right.',
      helper:
        'Regret, what happened, what lay beneath it, your part, what will change, how you’d make it right.',
      starters: ['I am sorry that I…', 'It was my choice to…', 'To put it right, I…'],
      tool: 'T05',
      reuses: ['F2-1'],
      offIn: ['safety'],
      unsentOnlyIn: ['space', 'change'],
      insteadIn: {
        space: {
          question: 'Build your apology piece by piece, to keep here. They asked for room.',
          helper: 'Regret, what happened, your part, and what you do differently now.',
        },
        change: {
          question: 'Build your apology piece by piece, to keep here.',
          helper: 'Regret, what happened, your part, what you do differently, and who helps you.',
        },
      },
    },
    {
      id: 'F2-3',
      slug: 'an-old-hurt',
      name: 'A hurt I carry',
      kind: 'long-text',
      question: 'Which hurt are you still carrying, and what would it mean to loosen your grip?',
      helper:
        'It can be about them or about yourself. Forgiving is not going back, and never a duty.',
      starters: ['I still feel it when…', 'If I put it down, I could…', 'I’m not ready because…'],
      optionalIn: ['safety'],
    },
    {
      id: 'F2-4',
      slug: 'what-i-have-learned',
      name: 'What I have learned',
      kind: 'short-text',
      question:
        'What have you learned, and how would someone notice the change without being told?',
      helper: 'Think of one thing you now do on an ordinary day.',
      starters: ['These days, when…, I…', 'A friend might notice that…'],
    },
  ],
} as const satisfies Step;
