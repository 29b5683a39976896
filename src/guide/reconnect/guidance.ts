import type { Guidance } from '@/guide/stage';

/** What is read beside the questions of each step. */
export const reconnectGuidance = {
  R1: {
    title: 'How to reach out',
    paragraphs: [
      'If they have said, or shown, that hearing from you is welcome, make it easy to read and easy to leave. Choose one way to be in touch, whether that is a text, an email or a message online, and let it be the way they always liked to be reached. What suits you counts for less here than what puts them at ease.',
      'Keep it short, since written words often sound colder than we mean. Something like this would do: “Hello Alex. I was hard to talk to last year, and I’m sorry that I stopped listening. I’d be glad to talk one day if you would. If not, that’s fine, and you needn’t answer this.” Leave it overnight, and if it still seems right, send it once. The next move is theirs.',
      'If they asked you not to write, or blocked you, none of this is for now, by any route: no other account, and no message through a friend. Silence is an answer, and so is no, and neither owes you a reason.',
    ],
    sources: [
      {
        words:
          'People misread the tone of a written message far more often than its writer expects (Kruger and others, 2005).',
        strength: 'One paper.',
      },
      {
        words:
          'Going over the breakup went with more unwanted messages and checking (Foshay and O’Sullivan, 2019).',
        strength: 'One study of 200 young adults. A link, and not a cause.',
      },
      {
        words:
          'Stalking charities count repeated unwanted messages, gifts and flowers among the warning signs.',
        strength: 'Published advice in the UK, not a study.',
      },
    ],
    whys: {
      'R1-1':
        'This comes before any plan. Repeated contact that is not wanted does harm, whatever was meant by it.',
      'R1-2':
        'Their habits count more than yours. Written tone is misread more than writers expect, so plain messages are safest.',
      'R1-3':
        'Short and honest is easy to refuse. A day’s wait keeps a wave of feeling from passing as a decision.',
    },
    fromTheGuide:
      'The guide names texts, emails and social media, and tells you to pick what suits your ex. We agree that their ease comes first. We add the question it leaves out: is contact welcome at all? Trying one route after another, once they go quiet, is pursuit.',
    caution:
      'Contact after a clear no can frighten someone. When it is repeated, it is against the law in many places. If there is a court or police order, even one kind message could break it. Talk to a lawyer or an advice service first.',
  },
  R2: {
    title: 'When and where',
    paragraphs: [
      'If they have said that talking is welcome, let their week set the time. Look for an hour when they tend to have time and be at ease, and keep clear of working hours. Late in the evening people are tired, and everything sounds worse. Leave out days that already hurt, such as birthdays. If the urge to call comes at midnight, it can wait for the morning.',
      'For the place, think private enough to talk and public enough to leave. A park bench, a quiet café or a call agreed beforehand gives you calm, no audience and neutral ground. Offer two choices and let them pick. Never turn up unannounced.',
      'Before you go, agree how long it will be, and think who you could ring afterwards. They may cancel, or leave early, or not answer at all, and you can take any of these as a no. Have a kind line ready, such as “Thank you for telling me”, and then go home.',
    ],
    sources: [
      {
        words: 'We know of no good trials on when or where to talk. These are rules of courtesy.',
        strength: 'Common sense, and often taught.',
      },
      {
        words:
          'People took an apology better once they felt heard, so there is no need to rush (Frantz and Bennigson, 2005).',
        strength: 'One paper on apologies, not on meetings.',
      },
    ],
    whys: {
      'R2-1':
        'No study sets the right hour. Fitting in with their week is plain courtesy, and late nights serve nobody.',
      'R2-2':
        'A calm and neutral place helps a talk. Both of you need to be able to leave it easily.',
      'R2-3':
        'A way out, planned while you are calm, protects you both. One message without an answer is the end of it, not the start.',
    },
    fromTheGuide:
      'The guide says to choose a calm hour, away from work and late nights, and a private, neutral place. We keep its courtesy. We change “private”, since a place with nobody near can trap someone. We add a way out for both.',
    caution:
      'If either of you has been afraid of the other, please don’t arrange to meet. Talk to someone at Support first.',
  },
  R3: {
    title: 'With respect',
    paragraphs: [
      'You may want to be clear about your hope, and they may need room. Both fit into one honest sentence that leaves the answer to them: “I hope we can talk again, and I’ll be all right if we don’t.” Read it first with their eyes, and take out the hints and the tests. How you treat each other now sets the tone for any talk to come.',
      'If you do talk, go to understand. Give them your whole attention, and let their side differ from yours. If you got something wrong, own it early and say that you would like to put it right, if they want that. They may bring worries, and it helps to have thought about those beforehand. Be straight from the first minute, even if all you can say is “I don’t know yet”.',
      'Afterwards, write down what they said, and not what you hope it meant. If they seemed uneasy, step back. If they say no, or you hear nothing more, leave it kinder than you found it.',
    ],
    sources: [
      {
        words:
          'Opening lines that spoke for oneself, and showed the other view too, were rated least likely to anger (Rogers and others, 2018).',
        strength: 'One study. People judged imagined scenes.',
      },
      {
        words:
          'Young couples who parted and came back had about twice the odds of physical violence (Halpern-Meekin and others, 2013).',
        strength: 'One study of 792 people. A link, and not a cause.',
      },
      {
        words:
          'More rounds of parting and coming back went with more distress (Monk and others, 2018).',
        strength: 'One study of 545 people. A link, and not a cause.',
      },
    ],
    whys: {
      'R3-1':
        'Writers tend to think their tone is clearer than it is. Reading as the other person is the remedy.',
      'R3-2':
        'Saying plainly what you hope for leaves no room for hints or tests. It makes a no easy to say.',
      'R3-3':
        'It is a rehearsal for hearing a worry and not fighting it. What you now do is a better reply than an argument.',
      'R3-4':
        'Each time is a chance to check that contact is still welcome. If they seemed uneasy, the kind thing is to step back.',
    },
    fromTheGuide:
      'The guide asks for care, honesty and listening, and for a balance between showing your hopes and leaving room. We agree, and make it exact: once, in one sentence, and the rest is theirs.',
    caution:
      'If you have parted and come back many times, or there was ever fear, talk to someone outside it first. Support can help.',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
