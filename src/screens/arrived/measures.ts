import { t } from '@lingui/core/macro';
import type { Measure } from '@/journal/over-time';
import { pullWords } from '@/journal/pause';
import { arrivalWords, ratedFields, type SunWords } from '@/journal/suns';

type MeasureWords = {
  name: string;
  /** What stands beside its line, the lowest first. */
  levels: SunWords;
  /** What is said in place of a picture while there is too little for one. */
  tooFew: string;
};

/** The four measures in the order they are shown. */
export const measures: readonly Measure[] = ['mood', 'steady', 'energy', 'pull'];

export const measureWords: Readonly<Record<Measure, MeasureWords>> = {
  mood: {
    name: t`How it was`,
    levels: arrivalWords,
    tooFew: t`Once you’ve said three times how it is, it’s drawn here. A tap on the path is enough.`,
  },
  steady: {
    name: t`How steady`,
    levels: ratedFields.steady.words,
    tooFew: t`Once three check-ins say how steady you feel, it’s drawn here.`,
  },
  energy: {
    name: t`Energy`,
    levels: ratedFields.energy.words,
    tooFew: t`Once three check-ins say how much energy there is, it’s drawn here.`,
  },
  pull: {
    name: t`The pull`,
    levels: pullWords,
    tooFew: t`Once three pauses say how strong the pull was, it’s drawn here. Having none is fine too.`,
  },
};

/** How far back the pictures go, in days; null for all there is. */
export const spans = [
  { value: '28', label: t`Four weeks`, days: 28 },
  { value: '91', label: t`Three months`, days: 91 },
  { value: 'all', label: t`All of it`, days: null },
] as const;

export type Span = (typeof spans)[number];
