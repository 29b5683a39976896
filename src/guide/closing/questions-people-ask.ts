import type { Step } from '@/guide/stage';

export const questionsPeopleAsk = {
  id: 'Q',
  name: 'Questions people ask',
  tools: ['T13'],
  guidance: {
    title: 'Questions people ask',
    paragraphs: [
      'Do they still have feelings? Messages, calls and likes can come from love, and they can come from habit, worry, good manners or a dull evening. Jealousy may have as many causes. If talking is welcome, one honest question will tell you more than the signs do, and if they would rather not answer, or say no, you can stop guessing.',
      'Can two people begin again? It happens, and some who come back part again. It asks effort, time and an honest look at themselves from both. Both have to know why it ended, have changed something that mattered, and talk better than they did. They also have to forgive, meet halfway and earn trust slowly, and one person can’t do that for two.',
      'What can you do? Leave them room to feel, think and choose, without pushing, hinting or testing. Work on yourself, and let your confidence come with it. If they told you what worried them, let your ordinary days show that you heard. Be patient, and stay open to an ending you did not plan.',
    ],
    sources: [
      {
        words:
          'Seeing jealousy as romantic went with finding control romantic, and that went with abuse (Papp and others, 2017).',
        strength: 'One study of 275 women, known to us through summaries.',
      },
      {
        words:
          'Many young adults in the US have parted and come back (Halpern-Meekin and others, 2013).',
        strength: 'One study. It shows that this happens, not that it goes well.',
      },
      {
        words: 'We know of no method shown to make another person choose you.',
        strength: 'We have not read every study.',
      },
    ],
    fromTheGuide:
      'The guide takes frequent messages and jealousy as signs that feelings remain. We don’t agree. Neither tells you much, and jealousy can go with control. On the rest we are close: room, no pressure, an honest talk, and openness to another ending.',
    caution:
      'If jealousy led to checking, following or threats, by either of you, please read Support before anything else.',
  },
  prompts: [
    {
      id: 'Q1-1',
      slug: 'signs',
      name: 'Signs',
      kind: 'pairs',
      question: 'Which signs have you noticed, and what else could each one mean?',
      helper: 'Give every sign two other meanings, or more.',
      starters: [
        'They liked my photo / habit, boredom, kindness',
        'They asked how I am / good manners, worry, interest',
        'They seemed jealous / hurt pride, habit, fear',
      ],
      why: 'Hope can read every sign one way. In one study, seeing jealousy as romance went with finding control romantic.',
      columns: ['What I saw', 'What else it could mean'],
    },
    {
      id: 'Q2-1',
      slug: 'it-takes-two',
      name: 'It takes two',
      kind: 'checklist',
      question: 'Trying again takes two. Which of these have you both shown?',
      helper: 'Tick only what you’ve seen or heard, not what you hope.',
      starters: ['We have both…', 'I don’t know whether they…'],
      why: 'It shows what has come from both sides. A blank on theirs is information, and not homework for you.',
      offIn: ['safety', 'space'],
      options: [
        { id: 'want-to-try', words: 'Said they want to try' },
        { id: 'named-own-part', words: 'Named their own part' },
        { id: 'made-a-change', words: 'Made a change you can see' },
        { id: 'talked-about-it', words: 'Talked about what went wrong' },
        { id: 'can-forgive', words: 'Shown they can forgive or let go' },
        { id: 'go-slowly', words: 'Agreed to take it slowly' },
        { id: 'earn-trust', words: 'Kept at the work of love and trust' },
      ],
      columns: [
        { id: 'me', words: 'Me' },
        { id: 'them', words: 'Them' },
        { id: 'dont-know', words: 'Don’t know' },
      ],
      oneColumn: false,
      addLabel: 'Something else it takes',
      noteLabel: 'What you’ve seen or heard',
    },
    {
      id: 'Q3-1',
      slug: 'room-to-decide',
      name: 'Room to decide',
      kind: 'scale',
      question: 'How much room do your plans leave them to decide for themselves?',
      helper: 'Then name one thing you could soften, delay or drop.',
      starters: ['The part that pushes is…', 'I could give more room by…'],
      why: 'It is a straight check against pressure. You can answer it again each time your plans change.',
      repeat: {
        words: 'Whenever you open a contact plan',
        after: 'opening a contact plan',
      },
      rows: [{ id: 'room', words: 'Room for them to decide' }],
      suns: ['None, I’m pushing', 'A little', 'Half', 'Most of it', 'All of it'],
      noteLabel: 'One thing you could soften, delay or drop',
    },
  ],
} as const satisfies Step;
