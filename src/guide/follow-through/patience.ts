import type { Step } from '@/guide/stage';

export const patience = {
  id: 'T3',
  name: 'Patience',
  tools: ['T14'],
  guidance: {
    title: 'Patience',
    paragraphs: [
      'Waiting is hard. Where two people do find each other again it can take a long while, and waiting may tip into pushing before you notice. So be patient with them, and keep at what is yours: the evening class, the early nights, the temper you are learning to hold. After one honest message there is nothing more to do. You have a week of your own to get on with.',
      'If you are in touch, and they are glad of it, keep it honest. Say what you feel once, plainly, then hear their side and let it count as much as yours. Where both are willing, love and trust can be built again by slow, shared work, in small steady acts. Where only one is, it can’t be done, and nobody is to blame for that.',
      'Choose a stopping point while you are calm: a date, a sentence from them, or a change in yourself. A clear no is always enough, and weeks without a word can be enough as well. Stopping doesn’t mean that it was never real.',
    ],
    sources: [
      {
        words:
          'Going over the breakup, and believing the bond could be restarted, went with more unwanted pursuit (Foshay and O’Sullivan, 2019).',
        strength: 'One study of 200 young adults. A link, and not a cause.',
      },
      {
        words:
          'Accepting the ending helped to explain why some people came out of sadness sooner (Sbarra, 2006).',
        strength: 'One study of 58 people.',
      },
      {
        words:
          'Setting a wish beside what stands in its way helps people commit to it, or let it go (Oettingen and Reininger, 2016).',
        strength: 'A review by the people behind the idea.',
      },
    ],
    fromTheGuide:
      'The guide asks for patience and persistence in going after your ex. We pull the two apart. Be persistent with the promises you make to yourself. Turned on a person who has left, persistence can become harassment.',
    caution:
      'Asking their friends for news is pushing as well. If they asked to be left alone, being patient means doing that.',
  },
  prompts: [
    {
      id: 'T3-1',
      slug: 'patient-or-pushing',
      name: 'Patient or pushing',
      kind: 'pairs',
      question: 'What does being patient look like here, and what would be pushing?',
      helper: 'One message and then waiting is patient. A second nudge is pushing.',
      starters: ['Keeping my own promises / asking for news', 'Letting them set the pace / …'],
      why: 'It turns “persistent” into steady with yourself. In one study, going over the breakup went with more unwanted contact.',
      columns: ['Patient', 'Pushing'],
      insteadIn: {
        safety: {
          question: 'What does being patient with yourself look like, and what would be pushing?',
          helper: 'Patience here is for you. You owe them no waiting.',
        },
        space: {
          helper: 'Patient means keeping your word to leave them be. Any message is pushing.',
        },
        change: {
          helper: 'Patient means leaving them be while you get help. Any message is pushing.',
        },
      },
    },
    {
      id: 'T3-2',
      slug: 'when-to-stop',
      name: 'When to stop hoping',
      kind: 'short-text',
      question: 'What would tell you it is time to stop hoping and let this be?',
      helper: 'Decide it on a calm day. Their no is enough by itself.',
      starters: ['If by… they…', 'If they tell me…', 'If I notice that I…'],
      why: 'A stopping point set beforehand is easier to keep. Some research suggests that facing what stands in the way helps people let go.',
      insteadIn: {
        space: {
          helper: 'Decide it on a calm day. They have asked for room, and that can be enough.',
        },
      },
    },
    {
      id: 'T3-3',
      slug: 'promises-to-myself',
      name: 'Promises to myself',
      kind: 'checklist',
      question: 'Which promises to yourself did you keep this week, whatever they did?',
      helper: 'Your list from “Growing” is shown. Tick, change, or drop.',
      starters: ['I kept…', 'I dropped… because it no longer matters'],
      why: 'Steady effort aimed at your own growth is the safe form of persistence.',
      reuses: ['P1-1', 'P1-2'],
      repeat: { words: 'Weekly', days: 7 },
      options: [],
      columns: [
        { id: 'kept', words: 'Kept' },
        { id: 'changed', words: 'Changed' },
        { id: 'let-go', words: 'Let go' },
      ],
      oneColumn: true,
      addLabel: 'Another promise to myself',
      itemsFrom: ['P1-1', 'P1-2'],
      noteLabel: 'What helped, or got in the way',
    },
  ],
} as const satisfies Step;
