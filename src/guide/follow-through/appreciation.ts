import type { Step } from '@/guide/stage';

export const appreciation = {
  id: 'T1',
  name: 'Appreciation',
  tools: ['T10'],
  guidance: {
    title: 'Appreciation',
    paragraphs: [
      'Hard patches are common, and so is longing for someone who has gone. This stage holds three quiet habits, thanks, kindness and patience. All three begin with you, and none of them is meant as a lever.',
      'Thanks is easiest to believe when it is exact. “You drove an hour so that I wasn’t alone” tells someone that they were seen. Write down what you valued in them, what you still admire, and what they meant to you. If the list starts to paint a saint, add a hard moment, so that it stays true.',
      'Before you tell them, ask yourself whether it would be welcome. If it would, one short thank-you that needs no reply can be good to get, and it may ease what lies between you. A second one can feel like a debt. They may not answer, or may say they would rather not hear it, and your thanks can rest there. If you aren’t sure, keep it here. And take a moment this week to thank someone near you.',
    ],
    sources: [
      {
        words: 'Thanks that shows the other person was seen helps to bind people (Algoe, 2012).',
        strength: 'A paper that draws studies together into a theory.',
      },
      {
        words:
          'In couples who live together, a thoughtful act brought both closer the next day. A sense of debt was a different feeling (Algoe and others, 2010).',
        strength: 'One study, only of couples still together.',
      },
    ],
    fromTheGuide:
      'The guide says to show how thankful you are, and what they mean to you. Warm words can press on someone who has left. So we make it one thank-you, with no hook. It stays here unless it is welcome.',
    caution:
      'If they asked for room, a thank-you is still contact, so keep it here. If someone hurt you, you owe them no thanks.',
  },
  prompts: [
    {
      id: 'T1-1',
      slug: 'what-i-valued',
      name: 'What I valued',
      kind: 'list',
      question: 'What did you value in them? Name small, exact moments.',
      helper: '“You saved me the window seat” says more than “you were great”.',
      starters: ['The time you…', 'I loved how you…', 'I learned from you to…'],
      why: 'Exact thanks shows that someone was seen. Real moments also keep a memory from turning all good or all bad.',
      tool: 'T10',
      itemLabel: 'A small, exact moment',
      optionalIn: ['safety'],
    },
    {
      id: 'T1-2',
      slug: 'a-thank-you',
      name: 'A thank-you',
      kind: 'letter',
      question: 'Write a thank-you that asks for nothing back. Would it be welcome now?',
      helper: 'Then choose: keep it here, or ask yourself again in a week.',
      starters: ['Thank you for…', 'What you meant to me is…', 'You don’t need to answer this…'],
      why: 'Thanks used as a lever feels like a debt. One study of couples found that being thankful and being in debt are different feelings.',
      tool: 'T10',
      offIn: ['safety'],
      unsentOnlyIn: ['space', 'change'],
      insteadIn: {
        space: {
          question: 'Write a thank-you that asks for nothing back, to keep here.',
          helper: 'It stays on this page. Their wish for room comes first.',
        },
        change: {
          question: 'Write a thank-you that asks for nothing back, to keep here.',
          helper: 'It stays on this page.',
        },
      },
    },
    {
      id: 'T1-3',
      slug: 'kind-people',
      name: 'Kind people this week',
      kind: 'list',
      question: 'Who else was kind to you this week, and how could you thank them?',
      helper: 'Friends, family, a stranger on the bus.',
      starters: ['… helped me when…', 'I’d like to tell…'],
      why: 'It turns thanks towards the people who are here, and what is good now.',
      tool: 'T10',
      itemLabel: 'Someone, and how I could thank them',
      repeat: { words: 'Weekly', days: 7 },
    },
  ],
} as const satisfies Step;
