import allOver from './danger-phrases/all-over.txt?raw';
import attempts from './danger-phrases/attempts.txt?raw';
import barelyAlive from './danger-phrases/barely-alive.txt?raw';
import byWord from './danger-phrases/by-word.txt?raw';
import classes from './danger-phrases/classes.txt?raw';
import dangerousPlaces from './danger-phrases/dangerous-places.txt?raw';
import doneWithLife from './danger-phrases/done-with-life.txt?raw';
import endingLife from './danger-phrases/ending-life.txt?raw';
import farewells from './danger-phrases/farewells.txt?raw';
import fear from './danger-phrases/fear.txt?raw';
import hurtingActs from './danger-phrases/hurting-acts.txt?raw';
import keptIn from './danger-phrases/kept-in.txt?raw';
import lastDays from './danger-phrases/last-days.txt?raw';
import longingForDeath from './danger-phrases/longing-for-death.txt?raw';
import mayHarm from './danger-phrases/may-harm.txt?raw';
import meansAtHand from './danger-phrases/means-at-hand.txt?raw';
import neverToBe from './danger-phrases/never-to-be.txt?raw';
import nothingToLiveFor from './danger-phrases/nothing-to-live-for.txt?raw';
import oneWord from './danger-phrases/one-word.txt?raw';
import ownActs from './danger-phrases/own-acts.txt?raw';
import ownDanger from './danger-phrases/own-danger.txt?raw';
import passiveWishes from './danger-phrases/passive-wishes.txt?raw';
import plans from './danger-phrases/plans.txt?raw';
import selfHarm from './danger-phrases/self-harm.txt?raw';
import somebodyElse from './danger-phrases/somebody-else.txt?raw';
import taken from './danger-phrases/taken.txt?raw';
import threats from './danger-phrases/threats.txt?raw';
import violence from './danger-phrases/violence.txt?raw';
import wishToDie from './danger-phrases/wish-to-die.txt?raw';
import wornOut from './danger-phrases/worn-out.txt?raw';
import wounded from './danger-phrases/wounded.txt?raw';
import type { CrisisRule, CrisisTier } from './crisis-rules/crisis-rule';
import { classesIn, rulesIn, type PhraseRule } from './phrase-file';

/** What has happened first; the widest nets last. */
const files: readonly string[] = [
  taken,
  wounded,
  hurtingActs,
  selfHarm,
  wishToDie,
  passiveWishes,
  allOver,
  nothingToLiveFor,
  doneWithLife,
  lastDays,
  neverToBe,
  barelyAlive,
  longingForDeath,
  endingLife,
  attempts,
  dangerousPlaces,
  meansAtHand,
  ownDanger,
  plans,
  farewells,
  violence,
  threats,
  fear,
  keptIn,
  mayHarm,
  ownActs,
  somebodyElse,
  wornOut,
  oneWord,
  byWord,
];

const tiers: readonly CrisisTier[] = [1, 2, 3, 4];

function ruleOf({ says, ...rule }: PhraseRule): CrisisRule {
  const tier = tiers.find((one) => says.has(`tier ${one}`));
  if (tier === undefined) throw new Error('a rule of danger has no tier');
  return {
    ...rule,
    tier,
    ...(says.has('act') ? { act: true } : {}),
    ...(says.has('self-harm') ? { selfHarm: true } : {}),
    ...(says.has('says not') ? { saysNot: true } : {}),
    ...(says.has('lost') ? { about: 'lost' } : says.has('at risk') ? { about: 'atRisk' } : {}),
  };
}

const known = classesIn(classes);

/** Every rule of danger, out of the phrase files. */
export const dangerRules: readonly CrisisRule[] = files.flatMap((file) =>
  rulesIn(file, known).map(ruleOf),
);
