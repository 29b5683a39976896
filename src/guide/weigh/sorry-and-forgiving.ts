import type { Step } from '@/guide/stage';

export const sorryAndForgiving = {
  id: 'F2',
  name: 'Sorry and forgiving',
  tools: ['T05'],
  guidance: {
    title: 'Sorry, and forgiving',
    paragraphs: [
      'For some couples a real sorry, and in time forgiveness, opens the way to honest talk and slowly to trust. For others it comes too late, though it can still be worth writing. An apology asks for nothing back: no reply, no pardon, no second chance. If they never answer it, or tell you no, there is nothing to add.',
      'A real one names the act, says how it may have been for them, and owns the choice with no “but” and no “if”. It looks underneath, at what was going on in you, without making that an excuse. Then it says what you have learned, what you do now, and what you could put right. Nobody can make you give one, and if you are being pushed, wait until it is yours.',
      'Forgiving is a separate thing. Putting down an old hurt can lighten both of you when it comes, but it can’t be owed or hurried. It means neither going back nor saying that it was fine. The person you find hardest to forgive may be you.',
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
      why: 'Owning the act was the strongest part of an apology in one large paper. In another, a sorry did more good once the hurt person felt heard.',
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
      helper:
        'Regret, what happened, what lay beneath it, your part, what will change, how you’d make it right.',
      starters: ['I am sorry that I…', 'It was my choice to…', 'To put it right, I…'],
      why: 'More parts worked better, in one paper with scenes from work. Whether to send it is a separate question.',
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
      why: 'One way of forgiving has been tested many times. But easy forgiving can let bad treatment go on, so nothing here pushes you.',
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
    },
  ],
} as const satisfies Step;
