/** Swear words used of a person, kept as FNV-1a hashes so that none stands in the app's own words. */
const hashes: ReadonlySet<number> = new Set([
  2444789715, 2170560880, 2090526271, 2761596009, 4250961641, 4249104160, 1698156692, 931162246,
  2460286864, 551573376, 1825958011, 3114006918, 1839484226, 4236827229, 2491417249, 1666915128,
  3094226063, 1534202437, 935924835, 740225889, 303976023, 2503881367, 1468312105, 871062616,
]);

/** Whether a lower-case word is one of them. */
export function harshWord(word: string): boolean {
  if (word.length < 4 || word.length > 10) return false;
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hashes.has(hash);
}
