import { describe, expect, it } from 'vitest';
import { tierOf } from './labelled';

/**
 * A wish to die or to hurt oneself, put together: how it is wanted, what is wanted, what is said
 * before and after. Every way to want meets every act; each pair gets several beginnings and ends.
 */
const wants = `want to|wanna|really want to|just want to|need to|would like to|am ready to|am going to|plan to|
  intend to|have decided to|am about to|feel the urge to|am tempted to|have been wanting to|long to|
  still want to|know I want to|desperately want to|only want to|am planning to|gonna|sometimes want to|
  often want to|secretly want to|can’t help wanting to|keep wanting to|wish I could|would rather`;
const acts = `die|be dead|kill myself|end my life|end it all|take my own life|not be alive|stop existing|
  not wake up|never wake up|hurt myself|cut myself|harm myself|self harm|hang myself|overdose|not exist|
  jump off a bridge|slit my wrists|unalive myself`;

const thinks = `am thinking about|keep thinking about|can’t stop thinking about|have been thinking of|
  think a lot about|have thought about|dream of|fantasise about|have thoughts of|have thoughts about|
  am obsessed with|was thinking about|think about|have intrusive thoughts about`;
const things = `dying|being dead|killing myself|ending my life|ending it all|taking my own life|suicide|
  not being alive|not existing|hurting myself|cutting myself|harming myself|self harm|never waking up|
  jumping off a bridge|hanging myself|an overdose|burning myself`;

const leads = `|Honestly, |Lately |I went to work and I smiled but |My mum thinks I am fine. |I’m tired. |
  He left me on Friday and |I think |I love my friends but |I know it is stupid but |
  My job is killing me and |We bought a cake and cut it and `;
const tails = `| tonight|.| again| every day| because of her| and I am scared| so much| right now|
   but nobody knows| now that he has left`;

const parts = (list: string): string[] => list.split(/\|(?:\n {2})?/);

const at = (list: string, turn: number): string => {
  const all = parts(list);
  return all[turn % all.length] ?? '';
};

/** How many sentences a pair gets. */
const each = 5;

/** Every frame with every act; beginnings and ends take turns, so that all of them meet many pairs. */
function* sentences(frames: string, what: string): Generator<string> {
  let turn = 0;
  for (const frame of parts(frames)) {
    for (const act of parts(what)) {
      for (const last = turn + each; turn < last; turn += 1) {
        yield `${at(leads, turn)}I ${frame} ${act}${at(tails, turn)}`;
      }
    }
  }
}

const spelling: Record<string, (line: string) => string> = {
  'as it is written': (line) => line,
  'without apostrophes or capitals': (line) => line.toLowerCase().replaceAll('’', ''),
  'in capitals': (line) => line.toUpperCase(),
};

describe.each(Object.entries(spelling))('%s', (_spelling, spelt) => {
  it.each([
    ['wanted', wants, acts, 2500],
    ['thought of', thinks, things, 1200],
  ])(
    'death and self-harm that are %s are read, whatever stands around them',
    (_, a, b, atLeast) => {
      const lines = [...sentences(a, b)].map(spelt);
      expect(lines.length).toBeGreaterThan(atLeast);
      expect(lines.filter((line) => tierOf(line) !== 1)).toEqual([]);
    },
  );
});
