import { describe, expect, it } from 'vitest';
import { findCrisis } from '@/wording/crisis';
import { tierOf } from './labelled';

/**
 * What shows no card (docs/content-brief.md, 5.3), in sentences of their own; a quiet line is no
 * card.
 */
const harmless: Record<string, readonly string[]> = {
  'kill, murder or die for a thing': [
    'I’d kill for a slice of toast.',
    'I could murder a cup of tea.',
    'That soup is to die for.',
    'I would have died for my little brother.',
  ],
  'a thing, a job, a body part or the weather as the killer': [
    'This commute is killing me.',
    'My back is killing me today.',
    'The damp is going to kill me.',
    'These shoes will be the death of me.',
  ],
  'died or dead, said of a thing, a bond, a mood or for emphasis': [
    'The laptop died in the middle of it.',
    'Whatever we had was dead by March.',
    'It was dead simple.',
    'The mood in the room died.',
    'My basil is dying on the sill.',
  ],
  'dying to do something': ['I’m dying to hear about the trip.', 'I was dying to tell her.'],
  'ending a thing with somebody': [
    'I had to end things with him.',
    'I’m going to end it with her tomorrow.',
    'We are ending the relationship.',
    'I want to end my tenancy early.',
  ],
  'cut or burn as haircut, cooking, costs, accident': [
    'I cut myself shaving this morning.',
    'I burnt the rice and myself a bit.',
    'I cut down on coffee.',
    'I cut my fringe too short.',
    'We had to cut our costs.',
  ],
  'fear of dying alone': [
    'I’m afraid I’ll die alone with my cats.',
    'What if I die single?',
    'I worry about dying alone.',
  ],
  'hurt as a feeling': ['I’m so hurt.', 'It hurts to see his name.', 'I hurt her and I know it.'],
  'the subject as a topic': [
    'We watched a documentary about suicide.',
    'My module this term covers self-harm in prisons.',
    'I answer phones for a suicide prevention charity.',
  ],
  'clearly past, or denied': [
    'I no longer want to die.',
    'I used to hurt myself, years ago.',
    'I would never take my own life.',
    'I was suicidal when I was at school, and I’m well now.',
    'I’m not going to kill myself.',
  ],
  'somebody else': [
    'My cousin’s suicide changed our family.',
    'Her brother killed himself in the spring.',
    'My flatmate used to self-harm.',
    'My uncle tried to end his life once.',
  ],
  'being away from a place': [
    'I won’t be here next week, I’m in Spain.',
    'I don’t want to be here in this office.',
    'I said goodbye to the flat.',
  ],
};

describe.each(Object.entries(harmless))('%s', (_, lines) => {
  it.each(lines)('shows no card for “%s”', (line) => {
    expect([null, 4]).toContain(tierOf(line));
  });

  it.each(lines)('hides nothing said beside “%s”', (line) => {
    expect(tierOf(`${line} I want to kill myself.`)).toBe(1);
    expect(tierOf(`I don’t want to be alive anymore. ${line}`)).toBe(1);
  });
});

describe('close to a harmless turn of phrase', () => {
  it.each([
    ['I want to end it all.', 1],
    ['I cut myself on purpose this morning.', 1],
    ['I want to die, my back is killing me.', 1],
    ['I used to hurt myself, and last night I did it again.', 1],
    ['I’m not going to work tomorrow, I’m going to kill myself.', 1],
    ['My uncle killed himself and I want to do the same.', 1],
    ['He says he will kill me.', 2],
    ['I’m going to kill him.', 3],
  ])('“%s” is tier %i', (line, tier) => {
    expect(tierOf(line)).toBe(tier);
  });
});

it.each([
  'I no longer want to die.',
  'I would never take my own life.',
  'Her brother killed himself in the spring.',
])('keeps a quiet line for what is over, denied or somebody else’s: “%s”', (line) => {
  expect(findCrisis(line).map(({ tier }) => tier)).toEqual([4]);
});
