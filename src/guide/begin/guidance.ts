import type { Guidance } from '@/guide/stage';

/** What is read beside the questions of each step. */
export const beginGuidance = {
  B: {
    title: 'Begin here',
    paragraphs: [
      'Perhaps you long for what you had, or hope for one more try, or only want it to hurt less. All of that is welcome. Some couples do come back together, though in one study they were less sure of each other than couples who never parted. This journal can help you think it through, but it cannot make another person choose you. So it works towards two good endings: a better way of meeting again, or a good life apart. Three things run through it.',
      'Pages take two to twenty minutes, and can wait. What you write is kept on this device and read by nobody, so nobody can come if you are in danger; Support lists people who can. This is a journal, not therapy.',
    ],
    points: [
      'Look back honestly at why it ended, at your own part, and at what could have gone another way.',
      'Speak and listen truthfully: say what you feel, hear their side, and find what you agree on.',
      'Use this time apart to grow, with real effort, in ways you would keep if nobody saw.',
    ],
    sources: [
      {
        words: 'On average, writing about your deepest feelings helps a little (Frattaroli, 2006).',
        strength: '146 trials taken together. The gain is small.',
      },
      {
        words: 'Another review found minor effects or none (Mogk and others, 2006).',
        strength: 'One review. The two reviews disagree.',
      },
      {
        words:
          'After a breakup, people who came to a lab four times, and not twice, regained a clearer sense of self (Larson and Sbarra, 2015).',
        strength: 'One study of 210 people. It found no other direct effect.',
      },
      {
        words:
          'Couples who had parted and come back were less certain than couples who had not (Vennum and others, 2014).',
        strength: 'One study. A link, and not a cause.',
      },
    ],
    whys: {
      'B-2':
        'Plain facts first, so that the first page is not a flood. Some weeks on, you can read it again and see what has moved.',
      'B-1':
        'Healing, deciding and repairing are equal here. Saying which you want keeps the aim yours, and keeps it from turning into a promise.',
    },
    fromTheGuide:
      'This journal follows a guide for people who hope to be with their ex again. We keep its advice: reflect, be honest, listen, grow. We move one part forward. Quiet time, apology and trust come before reaching out, since the guide says to think and mend first. We part from it on one point. It says that its steps make a reunion more likely. We know of nothing that shows this.',
    caution:
      'If you are afraid of them, or of what you might do, please open Support first. The pages can wait.',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
