import type { Step } from '@/guide/stage';

export const sorryAndForgiving = {
  id: 'F2',
  name: 'Sorry and forgiving',
  tools: ['T05'],
  covers: ['F2.1', 'F2.2', 'F2.3', 'F2.4', 'F2.5', 'F2.6', 'F2.7', 'F2.8'],
  guidance: {
    title: 'Sorry, and forgiving',
    paragraphs: [
      'For some pairs, a real sorry opens the way to honest talk, and in time to trust. For others it comes too late. It can be worth writing either way. An apology is a gift with no receipt. It asks for no reply, no pardon and no second chance. Silence is an answer to it, and so is no.',
      'A real one names the act. It says how that may have landed, and owns the choice with no “but” and no “if”. It looks underneath, at what was going on in you, without making it an excuse. It says what you have learned, what you do now, and what you could put right. Nobody can make you give one. If you are being pushed, wait until it is yours.',
      'Forgiving is separate. Putting down an old hurt can lighten both of you, when it comes. It can’t be owed or hurried. It is not going back, and it does not say that it was fine. The person you find hardest to forgive may be you.',
    ],
    sources: [
      {
        words:
          'Of six parts of an apology, owning it counted most and repair came next. Asking to be forgiven counted least (Lewicki and others, 2016).',
        strength: 'One paper. 755 people judged scenes from work, not from love.',
      },
      {
        words:
          'A sorry that came later, once the hurt person felt heard, did more good (Frantz and Bennigson, 2005).',
        strength: 'One paper.',
      },
      {
        words:
          'Where people forgave readily, their partners’ aggression went on over four years (McNulty, 2011).',
        strength: 'One study. A link, and not a firm cause.',
      },
      {
        words: 'A five-step way to forgive has been tested many times (Everett Worthington).',
        strength: 'More than 30 trials, as counted on its own site.',
      },
    ],
    fromTheGuide:
      'The guide says that an apology has to be real and never forced, and that forgiving frees you both. We agree on the first. On the second we go slower, as easy forgiving can let bad treatment go on. We also leave out saying sorry to better your odds.',
    caution:
      'If they asked you not to be in touch, an apology is no exception. Write it, and keep it here. If someone hurt or controlled you, you owe them neither a sorry nor forgiveness.',
  },
  prompts: [
    {
      id: 'F2-1',
      slug: 'sorry-for',
      name: 'What I’m sorry for',
      kind: 'pairs',
      question: 'What are you sorry for? Name the act, and how it may have landed.',
      helper: 'One act per row. If you are guessing at the effect, say so.',
      starters: ['I shared your secret / you may have felt exposed', 'I missed… / you were left…'],
      why: 'Owning the act was the strongest part of an apology in one large paper. In another, a later and better understood sorry beat a fast one.',
      covers: ['F2.2', 'F2.7', 'R3.3'],
      columns: ['What I did', 'How it may have landed'],
      reuses: ['U2-1'],
      offIn: ['safety'],
    },
    {
      id: 'F2-2',
      slug: 'apology',
      name: 'An apology',
      kind: 'letter',
      question: 'Build your apology piece by piece. Keep it here until you decide what’s right.',
      helper: 'Regret, what happened, your part, what will change, how you’d make it right.',
      starters: ['I am sorry that I…', 'It was my choice to…', 'To put it right, I…'],
      why: 'More parts worked better, in one paper with scenes from work. Whether to send it is a separate question.',
      covers: ['F2.1', 'F2.3', 'F2.5', 'F2.6', 'F2.8', 'R3.4'],
      tool: 'T05',
      reuses: ['F2-1'],
      offIn: ['safety'],
      unsentOnlyIn: ['space', 'change'],
      insteadIn: {
        space: {
          question: 'Build your apology piece by piece, to keep here. They asked for room.',
          helper: 'Regret, what happened, your part, and what you do differently now.',
        },
        change: {
          question: 'Build your apology piece by piece, to keep here.',
          helper: 'Regret, what happened, your part, what you do differently, and who helps you.',
        },
      },
    },
    {
      id: 'F2-3',
      slug: 'an-old-hurt',
      name: 'A hurt I carry',
      kind: 'long-text',
      question: 'Which hurt are you still carrying, and what would it mean to loosen your grip?',
      helper:
        'It can be about them or about yourself. Forgiving is not going back, and never a duty.',
      starters: ['I still feel it when…', 'If I put it down, I could…', 'I’m not ready because…'],
      why: 'Ways of forgiving have been well tested. But easy forgiving can let bad treatment go on, so nothing here pushes you.',
      covers: ['F2.4', 'Q2.4'],
      optionalIn: ['safety'],
    },
    {
      id: 'F2-4',
      slug: 'what-i-have-learned',
      name: 'What I have learned',
      kind: 'short-text',
      question:
        'What have you learned, and how would someone notice the change without being told?',
      helper: 'Think of one thing you now do on an ordinary day.',
      starters: ['These days, when…, I…', 'A friend might notice that…'],
      why: 'What you do is easier to believe than a vow. A change that shows on an ordinary day is real, with or without an audience.',
      covers: ['F2.8', 'F2.3', 'K.8', 'Q3.4'],
    },
  ],
} as const satisfies Step;
