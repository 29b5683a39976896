import { factOf, type FactOf, type Facts } from './facts';

export type Theme = FactOf<'theme'>;
/** Size of the writing face in CSS pixels at the browser's own size. */
export type WritingSize = FactOf<'writingSize'>;

export type Settings = {
  theme: Theme;
  writingSize: WritingSize;
  /** Off keeps the sky, and the palette with it, at the hour it had when switched off. */
  skyChanges: boolean;
  /** On leaves the screen's name, and the icon, out of the browser's tab. */
  plainTab: boolean;
  /** Off reads nothing for blame or for what takes an apology back; crisis reading is no setting. */
  pencilMarks: boolean;
  /** Off leaves Quick exit to its button. */
  exitByShift: boolean;
  /** Off asks the browser not to check or correct what is typed. */
  spellChecking: boolean;
};

/** The settings among a journal's facts; a missing or unknown value gives the default. */
export const settingsOf = (facts: Facts): Settings => ({
  theme: factOf(facts, 'theme'),
  writingSize: factOf(facts, 'writingSize'),
  skyChanges: factOf(facts, 'skyChanges'),
  plainTab: factOf(facts, 'plainTab'),
  pencilMarks: factOf(facts, 'pencilMarks'),
  exitByShift: factOf(facts, 'exitByShift'),
  spellChecking: factOf(facts, 'spellChecking'),
});
