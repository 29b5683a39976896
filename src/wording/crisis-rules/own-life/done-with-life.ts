import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import { elsewhereWords } from '@/wording/crisis-rules/away-from-here';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const being = `(?:living|life|being alive|existing|breathing|this life|this world|my life|existence|
    this earth|
    this planet)`;
const somewhere = `(?! (?:in|with|at|near|out|off|like|together|here|alone|apart|under|by|on|for|
    admin|as|drawing|
    from|there|next|beside)(?![^ ]))`;
const close = `(?:my |the |our )?(?:family|kids|children|kid|son|daughter|mum|mother|dad|father|
    parents|sister|
    brother|friends|dog|everyone|everybody|they|people|world|world|baby|all|boys|girls|wife|husband|
    \\S+)`;
const goneOfMe = `(?:with me (?:gone|dead|out of (?:it|the way|the picture|their lives|their life)|
    not (?:here|around|alive|
    in it|there))|if i (?:had |just )?(?:disappeared|vanished|went|left|was gone|
    were gone) (?:for good|forever|
    for ever)|if i (?:had )?never (?:existed|been born|woke up))`;

/** Being finished with life itself, and others better off for it. */
export const doneWithLife: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:done|finished|through|had it|had my fill|tired|so over) (?:with |of )?${being}${somewhere}`,
      `(?:check|checking|checked|bow|bowing|tap|tapping|opt|opting|clock|clocking|sign|signing|drop|
        dropping|duck|bail) out of (?:${being}|it all|everything|here for good)`,
      `(?:death|dying|to die|being dead|to be dead|suicide) is (?:all|the only thing|the one thing|
          everything|
        what|the only way) ${gap(1)}i (?:\\S+ )?(?:want|think|need|deserve|dream|crave|hope|have left|
        long for|look forward|can think)`,
      `(?:look|looking|looked) forward to (?:death|dying|being dead|the day i die|not being (?:here|
          alive)|
        it being over for good)`,
      `(?:may|might) (?:just )?as well (?:just )?(?:be dead|die|not exist|not be (?:here|alive)|
          end it(?! with)|
        kill myself|be gone|jump|never have been born|be in the ground)`,
      `(?:wish|wished|wishing) (?:that )?i (?:was|were|am) (?:just )?not (?:here|alive|around|
          living|breathing|
        in this world|on this (?:earth|planet))(?: (?:any more|anymore|at all|any longer))?`,
      `(?:do|did|was|am) not (?:plan|planning|intend|intending|expect|expecting|mean|aim) (?:on |
          to )(?:being|be) (?:
        still )?(?:here|alive|around)(?: (?:next|by|for|at|when|in|after|this time|much longer|
        any ?more|
        long) ?\\S*)`,
      `(?:wish|wished|want|wanted|like|need|could) (?:i could )?(?:to )?(?:just )?(?:stop|
          cease) (?:being|to be|
        existing|to exist|living|breathing)(?= [,|]|$| any ?more| altogether| entirely)`,
      `(?:he|she|they|you|\\S+) (?:was|were|is|are) (?:all )?(?:my|my only|the only|my one|my whole|
          the) (?:only )?reason (?:
        to (?:live|stay alive|be alive|exist)|for (?:living|being alive|staying alive|existing)|
        i (?:was|stayed|
        am|stay|kept) (?:alive|living))`,
      `(?:world|life|earth) ${far(6)}(?:i )?want out(?= [,|]|$)`,
      '(?:go|going|fall|drift) (?:off )?to sleep (?:forever|for ever|for good)',
      `(?:fall|be|stay) asleep (?:forever|for ever|for good)`,
      `(?:world|life|earth|planet) (?:is not|was not|was never|is no place) (?:made |
          meant )?for me(?= [,|]|$)`,
      `(?:not|never) (?:made|meant|cut out|built) for (?:this (?:world|life)|living|being alive)`,
      `not belong (?:on|in|to) this (?:world|earth|planet|life)`,
      `my life (?:has|holds|had) no (?:point|meaning|purpose|value|worth|reason)(?= [,|]|
          $| any| left| without| now)`,
      `not deserve (?:life|my life|breath|to breathe)(?= [,|]|$)`,
      `wish (?:that )?i (?:was|were|had|had been) never (?:been )?(?:alive|here|born|existed|
          existing)`,
      `(?:would|will|could|might) (?:\\S+ )?(?:be|feel|get|have|find) (?:\\S+ )?(?:free|happy|
          relieved|glad|better|peace|happier|easier|sorry|rid|fine) ${gap(2)}(?:
        if|when|once) i (?:died|die|am dead|was dead|were dead|killed myself|am gone for good|
        did not (?:exist|wake up))`,
      `want out of (?:${being}|it all|everything|here for good)`,
      `(?:stop|stops) my heart(?= [,|]|$| from beating| for good| so)`,
      `(?:only|best) (?:way|thing|answer|option|solution|cure) ${gap(6)}(?:not be here|
          be gone for good|not exist|
        leave this world|stop my heart|never wake up|die|dying|death)`,
      `(?:rather|prefer|easier|simpler|nicer|relief|better) (?:to )?(?:just )?not (?:to )?(?:be|
          being) (?:here|alive|
        around)(?: (?:at all|any ?more|any more))?`,
      `(?:do|did) not (?:want|feel|deserve) (?:\\S+ )?(?:a |to be |like )?(?:place|belong|
          part of) (?:in|on|of) this (?:
        world|earth|planet|life)`,
      `(?:never|not) (?:be able to )?(?:hurt|feel pain|suffer|be in pain|feel this|
          feel anything)(?: any ?more| again|
        any more| ever again)? (?:after tonight|once i am (?:gone|dead)|when i am (?:gone|dead))`,
      `after (?:tonight|tomorrow|today|this) (?:[,|] )?(?:i |it )(?:will|would) (?:not (?:hurt|
          be here|feel|suffer|
        be in pain|matter|be around|exist)|never (?:hurt|feel|suffer)|all be over|be over|
        be at peace|be gone|be dead|
        be free)`,
    ),
    unlessAfter: begins(
      ...elsewhereWords,
      '(?:than (?:wear|eat|watch|go|sing|dance|listen))',
      '(?:of (?:it|this|that|the))',
      'so (?:mean|angry|hard on|jealous|selfish|late|tired)',
      'sooner|earlier',
    ),
    unlessBefore: test('(?:he|she|who) (?:is|was|seems) (?:\\S+ )?$'),
  },
  {
    tier: 1,
    find: lazily(
      `${close} (?:${gap(4)})(?:better|best|happier|relieved|freer|easier|fine|okay|glad|safer|
          lighter) (?:
        off )?(?:\\S+ )?${goneOfMe}`,
      `${goneOfMe} (?:[,|] )*(?:then )?(?:nobody|no one|everyone|everybody|they|my \\S+|people|
          the world|things|it) (?:
        would|will|could|might)`,
    ),
  },
  {
    // 'They would get over it, they would be better off.'
    tier: 1,
    find: lazily(
      `(?:family|kids|children|mum|she|he|everyone|everybody|they|friends|parents|people|world|
          all) (?:would|will|
        are going to|might) (?:\\S+ )?be (?:\\S+ )?better off(?= [,|]|$)`,
    ),
    onlyWith: test(
      'get over (?:it|me|losing me)',
      'without me',
      'burden',
      '(?:sad|cry|grieve|miss me|upset|mourn) (?:for )?(?:a )?(?:bit|while|few)',
      'move on from me',
      'if i (?:was|were|went|died|disappeared|did it|did not)',
    ),
  },
];
