import type { Step } from '@/guide/stage';

export const bodyAndMind = {
  id: 'P2',
  name: 'Body and mind',
  tools: ['T09'],
  covers: ['P2.1', 'P2.2', 'P2.3', 'P2.4', 'P2.5', 'P2.6'],
  guidance: {
    title: 'Body and mind',
    paragraphs: [
      'Heartbreak is hard on the body. Sleep goes, meals get missed, and a whole day can pass indoors. You don’t need a new way of life. A few plain things, often enough, are a big part of mending: rest, food, movement and company.',
      'Keep bedtime at about the same hour, and let the phone spend the night in another room. Eat something at each mealtime; regular and enough is the whole aim. On most days walk, stretch or dance in the kitchen, at a pace that feels kind. Ask a doctor first if you are unsure. See one person, even for a cup of tea.',
      'Do it because you live in this body. Any good life ahead, shared or not, is easier when the people in it are well. If low mood, worry or anger will not settle, talk to a doctor or a counsellor. Two bad weeks are reason enough. You don’t have to be falling apart to ask.',
    ],
    sources: [
      {
        words: 'Being active eases low mood, worry and distress (Singh and others, 2023).',
        strength:
          '97 reviews taken together, with a medium effect. Most of those reviews were of low quality.',
      },
      {
        words:
          'For people who are not ill with depression, the gain from being active is small (Bellon and others, 2021).',
        strength: 'One review.',
      },
      {
        words:
          'Checking in often on how you are went with less loneliness after a breakup (Larson and Sbarra, 2015).',
        strength: 'One study. A link, and not a firm cause.',
      },
    ],
    fromTheGuide:
      'The guide asks you to move, eat well, sleep, and see a therapist if feelings will not settle. Its spur is a future with your ex. We keep the care and add company. You are reason enough.',
    caution:
      'Nothing here is about weight or looks. If eating has become a struggle, skip that row, and tell a doctor or someone you trust.',
  },
  prompts: [
    {
      id: 'P2-1',
      slug: 'last-two-days',
      name: 'The last two days',
      kind: 'scale',
      question: 'How have sleep, food, movement and company been over the last two days?',
      helper: 'Four quick rows. Low is information, not failure.',
      starters: ['Sleep was…', 'I ate…', 'I moved…'],
      why: 'A light, regular check may help by itself. In one study it went with a clearer sense of self and less loneliness.',
      covers: ['P2.1', 'P2.2', 'P2.3', 'P2.4'],
      repeat: { words: 'Every two or three days', days: 3 },
      rows: [
        { id: 'sleep', words: 'Sleep' },
        { id: 'food', words: 'Food', hint: 'Regular, and enough' },
        { id: 'movement', words: 'Movement' },
        { id: 'company', words: 'Company' },
      ],
      suns: ['Very poor', 'Poor', 'So-so', 'Mostly right', 'Right for me'],
      noteLabel: 'Anything to add',
    },
    {
      id: 'P2-2',
      slug: 'small-acts-of-care',
      name: 'Small acts of care',
      kind: 'date-time',
      question: 'Which small acts of care will you do this week, and when?',
      helper: 'Three or four are enough. Attach each one to a time or a place.',
      starters: ['After breakfast on Monday I’ll…', 'When I get home I’ll…'],
      why: 'Moving helps mood and worry. A plan with a time and a place is more likely to happen than a wish.',
      covers: ['P2.6', 'U3.8', 'U3.9', 'U3.12', 'P2.2'],
      tool: 'T09',
      rows: [],
      addRow: 'Add a small act of care',
      wordsLabel: 'What I’ll do, and after what',
      asks: 'date-and-time',
      noteLabel: 'Anything to add',
    },
    {
      id: 'P2-3',
      slug: 'talking-to-someone',
      name: 'Talking to someone',
      kind: 'single-choice',
      question: 'Where are you with talking to a counsellor, doctor or support group?',
      helper: 'No pressure. If you choose “thinking about it”, add one next step.',
      starters: ['What would make it easier is…', 'I’d want to ask them…'],
      why: 'Asking for help is ordinary. This looks for your next step, and gives no advice.',
      covers: ['P2.5', 'U3.5'],
      options: [
        { id: 'already-going', words: 'Already going' },
        { id: 'booked', words: 'Booked' },
        { id: 'thinking-about-it', words: 'Thinking about it' },
        { id: 'cost-or-waiting', words: 'I’d like to but cost or waiting is a problem' },
        { id: 'did-not-fit', words: 'Tried it and it didn’t fit' },
        { id: 'not-now', words: 'Not now' },
        { id: 'dont-know', words: 'I don’t know yet' },
      ],
      noteLabel: 'One next step',
    },
  ],
} as const satisfies Step;
