import type { Step } from '@/guide/stage';

export const whenAndWhere = {
  id: 'R2',
  name: 'When and where',
  tools: ['T04'],
  guidance: {
    title: 'When and where',
    paragraphs: [
      'If they have said that talking is welcome, let their week set the time. Look for an hour when they tend to have time and be at ease, and keep clear of working hours. Late in the evening people are tired, and everything sounds worse. Leave out days that already hurt, such as birthdays. If the urge to call comes at midnight, it can wait for the morning.',
      'For the place, think private enough to talk and public enough to leave. A park bench, a quiet café or a call agreed beforehand gives you calm, no audience and neutral ground. Offer two choices and let them pick. Never turn up unannounced.',
      'Before you go, agree how long it will be, and think who you could ring afterwards. They may cancel, or leave early, or not answer at all, and you can take any of these as a no. Have a kind line ready, such as “Thank you for telling me”, and then go home.',
    ],
    sources: [
      {
        words: 'We know of no good trials on when or where to talk. These are rules of courtesy.',
        strength: 'Common sense, and often taught.',
      },
      {
        words:
          'People took an apology better once they felt heard, so there is no need to rush (Frantz and Bennigson, 2005).',
        strength: 'One paper on apologies, not on meetings.',
      },
    ],
    fromTheGuide:
      'The guide says to choose a calm hour, away from work and late nights, and a private, neutral place. We keep its courtesy. We change “private”, since a place with nobody near can trap someone. We add a way out for both.',
    caution:
      'If either of you has been afraid of the other, please don’t arrange to meet. Talk to someone at Support first.',
  },
  prompts: [
    {
      id: 'R2-1',
      slug: 'when',
      name: 'Good times and bad times',
      kind: 'date-time',
      question: 'When are they likely to be rested and free? When is a bad time?',
      helper: 'Skip work hours, late nights and days that already hurt.',
      starters: ['They tend to be relaxed on…', 'Not on…, because…'],
      why: 'No study sets the right hour. Fitting in with their week is plain courtesy, and late nights serve nobody.',
      tool: 'T04',
      offIn: ['safety', 'space', 'change'],
      rows: [
        { id: 'good-time', words: 'A good time' },
        { id: 'bad-time', words: 'A bad time' },
      ],
      addRow: 'Add another time',
      wordsLabel: 'Which days, and how you know',
      asks: 'time',
      noteLabel: 'Anything to add',
    },
    {
      id: 'R2-2',
      slug: 'where',
      name: 'A place for both',
      kind: 'single-choice',
      question: 'Where could you both talk quietly, and either of you leave easily?',
      helper: 'Neutral ground, out of earshot and in sight of others. Let them choose.',
      starters: ['I’d offer two places:…', 'They might prefer…'],
      why: 'A calm and neutral place helps a talk. Both of you need to be able to leave it easily.',
      tool: 'T04',
      offIn: ['safety', 'space', 'change'],
      options: [
        { id: 'park', words: 'A walk in a park' },
        { id: 'cafe', words: 'A quiet café' },
        { id: 'phone-call', words: 'A phone call' },
        { id: 'video-call', words: 'A video call' },
        { id: 'they-pick', words: 'A place they pick' },
        { id: 'friend-near', words: 'Somewhere a friend is near' },
        { id: 'dont-know', words: 'I don’t know yet' },
      ],
      noteLabel: 'The two places you’d offer',
    },
    {
      id: 'R2-3',
      slug: 'if-they-say-no',
      name: 'If they say no',
      kind: 'short-text',
      question: 'If they say no, go quiet, or want to leave, what will you do?',
      helper: 'Plan kind last words, a way home, and someone to call.',
      starters: ['If they don’t answer, I’ll…', 'If they say no, I’ll say… and then…'],
      why: 'A way out, planned while you are calm, protects you both. One message without an answer is the end of it, not the start.',
      tool: 'T04',
      offIn: ['safety', 'space', 'change'],
    },
  ],
} as const satisfies Step;
