import type { Step } from '@/guide/stage';

export const speakingForMyself = {
  id: 'C2',
  name: 'Speaking for myself',
  tools: ['T06', 'T14'],
  guidance: {
    title: 'Speaking for myself',
    paragraphs: [
      'A small change of wording can turn a talk. “You never cared” puts people on guard, while “When I ate alone on my birthday, I felt small” gives them something to answer. The feeling is yours to own, which doesn’t make it any smaller, and it isn’t their job to carry it.',
      'A frame can help: one thing a camera could have seen, a feeling, what you needed, and a small request they can refuse. “When I went to Saturday’s dinner alone, I felt left out, because I need us to share our friends. Would you be open to one evening a month?” Watch for thoughts dressed as feelings. “I feel that you used me” is about them; hurt, lonely and afraid are about you.',
      'Write the raw version first, since nobody hears it here and it may need to be loud. Then rework it until it sounds like you on a good day, and not like the start of a mix-up or a fight. If it reads like a leaflet, drop the frame.',
    ],
    sources: [
      {
        words:
          'Lines that spoke for oneself, and named the other view too, were rated least likely to anger (Rogers and others, 2018).',
        strength: 'One study. People judged imagined openings, not live talks.',
      },
      {
        words:
          'The four parts, and the warning about feelings in disguise, come from Marshall Rosenberg’s “Nonviolent Communication”.',
        strength: 'A well-known method. This is not a test of it.',
      },
    ],
    fromTheGuide:
      'The guide has you trade lines that accuse for lines about what you feel, and when. We agree, with a warning: blame can hide inside “I feel that you…”. We add a request that can be refused.',
    caution:
      'Careful wording does not mend fear. If it is not safe to talk with them, use this with other people.',
  },
  prompts: [
    {
      id: 'C2-1',
      slug: 'raw-lines',
      name: 'Raw lines',
      kind: 'list',
      question: 'Write three things you want to tell them, exactly as they come out.',
      helper: 'Raw is fine. This page sends nothing.',
      starters: ['What I want to say is…', 'It drives me mad that…', 'I never got to say…'],
      why: 'Anger can be said here first, where it harms nobody. It also gives you something real to rework.',
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
      why: 'Speaking for yourself, and naming their view too, was rated least likely to put people on guard. Those were imagined scenes, not live talks.',
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
      why: 'Your own earlier words show what has changed. Time can turn heat into something you can learn from.',
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
