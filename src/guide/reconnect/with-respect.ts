import type { Step } from '@/guide/stage';

export const withRespect = {
  id: 'R3',
  name: 'With respect',
  tools: ['T04', 'T01'],
  prompts: [
    {
      id: 'R3-1',
      slug: 'from-their-side',
      name: 'From their side',
      kind: 'long-text',
      question: 'How might your message feel from their side, on a bad day?',
      helper:
        'Read it once as someone tired, hurt and unsure of you. Care now makes a later talk easier.',
      starters: ['They might think…', 'They could worry that…', 'It would help to leave out…'],
      reuses: ['R1-3'],
      offIn: ['safety', 'space', 'change'],
    },
    {
      id: 'R3-2',
      slug: 'one-sentence',
      name: 'One honest sentence',
      kind: 'short-text',
      question: 'Say what you hope for in one honest sentence that asks for nothing.',
      helper: 'No hints, no tests, no promises on their behalf.',
      starters: ['I’d like…, and I’ll be all right if…', 'I’m writing because…'],
      offIn: ['safety'],
      unsentOnlyIn: ['space', 'change'],
    },
    {
      id: 'R3-3',
      slug: 'their-worries',
      name: 'Their worries',
      kind: 'pairs',
      question:
        'Which worries might they raise, and how could you answer without defending yourself?',
      helper: 'Start each answer with what is fair in their worry.',
      starters: [
        '“You’ll do it again” / You have reason to think that. What I do now is…',
        '“Nothing will change” / That’s fair. So far, what has changed is…',
      ],
      columns: ['Their worry', 'My answer'],
      offIn: ['safety', 'space', 'change'],
    },
    {
      id: 'R3-4',
      slug: 'after-contact',
      name: 'After contact',
      kind: 'long-text',
      question: 'After contact: what was said, how did they seem, and how are you now?',
      helper: 'Their side first. What they said counts more than what you read between the lines.',
      starters: ['They said…', 'I felt…', 'They seemed at ease / not at ease because…'],
      repeat: { words: 'After each contact', after: 'each contact' },
    },
  ],
} as const satisfies Step;
