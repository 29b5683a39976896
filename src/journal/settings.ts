export type Theme = 'device' | 'light' | 'dark';
/** Size of the writing face in CSS pixels at the browser's own size. */
export type WritingSize = 18 | 20 | 22 | 25;

export type Settings = {
  theme: Theme;
  writingSize: WritingSize;
  /** Off keeps the sky, and the palette with it, at the hour it had when switched off. */
  skyChanges: boolean;
  /** On leaves the screen's name, and the icon, out of the browser's tab. */
  plainTab: boolean;
  /** Off reads nothing for blame or for what takes an apology back; crisis reading is no setting. */
  pencilMarks: boolean;
};

export const defaultSettings: Settings = {
  theme: 'device',
  writingSize: 20,
  skyChanges: true,
  plainTab: false,
  pencilMarks: true,
};

export const themes: readonly Theme[] = ['device', 'light', 'dark'];
export const writingSizes: readonly WritingSize[] = [18, 20, 22, 25];

/** The settings among a journal's facts; a missing or unknown value gives the default. */
export function settingsOf(facts: ReadonlyMap<string, FactValue>): Settings {
  const theme = themes.find((one) => one === facts.get('theme'));
  const writingSize = writingSizes.find((one) => one === facts.get('writingSize'));
  return {
    theme: theme ?? defaultSettings.theme,
    writingSize: writingSize ?? defaultSettings.writingSize,
    skyChanges: facts.get('skyChanges') !== false,
    plainTab: facts.get('plainTab') === true,
    pencilMarks: facts.get('pencilMarks') !== false,
  };
}
import type { FactValue } from './facts';
