import type { Guidance } from '@/guide/stage';

/** What is read beside the questions of each step. */
export const followThroughGuidance = {
  T1: {
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
    whys: {
      'T1-1':
        'Exact thanks shows that someone was seen. Real moments also keep a memory from turning all good or all bad.',
      'T1-2':
        'Thanks used as a lever feels like a debt. One study of couples found that being thankful and being in debt are different feelings.',
      'T1-3': 'It turns thanks towards the people who are here, and what is good now.',
    },
    fromTheGuide:
      'The guide says to show how thankful you are, and what they mean to you. Warm words can press on someone who has left. So we make it one thank-you, with no hook. It stays here unless it is welcome.',
    caution:
      'If they asked for room, a thank-you is still contact, so keep it here. If someone hurt you, you owe them no thanks.',
  },
  T2: {
    title: 'Goodwill',
    paragraphs: [
      'Perhaps there is something you would like to do for them: cook the meal they love, find the book they wanted, be there when things are hard. The wish is a kind one, and words do need acts behind them. But what charmed them once may feel like pressure now, and a surprise is hard to turn down. So ask first, keep it small, and let “no, thanks”, or no reply at all, be the end of it.',
      'If they have told you what would help, do that much and leave it there. The spare key sent back on the day you said shows that you mean to put things right. If they haven’t told you, leave the helping to people who are nearer to them now.',
      'A heartfelt letter has a place here too. Write all of it, and keep the question of sending for another day. Nobody has to prove themselves over and over. Keep your word when no one is asking, leave them room and time for what they feel, and let it be slow.',
    ],
    sources: [
      {
        words:
          'A kind act can bring thanks or a sense of debt, and the two are different feelings (Algoe and others, 2010).',
        strength: 'One study, only of couples still together.',
      },
      {
        words:
          'Stalking charities count unasked gifts, flowers and visits among the warning signs.',
        strength: 'Published advice in the UK, not a study.',
      },
      {
        words: 'We have seen no study in which gestures brought two people together again.',
        strength: 'We have not read them all.',
      },
    ],
    whys: {
      'T2-1':
        'It tells kindness from leverage. After a split, gifts and surprises can be unwanted pursuit.',
      'T2-2':
        'It gives you the whole letter, with no pressure on anyone. A letter can also give the story an ending.',
      'T2-3':
        'Support helps when it is wanted. A guess can miss what someone needs, and be hard to turn down.',
    },
    fromTheGuide:
      'The guide suggests a letter, a surprise meal and support in hard times. It says to keep showing that you are serious. We keep the kindness. We leave out the surprise and the repeating, as kindness that is not wanted can become pursuit.',
    caution:
      'Gifts, visits and messages nobody asked for can frighten people. After a request for no contact, they may count as stalking. If in doubt, do nothing.',
  },
  T3: {
    title: 'Patience',
    paragraphs: [
      'Waiting is hard. Where two people do find each other again it can take a long while, and waiting may tip into pushing before you notice. So be patient with them, and keep at what is yours: the evening class, the early nights, the temper you are learning to hold. After one honest message there is nothing more to do. You have a week of your own to get on with.',
      'If you are in touch, and they are glad of it, keep it honest. Say what you feel once, plainly, then hear their side and let it count as much as yours. Where both are willing, love and trust can be built again by slow, shared work, in small steady acts. Where only one is, it can’t be done, and nobody is to blame for that.',
      'Choose a stopping point while you are calm: a date, a sentence from them, or a change in yourself. A clear no is always enough, and weeks without a word can be enough as well. Stopping doesn’t mean that it was never real.',
    ],
    onPath: {
      safety: [
        'Being patient here means being patient with yourself. After fear it can take a long while before a quiet evening feels quiet. You owe them no waiting, no answer and no second chance.',
        'Keep at what is yours: sleep, people who are kind to you, the class on Tuesdays, the form that has to be filled in. Some weeks that is plenty.',
        'If part of you still hopes, you are in good company, and hoping is nothing to be ashamed of. Talk it over with someone who knows about this before you act on it.',
      ],
    },
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
    whys: {
      'T3-1':
        'It turns “persistent” into steady with yourself. In one study, going over the breakup went with more unwanted contact.',
      'T3-2':
        'A stopping point set beforehand is easier to keep. Some research suggests that facing what stands in the way helps people let go.',
      'T3-3': 'Steady effort aimed at your own growth is the safe form of persistence.',
    },
    fromTheGuide:
      'The guide asks for patience and persistence in going after your ex. We pull the two apart. Be persistent with the promises you make to yourself. Turned on a person who has left, persistence can become harassment.',
    caution:
      'Asking their friends for news is pushing as well. If they asked to be left alone, being patient means doing that.',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
