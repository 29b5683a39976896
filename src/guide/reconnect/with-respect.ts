import type { Step } from '@/guide/stage';

export const withRespect = {
  id: 'R3',
  name: 'With respect',
  tools: ['T04', 'T01'],
  guidance: {
    title: 'With respect',
    paragraphs: [
      'You may want to be clear about your hope, and they may need room. Both fit into one honest sentence that leaves the answer to them: “I hope we can talk again, and I’ll be all right if we don’t.” Read it first with their eyes, and take out the hints and the tests. How you treat each other now sets the tone for any talk to come.',
      'If you do talk, go to understand. Give them your whole attention, and let their side differ from yours. If you got something wrong, own it early and say that you would like to put it right, if they want that. They may bring worries, and it helps to have thought about those beforehand. Be straight from the first minute, even if all you can say is “I don’t know yet”.',
      'Afterwards, write down what they said, and not what you hope it meant. If they seemed uneasy, step back. If they say no, or you hear nothing more, leave it kinder than you found it.',
    ],
    sources: [
      {
        words:
          'Opening lines that spoke for oneself, and showed the other view too, were rated least likely to anger (Rogers and others, 2018).',
        strength: 'One study. People judged imagined scenes.',
      },
      {
        words:
          'Young couples who parted and came back had about twice the odds of physical violence (Halpern-Meekin and others, 2013).',
        strength: 'One study of 792 people. A link, and not a cause.',
      },
      {
        words:
          'More rounds of parting and coming back went with more distress (Monk and others, 2018).',
        strength: 'One study of 545 people. A link, and not a cause.',
      },
    ],
    fromTheGuide:
      'The guide asks for care, honesty and listening, and for a balance between showing your hopes and leaving room. We agree, and make it exact: once, in one sentence, and the rest is theirs.',
    caution:
      'If you have parted and come back many times, or there was ever fear, talk to someone outside it first. Support can help.',
  },
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
      why: 'Writers tend to think their tone is clearer than it is. Reading as the other person is the remedy.',
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
      why: 'Saying plainly what you hope for leaves no room for hints or tests. It makes a no easy to say.',
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
      why: 'It is a rehearsal for hearing a worry and not fighting it. What you now do is a better reply than an argument.',
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
      why: 'Each time is a chance to check that contact is still welcome. If they seemed uneasy, the kind thing is to step back.',
      repeat: { words: 'After each contact', after: 'each contact' },
    },
  ],
} as const satisfies Step;
