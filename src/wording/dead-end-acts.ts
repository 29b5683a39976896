/**
 * Acts that the goodwill check never clears, whatever its answers (docs/content-brief.md, T11):
 * after a breakup they are on the lists of what stalking charities warn of.
 */

export type DeadEnd = 'flowers' | 'gift' | 'meal' | 'post' | 'family' | 'visit';

const patterns: readonly (readonly [DeadEnd, RegExp])[] = [
  ['flowers', /\b(?:flowers?|roses?|bouquets?|tulips?|lilies)\b/i],
  [
    'gift',
    /\b(?:gifts?|presents?|parcels?|packages?|hampers?|chocolates?|jewell?ery|necklace|ring)\b.*\b(?:home|house|flat|door(?:step)?|work|office|desk|place|address|post|send|sent|leave)\b|\b(?:send|leave|post|deliver|bring|drop)\w*\b.*\b(?:gifts?|presents?|parcels?|packages?|hampers?|chocolates?|jewell?ery|necklace|ring)\b/i,
  ],
  [
    'meal',
    /\bsurprise\w*\b.*\b(?:meal|dinner|lunch|breakfast|supper|picnic|party|trip|tickets?)\b|\b(?:meal|dinner|lunch|breakfast|supper|picnic|party|trip)\b.*\bsurprise\w*\b/i,
  ],
  [
    'post',
    /\b(?:post|posting|story|video|song|playlist|tweet)\b.*\b(?:about (?:them|us)|for them|online|publicly|instagram|facebook|tiktok|tag\w*)\b|\btag(?:ging)? (?:them|my ex)\b/i,
  ],
  [
    'family',
    /\b(?:ask|tell|call|text|message|write(?: to)?|contact|talk to|speak to|through|via|give)\w*\b.*\b(?:their|his|her|my ex['’]s) (?:\w+ )?(?:family|mum|mother|mom|dad|father|parents?|sister|brother|sibling|cousin|aunt|uncle|friends?|flatmates?|colleagues?|boss|kids?|children)\b/i,
  ],
  [
    'visit',
    /\b(?:turn|show|drop|come|go|pop|stop|wait)\w*\b.*\b(?:at|by|to|round|outside) (?:their|his|her) (?:\w+ )?(?:house|home|flat|place|work|office|door|gym|class|school)\b|\b(?:turn|show)(?:ing)? up\b/i,
  ],
];

/** Only so many UTF-16 units of an act are read; it is meant to be told in a line or two. */
const readUpTo = 2000;

/** The first of these that an act's words name; null where there is none, or no English. */
export function deadEndIn(act: string): DeadEnd | null {
  const lines = act.slice(0, readUpTo).split(/[.!?…\n]/);
  return patterns.find(([, pattern]) => lines.some((line) => pattern.test(line)))?.[0] ?? null;
}
