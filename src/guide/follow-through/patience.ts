import type { Step } from '@/guide/stage';

export const patience = {
  id: 'T3',
  name: 'Patience',
  tools: ['T14'],
  covers: ['T3.1', 'T3.2', 'T3.3', 'T3.4', 'T3.5', 'T3.6', 'T3.7'],
  guidance: {
    title: 'Patience',
    paragraphs: [
      'If two people do find each other again, it is seldom quick. Waiting is hard, and it can tip into pushing before you notice. So here is a fair split. With your own promises, be as stubborn as you like. With the other person be patient, which mostly means quiet.',
      'If you are in touch, and they are glad of it, keep it honest. Say what you feel once, plainly. Then hear their side, and let it count as much as yours. Where both are willing, love and trust are built again by slow, shared work, in small steady acts. Where only one is willing, it cannot be done, and that is nobody’s shame.',
      'Choose a stopping point while you are calm. What would tell you to let this be? A date, a sentence from them, a change in you? Silence is an answer, and so is no. A clear no is always enough. Stopping does not mean that the love was not real. Meanwhile keep your promises to yourself. They stay yours.',
    ],
    sources: [
      {
        words:
          'Going over it, and believing it could be restarted, went with more unwanted pursuit (Foshay and O’Sullivan, 2019).',
        strength: 'One study of young adults. A link, and not a cause.',
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
      'One message, then waiting, is patient. A second nudge is pushing, and so is asking their friends for news. If they asked to be left alone, being patient means doing that.',
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
      why: 'It turns “persistent” into steady with yourself. In one study, going over it went with more unwanted contact.',
      covers: ['T3.1', 'T3.2', 'T2.6', 'T2.8', 'T2.9', 'Q3.2', 'Q3.5'],
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
      helper: 'Decide it on a calm day. A clear no is always enough.',
      starters: ['If by… they…', 'If they tell me…', 'If I notice that I…'],
      why: 'A stopping point set beforehand is easier to keep. Some research suggests that facing what stands in the way helps people let go.',
      covers: ['T3.2', 'Q3.6', 'W.6'],
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
      covers: ['T3.3', 'T3.7', 'T2.1', 'T2.8', 'P1.1'],
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
