import { lazily } from '@/wording/lazy-pattern';
import { begins, far, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from './crisis-rule';
import { kin } from './people';

/** Being afraid of somebody, or not safe at home. */
export const fear: readonly CrisisRule[] = [
  {
    tier: 2,
    saysNot: true,
    find: lazily(
      `(?:scared|afraid|frightened|terrified|fearful|petrified|in fear) (?:of (?:him|her|them|
          you|my (?:ex|husband|wife|partner|boyfriend|girlfriend|dad|father|brother|mum|stepdad)|
          what (?:he|she|they|you|my ex) (?:will|might|is going to|would|could|is capable of|
          are going to|may)(?: ${WORD})?|${WORD} (?:hurting|finding|hitting|killing|coming after|
          turning up at|getting) me)|to (?:go|be|come|stay|sleep|walk|live|return|leave the house|
          open the door|answer the door|be alone)(?: (?:in|with|back|at|because|
          when))?(?: (?:home|there|my|the|own|house|flat|him|her|alone|them|${WORD})){0,3}|
          for my (?:life|safety|kids|children)|in my own (?:home|house|flat)|at home|
          (?:that )?(?:he|she|they|my ex|you) (?:will|might|would|is going to|may|are going to|
          could) (?:${WORD} ){0,2}(?:hurt|kill|find|hit|come|do something|turn up|break|attack|
          beat|explode|snap|take the kids|harm|get violent|lose it|shoot|stab)(?: ${WORD})?)`,
      `(?:not|never|no longer|do not feel|does not feel|did not feel) (?:feel |feeling |
          really |very |at all )?safe (?:at home|here|tonight|in (?:my|this|the|
          our) (?:own )?(?:home|house|flat|bed|place)|with (?:him|her|them|my (?:ex|husband|
          partner|wife|boyfriend|girlfriend))|around (?:him|her|them|my (?:ex|husband|partner))|
          there|in my own|when (?:he|she|they)|near (?:him|her|them)|from (?:him|her|them)|
          going home|to go home)`,
      `(?:unsafe|in danger) (?:at home|tonight|in my own|with (?:him|her|them)|around (?:him|
          her|them)|here|because of (?:him|her|them)|from (?:him|her|them))`,
      'i am in danger',
      `(?:has|have|got|kept|keeps) (?:still )?(?:a |my |the |his |her |our |spare |
          set of )*keys? ${far(4)}(?:not feel safe|not safe|
          scared|afraid|frightened|terrified|unsafe)`,
      `(?:hiding|hid|hide|locked myself) (?:in (?:the|my) (?:bathroom|toilet|car|bedroom|
          wardrobe|room|closet)|from (?:him|her|them|my (?:ex|husband|partner|boyfriend|wife|
          girlfriend)))`,
      `(?:he|she|they|${kin}) (?:is|are|gets|get|got|was|became|becomes|turns|turned|has been|
          can be|can get|is getting|being) (?:${WORD} )?(?:violent|physically abusive|abusive|
          dangerous|aggressive (?:and|with me|towards me|to me)|physical with me|rough with me)`,
      '(?:physically|sexually) (?:abused|assaulted|abuses|hurt|abusing) (?:me|by)',
      'domestic (?:violence|abuse) (?:at home|from|by|again|situation|in my)',
      `(?:black eye|broken (?:rib|nose|jaw|arm|wrist)|bruises?|bruised|
          marks) (?:\\S+ ){0,5}(?:from (?:him|her|them|where (?:he|she|they))|because (?:he|she|
          they)|(?:he|she|they) (?:gave|left|did|made))`,
    ),
    unlessIn: test(
      '(?:hurt|kill|harm|shoot|stab|cut) (?:himself|herself|themselves)',
      `afraid of what (?:he|she|they|you) (?:will|might|would) (?:think|say|feel|tell|answer|
          see|reply)`,
      `scared (?:of (?:you|them|her|him) (?:leaving|not|saying|seeing)|to (?:go|be|come|walk|
          live|sleep|stay|return|be alone)(?: (?:in|with|back|at|because|when))?(?: (?:to (?:the|
          a|work|sleep|therapy|that|my)|the (?:gym|doctor|dentist|party|supermarket|shop|water|
          dark|date|sea|cinema)|dentist|gym|party|into|on|happy|honest|open|close|vulnerable|
          loved|single|alone|out|forward|first|again|and|with|too|so|for|from|my (?:life|
          own)))?(?: \\S+){0,2})$(?<!home)(?<!home \\S+)(?<!house)(?<!flat)`,
      `(?:scared|afraid|frightened|terrified|petrified) (?:that )?(?:he|she|they|you|my ex) (?:will|might|would|
          is going to|may|could) (?:\\S+ )*(?:find|meet|come across) (?!(?:me|us|my|our|where|out|the|them|him|her)(?: |$))\\S+`,
      `afraid (?:that )?(?:he|she|they|you) (?:will|might|would|could) (?:\\S+ )*(?:find|
          come) (?:someone|another|out|back|love)`,
    ),
    unlessAfter: begins(
      '(?:think|say|feel|tell|answer|reply|see|choose)',
      'someone (?:else|new|better)',
      'reaction',
      '(?:answer|reply|mother|judgement|cooking|dog|leaving|saying|not)',
      'out (?:i|that|about)',
      '(?:\\S+ )?empty (?:house|flat|home|bed|room)',
      '(?:house|flat|home|nobody|no one|silence|the silence|the quiet)(?: [^ ]+){0,2} (?:cat|dog|alone|empty)',
    ),
    unlessBefore: test(
      '(?:not|never|no longer|was never|are not|is not) (?:really |even |so )?$',
      `(?:cat|dog|baby|puppy|she|he|they|daughter|son) (?:is|was|are|were|seems|got) (?:so |
          very |really )?$`,
      '(?:film|book|novel|series)(?: \\S+){0,5}$',
      'if (?:you are|anyone is) $',
    ),
  },
];
