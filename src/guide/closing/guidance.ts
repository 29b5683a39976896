import type { Guidance } from '@/guide/stage';

/** What is read beside the questions of each step. */
export const closingGuidance = {
  W: {
    title: 'Final words',
    paragraphs: [
      'Before you go on, read your first page again. You may tell it another way by now, or you may find that one line in it still says everything. However it reads, three things have run through these pages: talking well, being patient, and working on yourself.',
      'There is no hurry. It helps to know what went wrong, and to have worked on your side of it, before any talk, and each of you needs time apart to mend and grow. If you do meet again, be honest, warm and fair every time. Say out loud what you are choosing, what would have to change, and what you could give way on.',
      'A second try is a chance, never a certainty, and it ends where either of you says no. Two endings here are good. One is a better way of being together, wanted by both and safe for both. The other is a good life apart, with your own friends, mornings and plans. Keep an open mind about which will be yours.',
    ],
    onPath: {
      safety: [
        'Before you go on, read your first page again. You may tell it another way by now, or find that one line in it still says everything.',
        'There is no hurry. What happened to you was not your doing, and you need not weigh it fairly, forgive it, or know yet what you think of it.',
        'The good ending here is a life in which you are safe: your own friends, mornings and plans, and nobody to be careful of. If you think of going back, talk it over first with someone who knows about this.',
      ],
      change: [
        'Before you go on, read your first page again. You may tell it another way by now, or find that one line in it still says everything.',
        'There is no hurry. Knowing what you did, and having help with it, comes before any talk, and whether there ever is one is for them to say.',
        'The good ending here is one in which nobody has to be afraid of you, with help that stays and a life of your own. It is worth having, whatever they decide.',
      ],
    },
    sources: [
      {
        words:
          'In a diary study, lines that found some good in the ending eased the next day, but only late on (Slotter and Ward, 2015).',
        strength: 'One diary study of four days.',
      },
      {
        words:
          'Couples who had parted and come back were less certain than couples who had not (Vennum and others, 2014).',
        strength: 'One study. A link, and not a cause.',
      },
      {
        words:
          'Deciding, in place of drifting, is an idea from studies of couples (Clifford and others, 2017).',
        strength: 'One paper, of which we have read only the opening.',
      },
    ],
    whys: {
      'W-1':
        'Two versions side by side make change visible. They can turn a story that goes in circles into one that ends.',
      'W-2':
        'In studies of couples, parting and coming back went with more doubt and more serious conflict. So it is better chosen than drifted into.',
      'W-3': 'Both endings are worth having, so the good life apart has a page of its own.',
      'W-4':
        'Putting it in plain words now and then makes it harder to drift into something you did not choose.',
      'W-5':
        'A closing letter gives the story an ending. It looks back from a little way off, and kindly.',
    },
    fromTheGuide:
      'The guide closes on talk, patience and work on yourself, with hope of a reunion. We keep all three. It speaks of a chance, and we add: never a certainty. We also add the other ending, because it is a good one too.',
    caution:
      'If you were afraid of them, going back can be dangerous. Talk it over first with someone who knows about this. Support lists people.',
  },
  Q: {
    title: 'Questions people ask',
    paragraphs: [
      'Do they still have feelings? Messages, calls and likes can come from love, and they can come from habit, worry, good manners or a dull evening. Jealousy may have as many causes. If talking is welcome, one honest question will tell you more than the signs do, and if they would rather not answer, or say no, you can stop guessing.',
      'Can two people begin again? It happens, and some who come back part again. It asks effort, time and an honest look at themselves from both. Both have to know why it ended, have changed something that mattered, and talk better than they did. They also have to forgive, meet halfway and earn trust slowly, and one person can’t do that for two.',
      'What can you do? Leave them room to feel, think and choose, without pushing, hinting or testing. Work on yourself, and let your confidence come with it. If they told you what worried them, let your ordinary days show that you heard. Be patient, and stay open to an ending you did not plan.',
    ],
    onPath: {
      safety: [
        'Do they still have feelings? They may, and feelings do not make anybody safe. A message or a like can be love, habit or a way to keep hold of you, and you need not work out which.',
        'Can people who hurt someone change? Some do, with long work and help of their own. It shows over years, and it is not your task to wait for it or to help it along.',
        'What can you do? Look after yourself, keep people near who are kind to you, and plan for your safety with someone who knows about this.',
      ],
      change: [
        'Do they still have feelings? You can’t know, and guessing keeps you turned towards them. A like or a message is no reason to write.',
        'Can two people begin again? Not while one of them may be afraid. Change comes first, with help, and it shows over a long time. Whether they ever want to see it is for them to say.',
        'What can you do? Leave them be, go to the people who can help, and let your ordinary days be different.',
      ],
    },
    sources: [
      {
        words:
          'Seeing jealousy as romantic went with finding control romantic, and that went with abuse (Papp and others, 2017).',
        strength: 'One study of 275 women, known to us through summaries.',
      },
      {
        words:
          'Many young adults in the US have parted and come back (Halpern-Meekin and others, 2013).',
        strength: 'One study. It shows that this happens, not that it goes well.',
      },
      {
        words: 'We know of no method shown to make another person choose you.',
        strength: 'We have not read every study.',
      },
    ],
    whys: {
      'Q1-1':
        'Hope can read every sign one way. In one study, seeing jealousy as romance went with finding control romantic.',
      'Q2-1':
        'It shows what has come from both sides. A blank on theirs is information, and not homework for you.',
      'Q3-1':
        'It is a straight check against pressure. You can answer it again each time your plans change.',
    },
    fromTheGuide:
      'The guide takes frequent messages and jealousy as signs that feelings remain. We don’t agree. Neither tells you much, and jealousy can go with control. On the rest we are close: room, no pressure, an honest talk, and openness to another ending.',
    caution:
      'If jealousy led to checking, following or threats, by either of you, please read Support before anything else.',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
