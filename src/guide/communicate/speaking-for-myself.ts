import type { Step } from '@/guide/stage';

export const speakingForMyself = {
  id: 'C2',
  name: 'Speaking for myself',
  tools: ['T06', 'T14'],
  prompts: [
    {
      id: 'C2-1',
      slug: 'raw-lines',
      name: 'Raw lines',
      kind: 'list',
      question: 'Write three things you want to tell them, exactly as they come out.',
      helper: 'Raw is fine. This page sends nothing.',
      starters: ['What I want to say is…', 'It drives me mad that…', 'I never got to say…'],
      itemLabel: 'Something I want to say',
      atLeast: 3,
    },
    {
      id: 'C2-2',
      slug: 'second-version',
      name: 'Second version',
      kind: 'pairs',
      question: 'Rework each line: when this happened, I felt this, because I need this.',
      helper: 'Plain words prevent mix-ups. End with a request they are free to refuse.',
      starters: ['You never… / When…, I felt…', 'You always… / I need…, so would you be open to…'],
      tool: 'T06',
      columns: ['First version', 'Second draft'],
      reuses: ['C2-1'],
      insteadIn: {
        safety: {
          helper:
            'This is for you, or for practice with someone safe. It need not be said to them.',
        },
      },
    },
    {
      id: 'C2-3',
      slug: 'raw-lines-later',
      name: 'Raw lines, weeks later',
      kind: 'long-text',
      question: 'Some weeks ago you wrote these raw lines. How would you put them now?',
      helper: 'Your first version is here to read again. Perhaps some no longer need saying.',
      starters: ['Now I’d say…', 'What I really needed was…', 'I can let go of…'],
      reuses: ['C2-1'],
      repeat: {
        words: 'Once, two or three weeks later',
        after: 'two or three weeks',
      },
      unlock: {
        days: 14,
        since: 'C2-1',
        after: 'two weeks after your raw lines',
        why: 'It looks back at your raw lines, so it waits until they are two weeks old.',
      },
    },
  ],
} as const satisfies Step;
