import { lazily } from '@/wording/lazy-pattern';
import { begins, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from './crisis-rule';

const other = `(?:him|her|them|my ex|my (?:husband|wife|partner|boyfriend|girlfriend))`;
const whose = `(?:his|her|their|my ex is)`;
const close = `(?= [,|]|$| (?:again|once|twice|hard|in the|across the|last|yesterday|tonight|today|
    during|when|while|and|so|because|until|after|on (?:sunday|monday|tuesday|wednesday|thursday|
    friday|saturday)|down|over|against|for (?:the|leaving|cheating|lying)))`;

/** Harm already done to somebody, and watching or shaming that goes on: what the writer did or does. */
export const ownActs: readonly CrisisRule[] = [
  {
    tier: 3,
    find: lazily(
      `i (?:have |had |just |nearly |almost |then |even )*(?:hit|slapped|punched|kicked|choked|
          strangled|shoved|headbutted|bit|battered|beat|pushed|raped|stabbed) ${other}${close}`,
      `i (?:have |had |just |then |even )*(?:hit|slapped|punched|kicked|choked|strangled|beat|
          beat up) you(?= [,|]|$| (?:and|again|hard|last|that night))`,
      `(?:put|had|got|wrapped) my hands? (?:around|round) (?:${whose}|your) (?:neck|throat)`,
      `i (?:still |always |often |even |have )*(?:follow|followed|stalk|stalked) ${other} (?:home|
          to work|around|every|after work|when|at night)`,
      `i (?:have |had |just |then |even )*(?:grabbed|pinned|held) ${other} (?:by the|down|so hard|
          against|too hard)|i (?:have |had |just |then |even )*grabbed ${whose} (?:arms?|wrists?|
          neck|throat|hair)(?= [,|]|$| (?:and (?:would not|did not|shook|pulled|shouted)|so|hard))`,
      `i (?:have |had |just |then |even )*(?:locked|kept|shut) ${other} in(?= [,|]|$| (?:so|until|because|and|
          the house))`,
      `i (?:have |had |just |then |even )*(?:forced|made|pressured) ${other} (?:to |into )(?:
          have sex|having sex|sleep with me)`,
      `threw (?:a|the|my|${whose}) (?:plate|glass|bottle|phone|cup|mug|chair|knife|vase|pan|
          lamp) at ${other}`,
      `i (?:have |had |just |even |will |am going to |want to |could )*(?:slashed|slash|keyed|key|
          smashed|smash|torched|torch|burned|burnt|burn) ${whose} (?:${WORD} )?(?:tyres?|tires?|
          cars?|windows?|things|clothes|bike|van)`,
      `i (?:have |had |will |am going to |want to |could |just |might |even )*(?:post|posted|send|
          sent|share|shared|leak|leaked|publish|upload|uploaded|show|put) (?:${WORD} ){0,2}
          ${whose} (?:${WORD} )?(?:nudes?|naked (?:pictures?|photos?|pics)|(?:pictures?|photos?|pics|
          videos?) (?:to everyone|to (?:his|her|their) (?:boss|work|family|parents|mum)|online|
          everywhere))`,
      `i (?:have |had |just |even |want to |am going to )*(?:put|hid|hide|planted|stuck) (?:a |an )?
          (?:air ?tag|tracker|gps) (?:in|on|under) ${whose}`,
      `(?:have|had|been|am|was|keep|kept) (?:been )?(?:following|stalking|spying on|waiting outside|
          tracking|hacking) (?:${other}|${whose} (?:work|house|flat|home|office|gym|phone|
          location|car|place|email|accounts?))(?= [,|]|$| (?:home|again|every|all|around|to|at|
          from|for|after|so|because))`,
      `(?:going|driving|heading|go|drive|on my way) (?:over |round |back )?to (?:${whose} (?:house|
          flat|work|place|home|office)|see ${other}) (?:${WORD} ){0,3}(?:to |and |until )(?:i )?(?:
          make ${other} (?:listen|talk|see|answer|open|pay|look)|have it out|break (?:the|
          ${whose}) door)`,
      `i (?:am |feel )?(?:scared|afraid|worried|frightened) (?:that )?i (?:might|will|could|would|
          may) do something to ${other}`,
    ),
    unlessIn: test(
      `(?:hit|kicked|beat|pushed|shoved) ${other} (?:up|with|on|for (?!the|leaving|cheating|lying))`,
      '(?:never|not) (?:once )?(?:hit|slapped|pushed|punched|kicked|hurt)',
    ),
    unlessAfter: begins(
      'with (?:it|the news|a|my|questions)',
      '(?:on|in) (?:instagram|facebook|twitter|tiktok|snapchat|spotify|social|the game|the race)',
      'at (?:chess|cards|tennis|pool|darts|scrabble)',
    ),
  },
];
