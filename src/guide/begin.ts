import type { Stage } from './stage';

export const begin = {
  slug: 'begin',
  name: 'Begin',
  steps: [
    {
      id: 'B',
      name: 'Begin here',
      tools: ['T03', 'T15'],
      covers: [
        'I0.1',
        'I0.2',
        'I0.3',
        'I0.4',
        'I0.5',
        'K.1',
        'K.2',
        'K.3',
        'K.4',
        'K.5',
        'K.6',
        'K.7',
        'K.8',
      ],
      guidance: {
        title: 'Begin here',
        paragraphs: [
          'Perhaps you long to be together again, or for one more try. Perhaps you only want it to hurt less. All of that is welcome here. This journal can help you understand, find your feet and speak kindly. It cannot make another person choose you, and no plan can. So it works towards two good endings: a better way of meeting again, or a good life apart.',
          'Here you look at why it ended, at your own part, and at what you might have done another way. You find honest words for what you feel. You try to hear their side, and notice where you agree. You use this time to grow, in ways you would keep if nobody saw. And if getting in touch is ever welcome, you will have thought it through.',
          'A page takes about twenty minutes, and any page can wait. What you write is kept on this device. Nobody reads this, so nobody can come if you are in danger. Support lists people who can. This is a journal, not therapy.',
        ],
        sources: [
          {
            words:
              'On average, writing about your deepest feelings helps a little (Frattaroli, 2006).',
            strength: '146 trials taken together. The gain is small.',
          },
          {
            words: 'Another review found minor effects or none (Mogk and others, 2006).',
            strength: 'One review. The two reviews disagree.',
          },
          {
            words:
              'After a breakup, being asked often how you are went with a clearer sense of self. It also went with less loneliness (Larson and Sbarra, 2015).',
            strength: 'One study. A link, and not a firm cause.',
          },
        ],
        fromTheGuide:
          'This journal follows a guide for people who hope to be with their ex again. We keep its advice: reflect, be honest, listen, grow. We keep its order too, but quiet time, apology and trust come before reaching out. We part from it on one point. It says that its steps make a reunion more likely. We know of nothing that shows this.',
        caution:
          'If you are afraid of them, or of what you might do, please open Support first. The pages can wait.',
      },
      prompts: [
        {
          // The aim is B-1 in the guide, but the first page a person opens has to be one to write on.
          id: 'B-2',
          slug: 'what-happened',
          name: 'What happened',
          kind: 'long-text',
          question: 'In a few lines, what happened, and where do things stand today?',
          helper: 'Only the outline. You will go deeper later, and come back to this page.',
          starters: ['We were together for…', 'It ended when…', 'These days we…'],
          why: 'Plain facts first, so that the first page is not a flood. Some weeks on, you can read it again and see what has moved.',
          covers: ['I0.3', 'F0.2', 'K.1'],
        },
        {
          id: 'B-1',
          slug: 'what-you-want-help-with',
          name: 'What you want help with',
          kind: 'single-choice',
          question: 'What do you most want help with right now?',
          helper: 'You can change this at any time. Every answer is welcome here.',
          starters: ['Right now I mostly want to…', 'Part of me hopes…', 'I’m not sure, but…'],
          why: 'Healing, deciding and repairing are equal here. Saying which you want keeps the aim yours, and keeps it from turning into a promise.',
          covers: ['I0.1', 'I0.2', 'T0.1', 'X.1'],
          options: [
            { id: 'make-sense', words: 'Make sense of what happened' },
            { id: 'feel-steadier', words: 'Feel steadier' },
            { id: 'decide-contact', words: 'Decide whether to get in touch' },
            { id: 'repair', words: 'Repair things, if they want that too' },
            { id: 'let-go', words: 'Let go' },
            { id: 'dont-know', words: 'I don’t know yet' },
          ],
          noteLabel: 'In your own words, if you like',
        },
      ],
    },
  ],
} as const satisfies Stage;
