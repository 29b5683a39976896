import type { Step } from '@/guide/stage';

export const trust = {
  id: 'F3',
  name: 'Trust',
  tools: ['T07'],
  guidance: {
    title: 'Trust',
    paragraphs: [
      'This step is about broken trust and betrayal, so skip it if today is a hard day.',
      'Trust holds up most of what two people have, and once broken it weighs on any thought of trying again. Look straight at it, here first, where only you will read. If you ever talk about it together, take one thing at a time. Say plainly what happened, let the one who was hurt ask, and answer without a defence.',
      'If you broke it, begin with what you did and what it did to them. Reasons come later. Being sorry shows in the weeks after, when you tell the truth early and turn up when you said you would. If you were hurt, you decide what you would need to see, and whether anything would be enough.',
      'Where trust returns it returns slowly, in small kept promises, with words and acts in step. It takes both of you. It also takes time, and care that goes on after things look better. Some couples come to firmer ground, and others part.',
    ],
    sources: [
      {
        words:
          'After an affair, couples faced the impact, then the meaning, then a choice to go on or part. Most felt less distress at the end (Gordon and others, 2004).',
        strength: 'Six couples, each with a therapist.',
      },
      {
        words:
          'In a trial of couple therapy, pairs who had told of an affair began worse off and improved more (Atkins and others, 2005).',
        strength: 'Only 19 of its 134 couples, all with a therapist.',
      },
      {
        words:
          'Sorry did less for a breach of honesty than for a lack of skill (Lewicki and others, 2016).',
        strength: 'One paper. 755 people judged scenes from work.',
      },
    ],
    fromTheGuide:
      'The guide asks for openness, remorse and steady effort, and calls trust fragile. We agree. Where it asks you to be transparent, we add a limit: being open does not mean being watched. And we leave room for the ending in which nobody rebuilds.',
    caution:
      'Being open is offered, never demanded: no passwords, no tracking, no searching a phone. If you felt watched, scared or controlled, this is not yours to mend. Support is one tap away.',
  },
  prompts: [
    {
      id: 'F3-1',
      slug: 'what-happened-to-trust',
      name: 'What happened to trust',
      kind: 'single-choice',
      question: 'What happened to trust between you?',
      helper: 'This only changes which pages you see next.',
      starters: ['Trust first slipped when…', 'What I most needed then was…'],
      why: 'Someone who broke trust and someone who was hurt need different pages. Fear is met with support, and not with repair.',
      options: [
        { id: 'held', words: 'It held, mostly' },
        { id: 'small-promises', words: 'Small promises kept breaking' },
        { id: 'secrets-or-lies', words: 'There were secrets or lies' },
        { id: 'i-was-unfaithful', words: 'I was unfaithful' },
        { id: 'they-were-unfaithful', words: 'They were unfaithful' },
        { id: 'both', words: 'We both broke trust' },
        { id: 'watched-or-scared', words: 'I felt watched, scared or controlled' },
        { id: 'rather-not-say', words: 'I’d rather not say' },
      ],
      noteLabel: 'In your own words, if you like',
    },
    {
      id: 'F3-2',
      slug: 'facts-first',
      name: 'If you broke trust',
      kind: 'long-text',
      question: 'If you broke trust: what did you do, in plain words, before any reasons?',
      helper:
        'Facts first, then the effect on them, then why. If you ever tell them, keep that order.',
      starters: ['I…', 'It meant that they…', 'I told myself…, and that was…'],
      why: 'Couples in one very small study faced the impact first, then the meaning, then the choice. Sorry alone did less for a breach of honesty.',
      showIf: {
        prompt: 'F3-1',
        options: ['small-promises', 'secrets-or-lies', 'i-was-unfaithful', 'both'],
      },
    },
    {
      id: 'F3-3',
      slug: 'what-i-would-need',
      name: 'If you were hurt',
      kind: 'long-text',
      question: 'If you were hurt: what would you need to see, over time, to feel safe?',
      helper: 'You don’t have to rebuild. “Nothing would be enough” is a fair answer.',
      starters: ['I would need…', 'I’d know it was real when…', 'I can’t accept…'],
      why: 'The terms, and the choice, belong to the person who was hurt. The main study had six couples, so it promises nothing.',
      showIf: {
        prompt: 'F3-1',
        options: ['small-promises', 'secrets-or-lies', 'they-were-unfaithful', 'both'],
      },
    },
    {
      id: 'F3-4',
      slug: 'promises',
      name: 'Promises I can keep',
      kind: 'checklist',
      question: 'Which promises can you keep every week, and how would you know?',
      helper: 'Two or three, small, and about your own actions only.',
      starters: ['Each week I will…', 'I’ll know because…'],
      why: 'Trust is thought to grow from small kept promises. Keeping them to your own acts rules out deals to watch each other.',
      tool: 'T07',
      options: [],
      columns: [{ id: 'promised', words: 'I can keep this' }],
      oneColumn: true,
      addLabel: 'A promise, and how I’d know',
      noteLabel: 'What could get in the way',
    },
    {
      id: 'F3-5',
      slug: 'promises-this-week',
      name: 'Promises this week',
      kind: 'checklist',
      question: 'Which promises did you keep this week? What got in the way of the rest?',
      helper: 'A missed one gets a new plan, not a telling-off.',
      starters: ['I kept…', 'I missed… because…', 'Next week I’ll…'],
      why: 'It shows what you did, week by week. An honest miss tells you more than a perfect row.',
      tool: 'T07',
      reuses: ['F3-4'],
      repeat: { words: 'Weekly', days: 7 },
      options: [],
      columns: [
        { id: 'kept', words: 'Kept' },
        { id: 'partly', words: 'Partly' },
        { id: 'missed', words: 'Missed' },
      ],
      oneColumn: true,
      addLabel: 'Another promise',
      itemsFrom: ['F3-4'],
      noteLabel: 'What got in the way',
    },
  ],
} as const satisfies Step;
