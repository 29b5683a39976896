import type { Step } from '@/guide/stage';

export const whyItEnded = {
  id: 'U1',
  name: 'Why it ended',
  tools: ['T14'],
  prompts: [
    {
      id: 'U1-1',
      slug: 'what-played-a-part',
      name: 'What played a part',
      kind: 'multiple-choice',
      question: 'Which of these played a part in the ending, as you see it?',
      helper: 'Pick all that fit. Not knowing yet is fine.',
      starters: ['The biggest one was…', 'I’m less sure about…'],
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
      insteadIn: {
        safety: {
          question: 'What would a friend who is on your side say about how you were treated?',
          helper: 'Someone kind, who believes you.',
        },
      },
    },
  ],
} as const satisfies Step;
