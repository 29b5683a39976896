import type { Step } from '@/guide/stage';

export const growing = {
  id: 'P1',
  name: 'Growing',
  tools: ['T14'],
  guidance: {
    title: 'Growing',
    paragraphs: [
      'Getting ready like this is hard work, and some evenings you will have nothing left for it. That’s all right. The time apart gives you room to grow for your own sake, and to come steadier to whatever follows, whether you two begin again or not.',
      'Look back at how you used to act, and pick one change, or two. You might practise how you talk when you are upset, or learn to say calmly what you will and won’t do. It may be as plain as going home from the pub at ten. Would you keep it if they never saw? A change made for an audience may not outlast the show.',
      'Then make the plan small enough for a bad day: “If I hear my voice rise, then I put the kettle on.” Something older may lie beneath it, such as grief, drink, fear or low mood. That needs its own kind of care, from someone trained to give it.',
    ],
    sources: [
      {
        words:
          'Losing a partner blurs the sense of who you are, and the blur goes with distress (Slotter and others, 2010).',
        strength: 'Three studies by one team.',
      },
      {
        words:
          'Plans in the form “if this, then that” help people do what they meant to do (Gollwitzer and Sheeran, 2006).',
        strength: '94 tests taken together, with a clear effect.',
      },
      {
        words:
          'People with more fear of being left told of more distress and more tries to restart things (Davis and others, 2003).',
        strength: 'One study of over 5,000 people. A link, and not a cause.',
      },
    ],
    fromTheGuide:
      'The guide asks you to improve so that you are ready to rebuild, and to let your ex see it. We keep the growth and leave out the audience. A reason of your own holds whether or not they look.',
  },
  prompts: [
    {
      id: 'P1-1',
      slug: 'changes',
      name: 'Changes for my own sake',
      kind: 'list',
      question: 'Which one or two changes do you want to make for your own sake?',
      helper: 'Test: would you still want this if you never got back together?',
      starters: ['I want to be someone who…', 'I’m tired of…', 'A change I’d be proud of is…'],
      why: 'A change made for show may fade once nobody looks. Some research suggests that people mend as their sense of who they are grows clearer.',
      itemLabel: 'A change',
    },
    {
      id: 'P1-2',
      slug: 'if-then',
      name: 'An if-then plan',
      kind: 'short-text',
      question: 'Finish this plan: if the old habit starts, then I will…',
      helper: 'Pick one habit from your list. This is hard work, so keep the “then” very small.',
      starters: [
        'If I notice I’m raising my voice, then I’ll…',
        'If I want to check their page, then I’ll…',
      ],
      why: 'If-then plans help people do what they meant to do. That rests on 94 tests taken together.',
      reuses: ['U2-2'],
    },
    {
      id: 'P1-3',
      slug: 'limits',
      name: 'Limits',
      kind: 'pairs',
      question: 'Which limits do you need, and what words could you use for them?',
      helper: 'A limit says what you will do. It is not a rule for someone else.',
      starters: ['I need… / “I’m going to… when…”', 'I won’t… / “I’d rather not…”'],
      why: 'A limit about your own actions can be said out loud, and needs nobody’s leave. It is also for people who gave too much.',
      columns: ['A limit I need', 'Words I could use'],
    },
    {
      id: 'P1-4',
      slug: 'something-deeper',
      name: 'Something deeper',
      kind: 'multiple-choice',
      question: 'Is something older or deeper in the mix that deserves care of its own?',
      helper: 'Tick any that ring true. You can add a line on what help might look like.',
      starters: ['This goes back to…', 'It gets worse when…'],
      why: 'Naming it early can point to the right kind of help. In a large study, fear of being left went with more distress after a split.',
      options: [
        { id: 'low-mood-or-worry', words: 'Low mood or worry' },
        { id: 'drinking-drugs-gambling', words: 'Drinking, drugs or gambling' },
        { id: 'grief', words: 'Grief or an old loss' },
        { id: 'fear-of-being-left', words: 'Fear of being left' },
        { id: 'fear-of-closeness', words: 'Fear of getting close' },
        { id: 'temper', words: 'Temper' },
        { id: 'stress-or-burnout', words: 'Stress or burnout' },
        { id: 'childhood', words: 'Something from childhood' },
        { id: 'none', words: 'None that I can see' },
      ],
      aloneOption: 'none',
      noteLabel: 'What help might look like',
    },
  ],
} as const satisfies Step;
