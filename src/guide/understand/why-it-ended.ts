import type { Step } from '@/guide/stage';

export const whyItEnded = {
  id: 'U1',
  name: 'Why it ended',
  tools: ['T14'],
  guidance: {
    title: 'Why it ended',
    paragraphs: [
      'This step looks back at the ending, so leave it for another day if today is hard.',
      'Most endings have more than one cause. Perhaps the way you two talked had gone wrong, or trust had worn thin, or you wanted different lives. Money, illness, distance and plain tiredness do their share as well. Name what went wrong before you decide anything else, and name several things. Putting it all on yourself, or all on them, leaves out half the story.',
      'Then look underneath. A row about the dishes may really have been about a need, a fear or a strain that nobody named. Whether you go on to mend things or to move on, it is the deepest cause that tells you what would have to be different.',
      'You won’t find the whole truth today, and “I don’t know yet” is a real answer. Tell the story once, with a beginning, a middle and an end, and then stop. If the same question keeps coming round, close the page and do something ordinary with your hands.',
    ],
    sources: [
      {
        words:
          'Writing a separation as a story went with a calmer heart seven months on. Plain writing about feelings made no difference (Bourassa and others, 2017).',
        strength: 'One study of 109 people.',
      },
      {
        words:
          'People who were searching hard for meaning did worse for up to nine months after writing (Sbarra and others, 2013).',
        strength: 'One study of 90 people. A student study found the reverse for people who brood.',
      },
      {
        words:
          'People who put it all on themselves told of the least growth. Those who also saw outside causes told of more (Tashiro and Frazier, 2003).',
        strength: 'One study, known to us through a summary.',
      },
      {
        words:
          'In marriages, writing about a quarrel as a fair outsider would stopped a slow decline (Finkel and others, 2013).',
        strength: 'One study of couples still together. We have read only its opening.',
      },
    ],
    fromTheGuide:
      'The guide asks you to find the root cause before anything else. We keep the question and widen it: several causes, some of them nobody’s doing. In one study, hunting hard for meaning went badly. So the long page here has a timer.',
    caution:
      'If you were afraid of them, or hurt by them, that is not a cause to share out between you. Support is one tap away.',
  },
  prompts: [
    {
      id: 'U1-1',
      slug: 'what-played-a-part',
      name: 'What played a part',
      kind: 'multiple-choice',
      question: 'Which of these played a part in the ending, as you see it?',
      helper: 'Pick all that fit. Not knowing yet is fine.',
      starters: ['The biggest one was…', 'I’m less sure about…'],
      why: 'The list holds causes outside the two of you as well. In one study, people who blamed only themselves told of the least growth.',
      options: [
        { id: 'how-we-talked', words: 'How we talked or argued' },
        { id: 'trust', words: 'Trust' },
        { id: 'values', words: 'Different values' },
        { id: 'plans', words: 'Different plans for life' },
        { id: 'time-or-distance', words: 'Too little time or too far apart' },
        { id: 'money-work-illness', words: 'Money, work or illness' },
        { id: 'family-or-friends', words: 'Family or friends' },
        { id: 'closeness', words: 'Closeness or sex' },
        { id: 'alcohol-drugs-gambling', words: 'Alcohol, drugs or gambling' },
        { id: 'feelings-faded', words: 'Feelings faded' },
        // Offers the safety questions, softly; it never jumps to them by itself.
        { id: 'felt-unsafe', words: 'Someone felt unsafe' },
        { id: 'something-else', words: 'Something else' },
        { id: 'dont-know', words: 'I don’t know yet' },
      ],
      aloneOption: 'dont-know',
      noteLabel: 'More about any of these',
    },
    {
      id: 'U1-2',
      slug: 'the-story',
      name: 'The story of the ending',
      kind: 'long-text',
      question:
        'Tell the story of the ending: how it began to slip, the turning point, the last day.',
      helper: 'Give it a shape, and let it end. About twenty minutes is plenty.',
      starters: ['It began to slip when…', 'Things turned when…', 'On the last day…'],
      why: 'In one study a story with a shape was easier on the body than pouring it all out. It has a timer because searching without end went badly in another.',
      timer: 20,
    },
    {
      id: 'U1-3',
      slug: 'underneath',
      name: 'Surface and underneath',
      kind: 'pairs',
      question: 'What was the surface problem, and what might have been going on underneath?',
      helper: 'First what you fought about, then the need, fear or strain below it.',
      starters: ['We argued about… / underneath I needed…', 'They wanted… / maybe because…'],
      why: 'It moves the question from who was wrong to what each of you needed. Repair and letting go both have to deal with that.',
      columns: ['On the surface', 'Underneath'],
    },
    {
      id: 'U1-4',
      slug: 'a-fair-view',
      name: 'A fair-minded view',
      kind: 'long-text',
      question: 'How would a fair-minded person who cares about you both describe why it ended?',
      helper:
        'Not a judge. Someone kind, a little way off. What would you both agree with them on?',
      starters: ['They’d say we both…', 'They would notice that…', 'They might be sorry that…'],
      why: 'Some research suggests that an outsider’s view takes heat out of a conflict. It can also ease the habit of going over it.',
      insteadIn: {
        safety: {
          question: 'What would a friend who is on your side say about how you were treated?',
          helper: 'Someone kind, who believes you.',
        },
      },
    },
  ],
} as const satisfies Step;
