import type { Guidance } from '@/guide/stage';

/** What is read beside the questions of each step. */
export const prepareGuidance = {
  P1: {
    title: 'Growing',
    paragraphs: [
      'Getting ready like this is hard work, and some evenings you will have nothing left for it. That’s all right. The time apart gives you room to grow for your own sake, and to come steadier to whatever follows, whether you two begin again or not.',
      'Look back at how you used to act, and pick one change, or two. You might practise how you talk when you are upset, or learn to say calmly what you will and won’t do. It may be as plain as going home from the pub at ten. Would you keep it if they never saw? A change made for an audience may not outlast the show.',
      'Then make the plan small enough for a bad day: “If I hear my voice rise, then I put the kettle on.” Something older may lie beneath it, such as grief, drink, fear or low mood. That needs its own kind of care, from someone trained to give it.',
    ],
    sources: [
      {
        words:
          'Losing a partner blurs the sense of who you are, and the blur goes with distress (Slotter and others, 2010).',
        strength: 'Three studies by one team.',
      },
      {
        words:
          'Plans in the form “if this, then that” help people do what they meant to do (Gollwitzer and Sheeran, 2006).',
        strength: '94 tests taken together, with a clear effect.',
      },
      {
        words:
          'People with more fear of being left told of more distress and more tries to restart things (Davis and others, 2003).',
        strength: 'One study of over 5,000 people. A link, and not a cause.',
      },
    ],
    whys: {
      'P1-1':
        'A change made for show may fade once nobody looks. Some research suggests that people mend as their sense of who they are grows clearer.',
      'P1-2':
        'If-then plans help people do what they meant to do. That rests on 94 tests taken together.',
      'P1-3':
        'A limit about your own actions can be said out loud, and needs nobody’s leave. It is also for people who gave too much.',
      'P1-4':
        'Naming it early can point to the right kind of help. In a large study, fear of being left went with more distress after a split.',
    },
    fromTheGuide:
      'The guide asks you to improve so that you are ready to rebuild, and to let your ex see it. We keep the growth and leave out the audience. A reason of your own holds whether or not they look.',
  },
  P2: {
    title: 'Body and mind',
    paragraphs: [
      'Heartbreak is hard on the body. Sleep goes, meals get missed, and a whole day can pass indoors without a word to anyone. Looking after body and mind is a big part of getting better, and it doesn’t take a new way of life, only a few plain things done fairly often.',
      'Go to bed at about the same hour, and leave the phone in another room. Eat proper meals, even if you have to set an alarm for them or borrow somebody’s kitchen table. Move on most days, whether you walk, swim or dance while the pasta boils, and ask a doctor first if you are unsure what is safe. See one person, if only for a cup of tea.',
      'Do it because you live in this body. If there is a shared life ahead, with them or with someone new, it will be easier when both people in it are well. And if low mood, worry or anger will not settle, talk to a doctor or a counsellor. Two bad weeks are reason enough.',
    ],
    sources: [
      {
        words: 'Being active eases low mood, worry and distress (Singh and others, 2023).',
        strength:
          '97 reviews taken together, with a medium effect. Most of those reviews were of low quality.',
      },
      {
        words:
          'For people who are not ill with depression, the gain from being active is small (Bellon and others, 2021).',
        strength: 'One review.',
      },
    ],
    whys: {
      'P2-1':
        'Four plain rows can show which of them is slipping. No study we know of has tested a check like this one.',
      'P2-2':
        'Moving helps mood and worry. A plan with a time and a place is more likely to happen than a wish.',
      'P2-3': 'Asking for help is ordinary. This looks for your next step, and gives no advice.',
    },
    fromTheGuide:
      'The guide asks you to move, eat well, sleep, and see a therapist if feelings will not settle. Its spur is a future with your ex. We keep the care and add company. You are reason enough.',
    caution:
      'Nothing here is about weight or looks. If eating has become a struggle, skip that row, and tell a doctor or someone you trust.',
  },
  P3: {
    title: 'Feeling like me',
    paragraphs: [
      'An ending can leave you unsure who you are. Confidence can grow again even while you feel raw, and it has more to stand on when it starts from things that really happened. What have people thanked you for? When did you keep going, though you could have stopped? Write down a true moment for each strength, and keep the list for a bad evening.',
      'Some people tell themselves glowing things in the mirror. If you can’t believe a line, it may sting. Try a fair one in its place, something a good friend would say and you can nearly believe: “I got this wrong, and I got other things right.”',
      'Picturing can help too, as long as you picture what you do. See yourself getting through something hard, step by step, and notice what might get in the way, but leave their answer out of it. Then give an hour this week to a pastime you like, or to someone who leaves you lighter. You can begin before you feel sure of yourself.',
    ],
    sources: [
      {
        words:
          'Saying “I am lovable” over and over made people with low self-esteem feel worse. Others gained only a little (Wood and others, 2009).',
        strength: 'One paper.',
      },
      {
        words:
          'The more people daydreamed about success, even with a crush, the less they did about it (Oettingen and Mayer, 2002).',
        strength: 'One paper. A link, and not a firm cause.',
      },
      {
        words:
          'Writing about what you value steadies people under threat (Cohen and Sherman, 2014).',
        strength: 'A review of many studies.',
      },
    ],
    whys: {
      'P3-1':
        'A strength is easier to believe with a real moment beside it. Writing about what you value can steady you when you feel under threat.',
      'P3-2':
        'In one paper, glowing lines left people with low self-esteem feeling worse. So this asks for fair, not glowing.',
      'P3-3':
        'In one paper, people who daydreamed of success did less to reach it. Setting the wish beside what stands in its way seems to help more.',
      'P3-4':
        'Some research suggests that pain eases as your sense of who you are grows clear again. People and pastimes may be part of that.',
    },
    fromTheGuide:
      'The guide suggests affirmations and picturing things in your mind. We keep both and change them. Glowing lines left some people worse off, and daydreams can sap effort. So here you write fair lines, and you rehearse your own next step.',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
