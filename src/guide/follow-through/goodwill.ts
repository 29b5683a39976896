import type { Step } from '@/guide/stage';

export const goodwill = {
  id: 'T2',
  name: 'Goodwill',
  tools: ['T11', 'T12'],
  guidance: {
    title: 'Goodwill',
    paragraphs: [
      'Perhaps there is something you would like to do for them: cook the meal they love, find the book they wanted, be there when things are hard. The wish is a kind one, and words do need acts behind them. But what charmed them once may feel like pressure now, and a surprise is hard to turn down. So ask first, keep it small, and let “no, thanks”, or no reply at all, be the end of it.',
      'If they have told you what would help, do that much and leave it there. The spare key sent back on the day you said shows that you mean to put things right. If they haven’t told you, leave the helping to people who are nearer to them now.',
      'A heartfelt letter has a place here too. Write all of it, and keep the question of sending for another day. Nobody has to prove themselves over and over. Keep your word when no one is asking, leave them room and time for what they feel, and let it be slow.',
    ],
    sources: [
      {
        words:
          'A kind act can bring thanks or a sense of debt, and the two are different feelings (Algoe and others, 2010).',
        strength: 'One study, only of couples still together.',
      },
      {
        words:
          'Stalking charities count unasked gifts, flowers and visits among the warning signs.',
        strength: 'Published advice in the UK, not a study.',
      },
      {
        words: 'We have seen no study in which gestures brought two people together again.',
        strength: 'We have not read them all.',
      },
    ],
    fromTheGuide:
      'The guide suggests a letter, a surprise meal and support in hard times. It says to keep showing that you are serious. We keep the kindness. We leave out the surprise and the repeating, as kindness that is not wanted can become pursuit.',
    caution:
      'Gifts, visits and messages nobody asked for can frighten people. After a request for no contact, they may count as stalking. If in doubt, do nothing.',
  },
  prompts: [
    {
      id: 'T2-1',
      slug: 'a-kind-act',
      name: 'A kind act',
      kind: 'short-text',
      question: 'Which kind act do you have in mind, and what do you hope it will do?',
      helper: 'If the honest answer is “make them come back”, wait.',
      starters: ['I’d like to…', 'I hope it would…', 'If nothing comes of it, I’d feel…'],
      why: 'It tells kindness from leverage. After a split, gifts and surprises can be unwanted pursuit.',
      tool: 'T11',
      offIn: ['safety', 'space', 'change'],
    },
    {
      id: 'T2-2',
      slug: 'the-letter',
      name: 'The letter',
      kind: 'letter',
      question: 'Write the heartfelt letter. Whether it is ever sent is a separate question.',
      helper: 'Say everything. It stays here unless you later decide otherwise.',
      starters: ['Dear…', 'What I never said is…', 'What I wish for you is…'],
      why: 'It gives you the whole letter, with no pressure on anyone. A letter can also give the story an ending.',
      tool: 'T12',
      unsentOnlyIn: ['safety', 'space', 'change'],
      insteadIn: {
        safety: {
          question: 'Write the letter that says everything. It is for you, and it stays here.',
          helper: 'Say everything. Nobody has to read it.',
        },
        space: {
          question: 'Write the letter that says everything. It is for you, and it stays here.',
          helper: 'Say everything. Leaving it unsent is part of respecting their wish.',
        },
        change: {
          question: 'Write the letter that says everything. It is for you, and it stays here.',
          helper: 'Say everything. Nobody has to read it.',
        },
      },
    },
    {
      id: 'T2-3',
      slug: 'welcome-support',
      name: 'Support they’d welcome',
      kind: 'short-text',
      question: 'What support have they said they’d welcome from you, if any?',
      helper: 'If they haven’t said, the kind act may be to leave it to others.',
      starters: ['They once asked me to…', 'They’d rather…', 'I don’t know, so I’ll…'],
      why: 'Support helps when it is wanted. A guess can miss what someone needs, and be hard to turn down.',
      offIn: ['safety', 'space', 'change'],
    },
  ],
} as const satisfies Step;
