import type { Step } from '@/guide/stage';

export const questionsPeopleAsk = {
  id: 'Q',
  name: 'Questions people ask',
  tools: ['T13'],
  covers: [
    'Q1.1',
    'Q1.2',
    'Q1.3',
    'Q2.1',
    'Q2.2',
    'Q2.3',
    'Q2.4',
    'Q3.1',
    'Q3.2',
    'Q3.3',
    'Q3.4',
    'Q3.5',
    'Q3.6',
  ],
  guidance: {
    title: 'Questions people ask',
    paragraphs: [
      'Do they still have feelings? Messages, calls and likes can come from love, habit, worry, good manners or a dull evening. Jealousy is fear more than love, and no reason to act. Signs won’t settle it. If talking is welcome, one honest question beats a hundred guesses. Silence is an answer, and so is no.',
      'Can two people begin again? It happens, and it takes both. Both want it, and give it time and effort. Both know why it ended, have changed something, and talk better than they did. Both can forgive, meet halfway and earn trust slowly. One person can’t do it for two.',
      'What can you do? Leave them room to feel, think and choose. Don’t push, hint or test. Grow for your own sake, and let confidence come with it. If they told you their worries, let your ordinary acts show that you heard. Be patient, and stay open to an ending you did not plan. It may be a good one.',
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
        strength: 'It shows that this happens, not that it goes well.',
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
      ],
      why: 'Hope tends to read signs one way. In one study, seeing jealousy as romance went with finding control romantic.',
      covers: ['Q1.1', 'Q1.2', 'Q1.3'],
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
      covers: ['Q2.1', 'Q2.2', 'Q2.4'],
      offIn: ['safety', 'space'],
      options: [
        { id: 'want-to-try', words: 'Said they want to try' },
        { id: 'named-own-part', words: 'Named their own part' },
        { id: 'made-a-change', words: 'Made a change you can see' },
        { id: 'talked-about-it', words: 'Talked about what went wrong' },
        { id: 'can-forgive', words: 'Shown they can forgive or let go' },
        { id: 'go-slowly', words: 'Agreed to take it slowly' },
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
      covers: ['Q3.1', 'Q3.2', 'Q3.5', 'W.4'],
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
