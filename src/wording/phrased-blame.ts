import butSorry from './blame-phrases/but-sorry.txt?raw';
import classes from './blame-phrases/classes.txt?raw';
import comparison from './blame-phrases/comparison.txt?raw';
import contempt from './blame-phrases/contempt.txt?raw';
import diagnoses from './blame-phrases/diagnoses.txt?raw';
import disregard from './blame-phrases/disregard.txt?raw';
import fault from './blame-phrases/fault.txt?raw';
import heldUpAgainst from './blame-phrases/held-up-against.txt?raw';
import hiddenYou from './blame-phrases/hidden-you.txt?raw';
import labels from './blame-phrases/labels.txt?raw';
import loadedQuestions from './blame-phrases/loaded-questions.txt?raw';
import mockPraise from './blame-phrases/mock-praise.txt?raw';
import motives from './blame-phrases/motives.txt?raw';
import owed from './blame-phrases/owed.txt?raw';
import pressure from './blame-phrases/pressure.txt?raw';
import sarcasm from './blame-phrases/sarcasm.txt?raw';
import scorned from './blame-phrases/scorned.txt?raw';
import sideways from './blame-phrases/sideways.txt?raw';
import { blameKinds, type Rule } from './blame-rules/rule';
import { classesIn, rulesIn, type PhraseRule } from './phrase-file';
import { oneOf } from './pattern';
import { hardFeelings } from './word-lists/feelings';
import { badNouns, badTraits, clinical, scorn } from './word-lists/traits';

/** The order tells which of two that say the same is kept. */
const files: readonly string[] = [
  butSorry,
  pressure,
  diagnoses,
  contempt,
  scorned,
  labels,
  comparison,
  heldUpAgainst,
  loadedQuestions,
  sarcasm,
  mockPraise,
  motives,
  disregard,
  fault,
  owed,
  hiddenYou,
  sideways,
];

const known = classesIn(
  classes,
  new Map([
    ['bad-traits', oneOf(badTraits)],
    ['bad-nouns', oneOf(badNouns)],
    ['clinical', oneOf(clinical)],
    ['scorn', oneOf(scorn)],
    ['hard-feelings', oneOf(hardFeelings)],
  ]),
);

function ruleOf({ says, ...rule }: PhraseRule): Rule {
  const kind = blameKinds.find((one) => says.has(one));
  if (kind === undefined) throw new Error('a rule for blame has no kind');
  return {
    ...rule,
    kind,
    ...(says.has('question') ? { onlyIn: 'question' } : {}),
    ...(says.has('statement') ? { onlyIn: 'statement' } : {}),
  };
}

/** The rules for blame that are phrases alone, out of their files. */
export const blameRules: readonly Rule[] = files.flatMap((file) =>
  rulesIn(file, known).map(ruleOf),
);
