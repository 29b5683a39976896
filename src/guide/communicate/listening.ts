import type { Step } from '@/guide/stage';

export const listening = {
  id: 'C1',
  name: 'Listening',
  tools: [],
  guidance: {
    title: 'Listening',
    paragraphs: [
      'Of all the skills in this journal, listening may be the most useful, and you can practise it with anyone. Most of us get our own reply ready while the other is still talking. For five minutes try it another way: phone away, whole attention on them, nothing to fix, and no task but to see it from where they stand.',
      'Then say back what you heard, in your own words, with the feeling in it: “You waited, and you felt forgotten.” Ask whether you have it right, and if not, try again. Let them know that it makes sense to feel that way, from where they were. Then ask an open question, out of plain interest.',
      'Understanding is not agreeing. You can see why they felt as they did and still see it another way, and nobody has to make sense of cruelty. Start with people who are around this week: a friend, a colleague, a neighbour on the stairs. Someone who feels heard may well tell you more, and trust you with it.',
    ],
    sources: [
      {
        words:
          'Active listening left people feeling more understood than advice or nods did (Weger and others, 2014).',
        strength: 'One study of 115 people. Its other effects were small.',
      },
      {
        words:
          'Saying words back made the listener more liked. People felt no more understood (Weger and others, 2010).',
        strength: 'One study. The two do not quite agree.',
      },
      {
        words: 'The idea of active listening goes back to Carl Rogers and Richard Farson, in 1957.',
        strength: 'Where it began, not a test of it.',
      },
    ],
    fromTheGuide:
      'The guide puts listening near the centre of good talk: full attention, care, saying back what you heard. We agree. But it is not a way to change anyone’s mind, so you practise it with everybody.',
    caution:
      'If you were afraid of your ex, practise with other people only. You don’t have to understand someone who hurt you.',
  },
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
      why: 'In one study, people felt more understood by this than by advice. The effects were modest.',
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
      why: 'An open question shows interest, and “why did you” can sound like blame. In imagined scenes, naming the other view was rated less likely to anger.',
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
      why: 'A skill grows with practice, and the people around you are the place for it. It is not something to save up for your ex.',
      repeat: { words: 'Weekly', days: 7 },
    },
  ],
} as const satisfies Step;
