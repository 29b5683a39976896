import type { Step } from '@/guide/stage';

export const myPart = {
  id: 'U2',
  name: 'My part',
  tools: ['T14'],
  covers: ['U2.1', 'U2.2', 'U2.3', 'U2.4', 'U2.5'],
  guidance: {
    title: 'My part',
    paragraphs: [
      'Nearly everyone does things in a relationship that they would not do again. Looking at yours may sting, so leave it for another day if today is hard. Owning your part is not the same as taking all the blame. Some of what happened was theirs, some was shared, and some was nobody’s doing.',
      'Stay with what you did, or did not do. “I went silent for days” is something you can change. “I am a bad partner” is a label, and it gives you nothing to work with. Be truthful about the habits too: the small things, done over and over, that did harm. Note what set them off.',
      'Then turn and face forwards. Growth starts with one habit that you have seen clearly, and one thing you want to do another way. Talk to yourself as you would to a friend who had made the same mistakes. Kindness does not let you off. It makes it easier to look.',
    ],
    sources: [
      {
        words:
          'People who spoke kindly of themselves after a separation had fewer painful thoughts break in, up to nine months on (Sbarra and others, 2012).',
        strength: 'One study of 109 people.',
      },
      {
        words:
          'After a mistake, being kind to yourself raised the wish to do better (Breines and Chen, 2012).',
        strength: 'Known to us through a later review.',
      },
      {
        words:
          'Eight weeks of writing about what we all share helped. Writing on self-kindness alone did not (Dreisoerner and others, 2021).',
        strength: 'One small first trial.',
      },
    ],
    fromTheGuide:
      'The guide asks you to admit your role and take responsibility. We agree that owning real acts helps people grow. We part from it where someone was hurt or controlled. There, a search for faults repeats the harm.',
    caution:
      'Being hurt by someone is never your doing. If they frightened, hurt or controlled you, you can leave this step out. Nothing later depends on it.',
  },
  prompts: [
    {
      id: 'U2-1',
      slug: 'what-i-did',
      name: 'What I did',
      kind: 'list',
      question: 'What did you do, or not do, that made things harder between you?',
      helper: 'Name actions, not labels: “went silent for days”, not “bad partner”.',
      starters: ['I kept…', 'I didn’t…', 'When I was stressed, I…'],
      why: 'It is often taught that guilt about an act can be put right, while shame about yourself makes you hide. So this asks about acts.',
      covers: ['U2.1', 'U2.2', 'K.2', 'F2.2'],
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
      why: 'A habit has a start and a reply to it. Once you can see both, you can make a small plan for the next time.',
      covers: ['U2.4', 'P1.2'],
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
      why: 'Sorting guards against taking all of it, or none of it. Being treated badly never belongs under “mine”.',
      covers: ['U2.1', 'U2.3'],
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
      why: 'Some research suggests that kindness after a mistake raises the wish to do better. Saying that others stumble too seems to be the part that helps.',
      covers: ['U2.3', 'U2.5'],
      optionalIn: ['safety'],
      insteadIn: {
        safety: {
          question: 'Write to yourself as you would to a good friend who had been through this.',
          helper: 'Say what happened, that it was not their doing, and what you wish for them.',
        },
      },
    },
  ],
} as const satisfies Step;
