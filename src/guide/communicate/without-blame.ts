import type { Step } from '@/guide/stage';

export const withoutBlame = {
  id: 'C3',
  name: 'Without blame',
  tools: ['T06'],
  guidance: {
    title: 'Without blame',
    paragraphs: [
      'Blame and criticism raise the heat, and people defend themselves or leave. You may still name a wrong, as long as you aim at the act and not the person: one day, one thing that happened, and how it was for you. “You’re careless” gives nobody anything to answer. “The door stood open all night, and I was scared” does.',
      'Then turn to face the same way. A conflict puts two people on either side of a problem. Lay it on the table, and sit down together on one side. Look for three things you could try, and let one be something you would not enjoy. Where both of you want it, solving small problems as a team can help trust and closeness grow back.',
      'Listening, speaking for yourself and leaving out blame belong together, because they make it safe to say true things. It takes patience, and the wish to understand. Have a line ready for when it gets hot, such as “I want to hear this, and I need ten minutes first”. Take the break, and come back.',
    ],
    sources: [
      {
        words:
          'A complaint names an event; criticism is about the person. The first can be answered (John Gottman).',
        strength: 'Widely taught by couple therapists. We have read it second hand.',
      },
      {
        words:
          'Lines that spoke for oneself, and named the other view too, were rated least likely to anger (Rogers and others, 2018).',
        strength: 'One study. People judged imagined openings, not live talks.',
      },
    ],
    fromTheGuide:
      'The guide warns that blame adds strain and drives people off, and asks you to solve things together. We agree, with one limit. Leaving out blame never means keeping quiet about harm.',
    caution:
      'Cruelty, threats and control are not a wording problem. Kinder words from you will not mend them. If that is what happened, please look at Support.',
  },
  prompts: [
    {
      id: 'C3-1',
      slug: 'event-and-wish',
      name: 'One event, one wish',
      kind: 'pairs',
      question: 'Turn one criticism of who they are into one event and one wish.',
      helper:
        'Blame drives people off. What happened, on which day, and what would you have liked?',
      starters: [
        '“So careless” / On Sunday the door was left open; I’d like…',
        '“Never there” / I waited alone at the clinic in May; I’d have liked…',
      ],
      why: 'A complaint is about an event, and criticism is about a person. Only the first can be answered, as couple therapists often teach.',
      tool: 'T06',
      columns: ['The criticism', 'One event and one wish'],
      insteadIn: {
        safety: {
          question: 'Turn one criticism of someone safe into one event and one wish.',
        },
      },
    },
    {
      id: 'C3-2',
      slug: 'a-shared-problem',
      name: 'A shared problem',
      kind: 'list',
      question: 'Pick a problem you shared. Which three ways could two people tackle it together?',
      helper: 'Leave out who caused it. Include one idea you would not enjoy.',
      starters: ['We could try…', 'I could… if you…', 'We could ask for help with…'],
      why: 'It sets two people against one problem, and not against each other. That is of use with anyone you live or work beside.',
      itemLabel: 'A way to tackle it',
      atLeast: 3,
      insteadIn: {
        safety: {
          question:
            'Pick a problem you share with someone you trust. Which three ways could you tackle it together?',
        },
      },
    },
    {
      id: 'C3-3',
      slug: 'slowing-down',
      name: 'Slowing down',
      kind: 'short-text',
      question: 'If a talk gets heated, what will you say to slow it down?',
      helper: 'Short, kind and about you. Then take the break you asked for.',
      starters: ['I’m getting worked up. Can we…', 'I want to hear this. Give me…'],
      why: 'A line you have ready is easier to find when you are upset. Taking a short break is often taught, and costs little.',
    },
  ],
} as const satisfies Step;
