const whose = '(?:his|her|their|my ex’?s?)';
const who = '(?:he|she|they)';

const families: readonly RegExp[] = [
  // Going where they live or work.
  `(?:dr(?:ive|iving|ove)|walk(?:ed|ing)?|cycl(?:e|ed|ing)|go(?:ing)?|went|(?:wait|hang)(?:ed|ing)?) (?:past|by|round|outside|near) ${whose} (?:old |new )?(?:house|flat|place|home|work|office|street|road|door|gym)`,
  // Reading what they put out, or what is theirs.
  `(?:check(?:ed|ing)?|look(?:ed|ing)? (?:at|through|up|on)|scroll(?:ed|ing)? (?:through|down)|stalk(?:ed|ing)?|watch(?:ed|ing)?|refresh(?:ed|ing)?|read(?:ing)?) ${whose} (?:page|profile|account|insta(?:gram)?|facebook|tiktok|snap(?:chat)?|stor(?:y|ies)|posts?|status|last seen|location|phone|messages|photos)`,
  `follow(?:ed|ing)? (?:him|her|them) (?:home|to|from|around)`,
  // Wanting to know who they are with.
  `(?:know|find out|see|asked|ask) (?:who|where) ${who}(?:’s|’re| is| are| was| were| goes| go| sees| see)`,
  `who ${who}(?:’s|’re| is| are) (?:with|seeing|sleeping|texting|talking)`,
].map((family) => new RegExp(`(?<![\\p{L}])(?:${family})(?![\\p{L}])`, 'u'));

/**
 * Whether words speak of checking on somebody, driving past or wanting to know who they are with
 * (docs/content-brief.md, 5.2). Patterns of English, tried in linear time over at most 20,000
 * UTF-16 units; a miss says nothing about anybody, and a hit only shows a sentence.
 */
export function speaksOfWatching(text: string): boolean {
  const plain = text
    .slice(0, 20_000)
    .toLowerCase()
    .replaceAll(/['ʼ]/g, '’')
    .replaceAll(/\s+/g, ' ');
  return families.some((family) => family.test(plain));
}
