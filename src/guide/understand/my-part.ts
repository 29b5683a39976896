import type { Step } from '@/guide/stage';

export const myPart = {
  id: 'U2',
  name: 'My part',
  tools: ['T14'],
  guidance: {
    title: 'My part',
    paragraphs: [
      'Nearly everyone does things in a relationship that they would not do again. Looking at yours may sting, so leave it for another day if today is hard. Owning your part is not the same as taking all the blame. Some of what happened was theirs, some was shared, and some was nobody’s doing.',
      'Stay with what you did, or did not do. “I went silent for days” is something you can change, while “I am a bad partner” is a label and gives you nothing to work with. Be truthful about habits too: the small things, done over and over, that did harm, and whatever tended to set them off.',
      'Then turn and face forwards. Growth can start with one habit that you have seen clearly, and one thing you want to do another way. Talk to yourself the way you would talk to a friend in the same spot. Being kind won’t let you off, and it can make looking easier.',
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
          'Eight weeks of writing helped, on what we all share or on plain attention to the moment. Writing on self-kindness alone did not (Dreisoerner and others, 2021).',
        strength: 'One first trial of 80 people.',
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
      why: 'Some research suggests that kindness after a mistake raises the wish to do better. In one small trial self-kindness alone did not help, so this adds that others stumble too.',
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
      why: 'One real moment can show a choice that is open to you next time. Going over all of them would turn into a trial.',
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
