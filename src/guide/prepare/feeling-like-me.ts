import type { Step } from '@/guide/stage';

export const feelingLikeMe = {
  id: 'P3',
  name: 'Feeling like me',
  tools: ['T08'],
  guidance: {
    title: 'Feeling like me',
    paragraphs: [
      'An ending can leave you unsure who you are. Confidence can grow again even while you feel raw, and it has more to stand on when it starts from things that really happened. What have people thanked you for? When did you keep going, though you could have stopped? Write down a true moment for each strength, and keep the list for a bad evening.',
      'Some people tell themselves glowing things in the mirror. If you can’t believe a line, it may sting. Try a fair one in its place, something a good friend would say and you can nearly believe: “I got this wrong, and I got other things right.”',
      'Picturing can help too, as long as you picture what you do. See yourself getting through something hard, step by step, and notice what might get in the way, but leave their answer out of it. Then give an hour this week to a pastime you like, or to someone who leaves you lighter. You can begin before you feel sure of yourself.',
    ],
    sources: [
      {
        words:
          'Saying “I am lovable” over and over made people with low self-esteem feel worse. Others gained only a little (Wood and others, 2009).',
        strength: 'One paper.',
      },
      {
        words:
          'The more people daydreamed about success, even with a crush, the less they did about it (Oettingen and Mayer, 2002).',
        strength: 'One paper. A link, and not a firm cause.',
      },
      {
        words:
          'Writing about what you value steadies people under threat (Cohen and Sherman, 2014).',
        strength: 'A review of many studies.',
      },
    ],
    fromTheGuide:
      'The guide suggests affirmations and picturing things in your mind. We keep both and change them. Glowing lines left some people worse off, and daydreams can sap effort. So here you write fair lines, and you rehearse your own next step.',
  },
  prompts: [
    {
      id: 'P3-1',
      slug: 'strengths',
      name: 'What I’m good at',
      kind: 'list',
      question: 'What are you good at? Include things people have thanked you for.',
      helper: 'Add one real moment as proof for each.',
      starters: ['People come to me when…', 'I’m the one who…', 'I kept going when…'],
      why: 'A strength is easier to believe with a real moment beside it. Writing about what you value can steady you when you feel under threat.',
      tool: 'T08',
      itemLabel: 'A strength, with its moment',
    },
    {
      id: 'P3-2',
      slug: 'fair-lines',
      name: 'Fair lines',
      kind: 'pairs',
      question: 'Turn a harsh thought about yourself into a fairer line you can believe.',
      helper: 'If it sounds too sweet, tone it down until it feels true.',
      starters: [
        '“Nobody will want me” / I’m hurting, and people do care about me',
        '“I ruin everything” / I got this wrong, and I got other things right',
      ],
      why: 'In one paper, glowing lines left people with low self-esteem feeling worse. So this asks for fair, not glowing.',
      tool: 'T08',
      columns: ['Harsh thought', 'Fair and true'],
    },
    {
      id: 'P3-3',
      slug: 'a-calm-moment',
      name: 'A calm moment ahead',
      kind: 'long-text',
      question: 'Picture yourself calm in one hard moment ahead. What do you do, step by step?',
      helper:
        'Picture your own actions, not their answer. Then name one thing that could get in the way.',
      starters: ['I walk in and…', 'If it gets hard, I…'],
      why: 'In one paper, people who daydreamed of success did less to reach it. Setting the wish beside what stands in its way seems to help more.',
    },
    {
      id: 'P3-4',
      slug: 'more-like-me',
      name: 'More like myself',
      kind: 'pairs',
      question: 'Which people and pastimes leave you feeling more like yourself?',
      helper: 'Old ones you dropped count. So do new ones you are curious about.',
      starters: ['Choir / loud and silly', 'Jo / I can be quiet with'],
      why: 'Some research suggests that pain eases as your sense of who you are grows clear again. People and pastimes may be part of that.',
      columns: ['Who or what', 'How I am there'],
    },
  ],
} as const satisfies Step;
