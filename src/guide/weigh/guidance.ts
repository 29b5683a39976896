import type { Guidance } from '@/guide/stage';

/** What is read beside the questions of each step. */
export const weighGuidance = {
  F1: {
    title: 'Quiet time',
    paragraphs: [
      'Several things shape whether two people find their way back: how much room there is, whether what went wrong is owned, and whether trust can grow again. Feelings run high through all of it. This stage takes the three in turn. You can do a good deal about your half. Their feelings, their answer and their timing stay with them, and no plan changes that.',
      'Quiet time means no messages, no calls and no looking them up, for as long as you choose. It gives both of you room to mend and to think, and lets you turn back to your own days. Some people hope that the other will begin to miss them, but nobody can know that. Quiet is for your healing and their peace, and never to punish.',
      'There is no right length, and what helped a friend may not help you. Choose an end that suits you, and a purpose that doesn’t hang on whether they call. Children, work, a shared home and safety still need replies, so keep those short and about the task.',
    ],
    onPath: {
      safety: [
        'This stage is about room, about what went wrong, and about trust. You owe none of it to them. What happened is not yours to mend, and you need not find a way back to anybody.',
        'Quiet time here means that nobody has to reach you who frightened you. You may leave messages unread, change numbers, or ask someone to open the post. If children, money or a home still have to be settled, a third person can carry it.',
        'The quiet has no right length and needs no end. If going quiet might make them angry, plan it first with someone who knows about this.',
      ],
    },
    sources: [
      {
        words: 'Contact with an ex slowed the fading of love and sadness (Sbarra and Emery, 2005).',
        strength: 'A diary study of 58 people over 28 days.',
      },
      {
        words:
          'More meetings in person went with more distress two months later. This held only for people without children (O’Hara and others, 2020).',
        strength: 'One study of 122 people.',
      },
      {
        words:
          'Looking at an ex’s page went with more distress, more longing and less growth (Marshall, 2012).',
        strength: 'A study of 464 people. It cannot say which came first.',
      },
    ],
    whys: {
      'F0-1':
        'You can steer your own conduct, and nobody else’s. In one study, the belief that a bond can be restarted went with more unwanted contact.',
      'F1-1':
        'In a small diary study, contact slowed the fading of love and sadness. The time is for mending; it is not bait.',
      'F1-2':
        'A plan made beforehand helps when an urge comes. In one paper, turning to something else lifted mood.',
      'F1-3':
        'It weighs the time by how you are. Whether they miss you is not in your hands, so it is not asked.',
    },
    fromTheGuide:
      'The guide calls this no contact, and hints that the other person may begin to miss you. It also says that knowing what sways them lets you plan. We keep the quiet and leave out the strategy. We have seen no study in which silence made someone return, though we have not read them all.',
    caution:
      'If they asked you not to be in touch, or there is an order, quiet has no end date. If you were afraid of them, you owe nobody a reply or a date.',
  },
  F2: {
    title: 'Sorry, and forgiving',
    paragraphs: [
      'For some couples a real sorry, and in time forgiveness, opens the way to honest talk and slowly to trust. For others it comes too late, though it can still be worth writing. An apology asks for nothing back: no reply, no pardon, no second chance. If they never answer it, or tell you no, there is nothing to add.',
      'A real one names the act, says how it may have been for them, and owns the choice with no “but” and no “if”. It looks underneath, at what was going on in you, without making that an excuse. Then it says what you have learned, what you do now, and what you could put right. Nobody can make you give one, and if you are being pushed, wait until it is yours.',
      'Forgiving is a separate thing. Putting down an old hurt can lighten both of you when it comes, but it can’t be owed or hurried. It means neither going back nor saying that it was fine. The person you find hardest to forgive may be you.',
    ],
    sources: [
      {
        words:
          'Of six parts of an apology, owning it counted most and repair came next. Asking to be forgiven counted least (Lewicki and others, 2016).',
        strength: 'One paper. 755 people judged scenes from work, not from love.',
      },
      {
        words:
          'A sorry that came later, once the hurt person felt heard, did more good (Frantz and Bennigson, 2005).',
        strength: 'One paper.',
      },
      {
        words:
          'Where people forgave readily, their partners’ aggression went on over four years (McNulty, 2011).',
        strength: 'One study. A link, and not a firm cause.',
      },
      {
        words: 'A five-step way to forgive has been tested many times (Everett Worthington).',
        strength: 'More than 30 trials, as counted on its own site.',
      },
    ],
    whys: {
      'F2-1':
        'Owning the act was the strongest part of an apology in one large paper. In another, a sorry did more good once the hurt person felt heard.',
      'F2-2':
        'More parts worked better, in one paper with scenes from work. Whether to send it is a separate question.',
      'F2-3':
        'One way of forgiving has been tested many times. But easy forgiving can let bad treatment go on, so nothing here pushes you.',
      'F2-4':
        'What you do is easier to believe than a vow. A change that shows on an ordinary day is real, with or without an audience.',
    },
    fromTheGuide:
      'The guide says that an apology has to be real and never forced, and that forgiving frees you both. We agree on the first. On the second we go slower, as easy forgiving can let bad treatment go on. We also leave out saying sorry to better your odds.',
    caution:
      'If they asked you not to be in touch, an apology is no exception. Write it, and keep it here. If someone hurt or controlled you, you owe them neither a sorry nor forgiveness.',
  },
  F3: {
    title: 'Trust',
    paragraphs: [
      'This step is about broken trust and betrayal, so skip it if today is a hard day.',
      'Trust holds up most of what two people have, and once broken it weighs on any thought of trying again. Look straight at it, here first, where only you will read. If you ever talk about it together, take one thing at a time. Say plainly what happened, let the one who was hurt ask, and answer without a defence.',
      'If you broke it, begin with what you did and what it did to them. Reasons come later. Being sorry shows in the weeks after, when you tell the truth early and turn up when you said you would. If you were hurt, you decide what you would need to see, and whether anything would be enough.',
      'Where trust returns it returns slowly, in small kept promises, with words and acts in step. It takes both of you. It also takes time, and care that goes on after things look better. Some couples come to firmer ground, and others part.',
    ],
    onPath: {
      safety: [
        'This step is about broken trust, so skip it if today is a hard day. Fear and control are not a trust problem between two people, and nothing here asks you to trust them again.',
        'You decide what you would need in order to feel safe, with them or with anyone. “Nothing would be enough” is a fair answer, and so is “I don’t want to find out”.',
        'Trust in yourself may be the kind to begin with: noticing what you feel, saying it to someone safe, and keeping small promises to yourself.',
      ],
    },
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
    whys: {
      'F3-1':
        'Someone who broke trust and someone who was hurt need different pages. Fear is met with support, and not with repair.',
      'F3-2':
        'Couples in one very small study faced the impact first, then the meaning, then the choice. Sorry alone did less for a breach of honesty.',
      'F3-3':
        'The terms, and the choice, belong to the person who was hurt. The main study had six couples, so it promises nothing.',
      'F3-4':
        'Trust is thought to grow from small kept promises. Keeping them to your own acts rules out deals to watch each other.',
      'F3-5':
        'It shows what you did, week by week. An honest miss tells you more than a perfect row.',
    },
    fromTheGuide:
      'The guide asks for openness, remorse and steady effort, and calls trust fragile. We agree. Where it asks you to be transparent, we add a limit: being open does not mean being watched. And we leave room for the ending in which nobody rebuilds.',
    caution:
      'Being open is offered, never demanded: no passwords, no tracking, no searching a phone. If you felt watched, scared or controlled, this is not yours to mend. Support is one tap away.',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
