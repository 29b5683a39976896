import type { Step } from '@/guide/stage';

export const whenAndWhere = {
  id: 'R2',
  name: 'When and where',
  tools: ['T04'],
  covers: ['R2.1', 'R2.2', 'R2.3', 'R2.4', 'R2.5', 'R2.6'],
  guidance: {
    title: 'When and where',
    paragraphs: [
      'If they have said that talking is welcome, let their week set the time. When are they rested, fed and off duty? Working hours are poor for this. So is late evening, when people are tired and everything sounds worse. Leave out sore dates, such as birthdays. Your urge at midnight is real, but it is not a timetable.',
      'For the place, think private enough to talk and public enough to leave. A park, a quiet café or an agreed call gives you both calm, and no audience. Neutral ground is kinder than either home. Offer two choices and let them pick. Never turn up unannounced, at home or at work.',
      'Before you go, plan the end. How long will it be? How does each of you get home? Who could you ring after? They may cancel, or leave early. Silence is an answer, and so is no. Have one kind line ready, such as “Thank you for telling me”. Then go.',
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
      covers: ['R2.1', 'R2.2', 'R2.4', 'R2.5'],
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
      helper: 'Private enough to talk, public enough to feel safe. Let them choose.',
      starters: ['I’d offer two places:…', 'They might prefer…'],
      why: 'A calm and neutral place helps a talk. Both of you need to be able to leave it easily.',
      covers: ['R2.3', 'R2.6'],
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
      covers: ['R2.6', 'Q3.6', 'R3.1'],
      tool: 'T04',
      offIn: ['safety', 'space', 'change'],
    },
  ],
} as const satisfies Step;
