import { describe, expect, it } from 'vitest';
import { findBlame } from '@/wording/blame';

/**
 * Families of lines that are never marked (docs/content-brief.md, T06), in sentences of their own.
 */
const families: Record<string, readonly string[]> = {
  'praise and thanks with absolutes': [
    'You always saved me the window seat.',
    'You never once complained about my cooking.',
    'You constantly cheered me on.',
    'u always picked me up from the airport',
    'Every time I doubted myself, you told me to try.',
    'You have never been anything but gentle with my mother.',
    'All you ever did was help.',
  ],
  'a good ‘made me’': [
    'You made me kinder.',
    'You made me believe I could pass.',
    'You made me tea and sat with me.',
    'You pushed me to see a doctor and it helped.',
    'Because of you I learned to drive.',
  ],
  owning: [
    'I always put work before us.',
    'I never said sorry first.',
    'I made you doubt yourself.',
    'I was the selfish one.',
    'It was my fault that we were late.',
    'I should have come to the funeral.',
    'I wrecked that evening.',
    'I never told you how proud I was.',
  ],
  absolving: [
    'It wasn’t your fault that I lost the job.',
    'You weren’t the problem.',
    'I don’t think you were being cruel.',
    'Nothing you did caused it.',
    'You never owed me an explanation.',
  ],
  'owned feelings with when or that': [
    'I feel uneasy when the phone stays quiet.',
    'I felt alone that weekend.',
    'I felt sad that we missed the concert.',
    'I was hurt when the visit was called off.',
    'I feel left out when plans are made without me.',
    'When you went home early I felt disappointed.',
  ],
  'polite asks': [
    'Could you bring the spare key on Friday?',
    'Would you be willing to talk for ten minutes?',
    'Please could you forward the gas bill?',
    'Would it be all right to collect my coat?',
    'Can you let me know which day is best?',
  ],
  'offers of room': [
    'You don’t need to answer this.',
    'You should take your time.',
    'You can say no to any of this.',
    'You must do what is right for you.',
    'You don’t have to decide today.',
    'You should keep the cat if that is easier.',
  ],
  'good judgements': [
    'You were right to be cross.',
    'You are a patient father.',
    'You’re so generous.',
    'You handled that well.',
    'You made the right call about the flat.',
  ],
  news: [
    'You should know that the boiler was mended.',
    'You should expect a letter from the council.',
    'You have to collect the parcel before Saturday.',
    'You need to renew the parking permit in March.',
  ],
  facts: [
    'You moved to Bristol in the autumn.',
    'You rang at nine and I missed it.',
    'You were at your sister’s that week.',
    'You didn’t come to the party on the second of May.',
    'You took the lamp and I took the table.',
  ],
  '‘you’ that is nobody’s': [
    'It was, you know, a long winter.',
    'Thank you for the photographs.',
    'You and I grew up in different towns.',
    'You can’t rush these things.',
    'You never really know what somebody carries.',
    'When you’re young you think you have for ever.',
    'My gran says you should always eat breakfast.',
  ],
  'what was once said, or somebody else said': [
    '“You always spoil it” is what I said, and it was unfair.',
    'I used to tell you that you were lazy. That was wrong of me.',
    'I accused you of not caring, and I regret it.',
    'You told me that I never helped, and you were right.',
    'My sister used to shout "you ruin everything" at me.',
    'I said you were selfish. I take it back.',
  ],
  'questions of care': [
    'Are you sleeping any better?',
    'Did your mother get home safely?',
    'How is the new job?',
    'Have you got somebody to talk to?',
    'Why did you choose Leeds?',
    'Do you ever miss the sea?',
  ],
  'a plain sorry': [
    'I’m sorry I shouted.',
    'I’m sorry that I forgot your birthday.',
    'I am sorry about your dad.',
    'Sorry you had such a bad week.',
    'I’m sorry for what I said, and I have no excuse.',
  ],
  'people who are not meant': [
    'Some people here are friendly.',
    'Somebody left the gate open and the dog got out.',
    'My manager never listens.',
    'The neighbours are so loud.',
  ],
};

describe.each(Object.entries(families))('%s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    expect(findBlame(line).map(({ kind, start, end }) => [kind, line.slice(start, end)])).toEqual(
      [],
    );
  });
});

/** The same frames with a sting in them, so that a detector that never marks anything fails here. */
describe('what stands close by is marked', () => {
  it.each([
    ['You always spoiled the window seat.', 'A1'],
    ['You made me miserable.', 'A2'],
    ['You should have come to the funeral.', 'A3'],
    ['You are such a selfish father.', 'A4'],
    ['It was your fault that I lost the job.', 'A6'],
    ['I feel like you never wanted the flat.', 'A7'],
    ['Why do you always choose them over me?', 'A8'],
    ['Some people never even ring back.', 'A15'],
    ['I’m sorry you took it that way.', 'A14'],
  ])('%s', (line, kind) => {
    expect(findBlame(line).map((finding) => finding.kind)).toContain(kind);
  });
});
