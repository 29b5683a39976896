/** Words that try a part: what people write is longer, and other, than what a drawing has room for. */
export const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenpension';
export const longWords = `We agreed to talk on Sunday and then neither of us did, and I told myself it was because of the ${longWord}, which it was not.`;
/** For what we say ourselves, which is never one word wider than a telephone. */
export const longPhrase =
  'Everything that was agreed, half-agreed or silently assumed about responsibilities, misunderstandings and reconciliation';
export const arabic = 'كنت خائفًا من أن أقول ما أحتاج إليه، فلم أقل شيئًا.';
export const hebrew = 'רציתי להתקשר';
export const story = 'I went quiet for three days and called it giving you room.';

/** For a state in which pressing something leads nowhere. */
export const nothing = (): void => undefined;
