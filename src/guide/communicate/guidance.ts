import type { Guidance } from '@/guide/stage';

/** What is read beside the questions of each step. */
export const communicateGuidance = {
  C1: {
    title: 'Listening',
    paragraphs: [
      'Of all the skills in this journal, listening may be the most useful, and you can practise it with anyone. Most of us get our own reply ready while the other is still talking. For five minutes try it another way: phone away, whole attention on them, nothing to fix, and no task but to see it from where they stand.',
      'Then say back what you heard, in your own words, with the feeling in it: “You waited, and you felt forgotten.” Ask whether you have it right, and if not, try again. Let them know that it makes sense to feel that way, from where they were. Then ask an open question, out of plain interest.',
      'Understanding is not agreeing. You can see why they felt as they did and still see it another way, and nobody has to make sense of cruelty. Start with people who are around this week: a friend, a colleague, a neighbour on the stairs. Someone who feels heard may well tell you more, and trust you with it.',
    ],
    sources: [
      {
        words:
          'Active listening left people feeling more understood than advice or nods did (Weger and others, 2014).',
        strength: 'One study of 115 people. Its other effects were small.',
      },
      {
        words:
          'Saying words back made the listener more liked. People felt no more understood (Weger and others, 2010).',
        strength: 'One study. The two do not quite agree.',
      },
      {
        words: 'The idea of active listening goes back to Carl Rogers and Richard Farson, in 1957.',
        strength: 'Where it began, not a test of it.',
      },
    ],
    whys: {
      'C1-1':
        'In one study, people felt more understood by this than by advice. The effects were modest.',
      'C1-2':
        'An open question shows interest, and “why did you” can sound like blame. In imagined scenes, naming the other view was rated less likely to anger.',
      'C1-3':
        'A skill grows with practice, and the people around you are the place for it. It is not something to save up for your ex.',
    },
    fromTheGuide:
      'The guide puts listening near the centre of good talk: full attention, care, saying back what you heard. We agree. But it is not a way to change anyone’s mind, so you practise it with everybody.',
    caution:
      'If you were afraid of your ex, practise with other people only. You don’t have to understand someone who hurt you.',
  },
  C2: {
    title: 'Speaking for myself',
    paragraphs: [
      'A small change of wording can turn a talk. “You never cared” puts people on guard, while “When I ate alone on my birthday, I felt small” gives them something to answer. The feeling is yours to own, which doesn’t make it any smaller, and it isn’t their job to carry it.',
      'A frame can help: one thing a camera could have seen, a feeling, what you needed, and a small request they can refuse. “When I went to Saturday’s dinner alone, I felt left out, because I need us to share our friends. Would you be open to one evening a month?” Watch for thoughts dressed as feelings. “I feel that you used me” is about them; hurt, lonely and afraid are about you.',
      'Write the raw version first, since nobody hears it here and it may need to be loud. Then rework it until it sounds like you on a good day, and not like the start of a mix-up or a fight. If it reads like a leaflet, drop the frame.',
    ],
    sources: [
      {
        words:
          'Lines that spoke for oneself, and named the other view too, were rated least likely to anger (Rogers and others, 2018).',
        strength: 'One study. People judged imagined openings, not live talks.',
      },
      {
        words:
          'The four parts, and the warning about feelings in disguise, come from Marshall Rosenberg’s “Nonviolent Communication”.',
        strength: 'A well-known method. This is not a test of it.',
      },
    ],
    whys: {
      'C2-1':
        'Anger can be said here first, where it harms nobody. It also gives you something real to rework.',
      'C2-2':
        'Speaking for yourself, and naming their view too, was rated least likely to put people on guard. Those were imagined scenes, not live talks.',
      'C2-3':
        'Your own earlier words show what has changed. Time can turn heat into something you can learn from.',
    },
    fromTheGuide:
      'The guide has you trade lines that accuse for lines about what you feel, and when. We agree, with a warning: blame can hide inside “I feel that you…”. We add a request that can be refused.',
    caution:
      'Careful wording does not mend fear. If it is not safe to talk with them, use this with other people.',
  },
  C3: {
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
    whys: {
      'C3-1':
        'A complaint is about an event, and criticism is about a person. Only the first can be answered, as couple therapists often teach.',
      'C3-2':
        'It sets two people against one problem, and not against each other. That is of use with anyone you live or work beside.',
      'C3-3':
        'A line you have ready is easier to find when you are upset. Taking a short break is often taught, and costs little.',
    },
    fromTheGuide:
      'The guide warns that blame adds strain and drives people off, and asks you to solve things together. We agree, with one limit. Leaving out blame never means keeping quiet about harm.',
    caution:
      'Cruelty, threats and control are not a wording problem. Kinder words from you will not mend them. If that is what happened, please look at Support.',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
