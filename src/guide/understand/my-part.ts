import type { Step } from '@/guide/stage';

export const myPart = {
  id: 'U2',
  name: 'My part',
  tools: ['T14'],
  prompts: [
    {
      id: 'U2-1',
      slug: 'what-i-did',
      name: 'What I did',
      kind: 'list',
      question: 'What did you do, or not do, that made things harder between you?',
      helper: 'Name actions, not labels: “went silent for days”, not “bad partner”.',
      starters: ['I kept…', 'I didn’t…', 'When I was stressed, I…'],
      itemLabel: 'Something I did, or didn’t do',
      optionalIn: ['safety'],
    },
    {
      id: 'U2-2',
      slug: 'habits',
      name: 'Habits',
      kind: 'pairs',
      question: 'Where did it become a habit? Note what set you off and what you usually did.',
      helper: 'One row per habit. Small ones count.',
      starters: ['When plans changed… / I…', 'When I felt left out… / I…'],
      columns: ['What set it off', 'What I usually did'],
      optionalIn: ['safety'],
    },
    {
      id: 'U2-3',
      slug: 'whose-was-it',
      name: 'Whose was it',
      kind: 'pairs',
      question: 'Sort each cause: was it mine, theirs, ours, or nobody’s?',
      helper: 'Fair sorting, not a trial. Most endings have some of each.',
      starters: ['The move / nobody’s', 'The silence / ours'],
      columns: ['Cause', 'Whose?'],
      rightOptions: ['mine', 'theirs', 'ours', 'nobody’s'],
      reuses: ['U1-1', 'U2-1'],
      optionalIn: ['safety'],
    },
    {
      id: 'U2-4',
      slug: 'a-kind-letter',
      name: 'A kind letter to myself',
      kind: 'letter',
      question: 'Write to yourself as you would to a good friend who made these mistakes.',
      helper: 'Say what happened, that others stumble here too, and what you wish for them.',
      starters: ['Dear me,', 'Anyone in that spot might…', 'Next time, I’d like you to…'],
      optionalIn: ['safety'],
      insteadIn: {
        safety: {
          question: 'Write to yourself as you would to a good friend who had been through this.',
          helper: 'Say what happened, that it was not their doing, and what you wish for them.',
        },
      },
    },
    {
      id: 'U2-5',
      slug: 'another-way',
      name: 'Another way',
      kind: 'long-text',
      question:
        'Choose one moment when it could have gone another way. What else could you have done?',
      helper: 'One moment is enough. Say also what might have helped you do it.',
      starters: [
        'The moment I think of is…',
        'What I needed then was…',
        'What helps, or would have helped, is…',
      ],
      optionalIn: ['safety'],
      insteadIn: {
        safety: {
          question: 'Choose one moment when you looked after yourself. What helped you do it?',
          helper: 'It can be very small: a word you said, a door you closed, someone you told.',
        },
      },
    },
  ],
} as const satisfies Step;
