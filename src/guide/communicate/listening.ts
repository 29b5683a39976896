import type { Step } from '@/guide/stage';

export const listening = {
  id: 'C1',
  name: 'Listening',
  tools: [],
  prompts: [
    {
      id: 'C1-1',
      slug: 'say-it-back',
      name: 'Say it back',
      kind: 'pairs',
      question: 'Recall something they told you. Say it back in your words, with its feeling.',
      helper: 'No “but”, no fixing. Show that you see why. Would they say, “Yes, that’s it”?',
      starters: [
        '“You’re never home” / You missed me and felt second',
        '“I’m done” / You were worn out and…',
      ],
      columns: ['What they said', 'How I’d say it back'],
      insteadIn: {
        safety: {
          question:
            'Recall something a friend told you. Say it back in your words, with its feeling.',
          helper: 'Practise with a friend’s words. No “but”, no fixing.',
        },
      },
    },
    {
      id: 'C1-2',
      slug: 'an-open-question',
      name: 'An open question',
      kind: 'short-text',
      question: 'Which question could you ask only to understand, with no point to prove?',
      helper: 'Start with “what” or “how”. Leave out “why did you”.',
      starters: ['What was it like for you when…', 'How did you see…'],
      insteadIn: {
        safety: {
          helper: 'Ask it of someone you trust. Start with “what” or “how”.',
        },
      },
    },
    {
      id: 'C1-3',
      slug: 'listening-this-week',
      name: 'Listening this week',
      kind: 'long-text',
      question: 'With anyone this week: when did you listen well, and what did you notice?',
      helper:
        'Phone away, no advice for five minutes. Write what you heard. Did they trust you with more?',
      starters: ['I listened to…', 'It was hard when…', 'Afterwards they…'],
      repeat: { words: 'Weekly', days: 7 },
    },
  ],
} as const satisfies Step;
