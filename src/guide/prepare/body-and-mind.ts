import type { Step } from '@/guide/stage';

export const bodyAndMind = {
  id: 'P2',
  name: 'Body and mind',
  tools: ['T09'],
  guidance: {
    title: 'Body and mind',
    paragraphs: [
      'Heartbreak is hard on the body. Sleep goes, meals get missed, and a whole day can pass indoors without a word to anyone. Looking after body and mind is a big part of getting better, and it doesn’t take a new way of life, only a few plain things done fairly often.',
      'Go to bed at about the same hour, and leave the phone in another room. Eat proper meals, even if you have to set an alarm for them or borrow somebody’s kitchen table. Move on most days, whether you walk, swim or dance while the pasta boils, and ask a doctor first if you are unsure what is safe. See one person, if only for a cup of tea.',
      'Do it because you live in this body. If there is a shared life ahead, with them or with someone new, it will be easier when both people in it are well. And if low mood, worry or anger will not settle, talk to a doctor or a counsellor. Two bad weeks are reason enough.',
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
      why: 'Four plain rows can show which of them is slipping. No study we know of has tested a check like this one.',
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
      helper:
        'A run or a walk, ten quiet minutes, something you enjoy: three or four are enough. Give each a time or a place.',
      starters: ['After breakfast on Monday I’ll…', 'When I get home I’ll…'],
      why: 'Moving helps mood and worry. A plan with a time and a place is more likely to happen than a wish.',
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
