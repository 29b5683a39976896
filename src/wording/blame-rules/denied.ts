import { test } from '@/wording/pattern';

/** Before the words: a guess taken back, wondered at or put as a condition. */
export const deniedWords = `(?:do|did|does) not (?:think|believe|mean|say|feel|suppose|imagine)(?: that| for a moment)?|
    (?:am|was) not (?:saying|suggesting|claiming|sure|certain)(?: that| if| whether)?|
    (?:wonder|wondered|wondering|asked|ask|unsure|worried|worry|fear|afraid|scared|told myself|
      story)(?: myself)?(?: that| if| whether)?(?: maybe| perhaps)?$|not (?:that|because)$|
    (?:if|whether|maybe|perhaps|unless)(?: that)?$`;

export const denied = test(deniedWords);
