import { begins, endsIn, test } from './pattern';

/**
 * What stands around a piece and tells that it is not said to anybody now: something once said, a
 * thought taken back, a line held up to look at, or 'you' meaning people in general.
 */

const reported = test(
  `i (?:(?:have|had|would|used to|always|also|once|even|often|then|just|never|really|kept|
      still|stopped|did|am|was|wish i had|should not have|should never have|must have|hate that i|
      regret that i|may have|might have) ){0,3}(?:say|says|said|saying|tell you|tells you|
      told you|told myself|telling you|told everyone|told people|told my \\S+|telling myself|
      telling people|tell myself|tell people|tell everyone|tell them|tell him|tell her|
      tell my \\S+|told them|told him|told her|shout(?:ed)?|shouting|yell(?:ed)?|yelling|
      scream(?:ed)?|text(?:ed)? you|wrote|write in|called you|call you|calling you|accus(?:e|ed|
      ing) you|complained|complaining|claimed|insisted|hinted|implied|joked|thinking|snapped|
      threw at you|decided|convinced myself|labelled you|made you feel|made you believe|
      made you think|let you (?:think|believe|feel)|treated you|acted|act|acting|behaved|
      pretended)(?: (?:that|about|at you|how|to you|like|as if|as though|because|is|was|
      things like|once|out loud|back|again|every day|of being|of|you of|as|it was|to myself|
      to him|to her|to them|to everyone|to my \\S+|to people|,|once that|so often that|everything|
      all of it|was|all|only|really|maybe|perhaps|at (?:work|home|school|the \\S+)|
      in (?:my|a|the|that|one) (?:\\S+ )?(?:letters?|emails?|messages?|notes?|texts?|diary)))*$`,
);
const thoughtOnce = test(
  `i (?:used to|once|would|wrongly|unfairly|always|often|mistakenly|foolishly|
      honestly) (?:think|thought|believe|believed|feel|felt|assume|assumed|blame|blamed|say|said|
      imagine|imagined|call|called|told|tell|accuse|accused|complain|fear|feared|
      worry)(?: (?:that|about|of|how|you|like|maybe|it was|all|everyone))*$|
    i (?:was wrong|am wrong|was unfair|was so wrong|was unkind|regret) (?:to|when i|about|for|
      in|that i)(?: (?:\\S+)){0,6}$|
    i (?:assumed|feared|worried|imagined|convinced myself|told myself|blamed you for|
      accused you of|doubted)(?: (?:that|if|whether|maybe|it was|because))*$|
    what i (?:used to call|always called|called|took for|mistook for|read as|thought was)$|
    (?:story|idea|belief|thought|lie) (?:in my head |i told myself )?(?:was |is )?(?:that )?$`,
);
const unsaid = test(
  `(?:do|did|does) not (?:really |actually |honestly |even |ever |always |truly )?(?:think|
      believe|mean|say|feel|want to say|suppose|imagine|mean to say|want you to think|
      blame you because|want to imply|expect)(?: (?:that|like|as if|as though|it is because|
      anymore|for a second|for a minute|for a moment|it was because|this is because|
      any of this is|it is|this is))*$|
    (?:am|was) not (?:saying|suggesting|claiming|implying|here to say|angry that|angry because|
      going to say|writing to say|blaming you|saying it is because)(?: (?:that|it is because|
      this because))*$|
    (?:is|was) not (?:that|because|true that|like|fair to say|as if|as though|about whether)$|
    (?:would be|would have been|is|was) (?:so |too |very |only )?(?:easy|easier|tempting|simple|simpler|
      convenient) (?:for me )?to (?:say|write|think|claim|tell (?:you|people|everyone|myself))(?: that)?$|
    not (?:that|because|as if|as though|to say)$|(?:can|could) (?:not|never) (?:really |honestly |truly )?(?:say|claim)(?: that)?$|
    never (?:thought|said|felt|believed|meant|once thought|wanted you to think)(?: (?:that|like|
      as if))*$|(?:no one|nobody) (?:thinks|said|says|believes)(?: that)?$|
    (?:wonder|wondered|wondering|asked myself|ask myself|unsure|not sure) (?:if|
      whether)(?: maybe)?$`,
);
const theySaid = test(
  `you (?:always |also |once |often |just |then |even |have |had |may have |might have |
      must have |may |might |could have |probably )*(?:said|say|told me|told|tell me|felt|feel|
      thought|think|worried|feared|asked|explained|wrote|believed|mentioned|admitted|kept saying|
      used to say|knew|know|wondered|were told|were afraid|were worried|were scared)(?: (?:that|
      if|whether|like|as if|as though|maybe|about how|how|me|me that))*$`,
);
const about = test(
  `(?:song|film|movie|book|novel|poem|track|album|show|lyric|lyrics|play|episode|article|
      headline|podcast|chorus|sermon)(?: (?:called|named|titled|that goes|goes|,|where|says|about|
      said))*$|
    (?:sang|singing|hum|hummed|playing|listened to|listening to|watched|reading|read)(?: ,)?$`,
);

const takenBack = test(
  `(?:was|were|is) my (?:favourite |usual |old |go to |standard |stock |regular |first |
      worst )?(?:line|phrase|excuse|answer|refrain|words|thing to say|defence|weapon|reply|habit)|
    i (?:got that wrong|used to say|would say|said that a lot|said once|was wrong (?:about|
      to say) that|no longer (?:think|believe|feel)|know (?:that|it|this) (?:is|was) (?:not true|
      unfair|wrong)|take (?:it|that) back|took that back)|
    (?:it|that|which) (?:was|is) (?:not true|untrue|unfair of me|wrong of me|my line|
      a lie i told|never true|unkind of me|cruel of me|not fair of me)|even when it was not true|
    that is what i (?:used to|would|always) (?:say|think|said|thought)|i crossed (?:it|that) out|
    quotedwords`,
);

const general = test(
  `(?:they|people|books|everyone) (?:always |often |all )?say|as they say|the saying|goes the|
    in life|life (?:is|has|goes|can)|
    when you (?:lose|love|are (?:grieving|young|a child|a kid|little|heartbroken|in love|alone|
      old|poor|ill|tired|sad|broke|the eldest|divorced|single|dumped)|grow|get older|grieve|
      break up|live alone|have (?:kids|children|a baby|lost)|care about someone|fall|wake|miss|
      think about it|split|leave home|move)|(?:love|loves) (?:someone|somebody)|
    if you (?:love|lose|live|leave|lost) (?:someone|somebody|a|in)|
    in a (?:small|big) (?:town|city|village)|you know what they say|at (?:this|our|my|that) age|
    a (?:place|town|city|job|day|country|time|house) (?:where|when|that) you|
    the kind of (?:day|place|song|film|thing|night|weather|love) (?:where|that|when)|
    (?:one of )?those (?:days|nights|songs|things|weeks) (?:where|when|that)|
    you (?:can not|can never|never can|can) (?:hurry|rush|force|go back|choose who|help who|
      make an omelette|teach|unring|unsay|pour|please everyone|save everyone|have it both|
      always get|step in|buy|plan for|change the past|outrun|fix the past|undo|make someone|
      take it with)|you never know|you never stop (?:missing|loving|grieving)|
    you just get used to|you get used to|you never forget your first|
    you have to (?:laugh|start somewhere|be kind to yourself|crawl|keep going|take the|
      learn to walk|kiss a lot|love yourself|live with|break)|
    you (?:just |only )?(?:live once|get one life|have to let go|learn to live)|
    sometimes you (?:just )?(?:have to|need to|must|should|can not|do not|lose|win)|
    you would think (?:it|that|the|grief|by now it)|
    you always (?:think (?:there|you have more|it will)|hurt the one|remember your first)|grief|
    as you get older|(?:in|on) (?:the )?(?:first|early) (?:days|weeks)|
    with (?:time|age|grief|exams|old houses|a new baby)|
    my (?:gran|nan|mum|mother|dad|father|teacher|therapist|counsellor|grandmother|grandfather|
      coach|boss|doctor) (?:always |often |once |used to |also )*(?:says|said|say|told me|
      taught me|tells me|reckons|thinks)`,
);

/** Love or thanks that the whole clause stands under: 'I miss how you always…'. */
const fond = test(
  `i (?:(?:really|still|just|do|will|always|so|also|truly|have|even|most|would|never forget|
      secretly|only|did|often) ){0,3}(?:miss|missed|love|loved|loving|like|liked|appreciate|
      appreciated|admire|admired|respect|respected|treasure|treasured|cherish|cherished|am (?:so |
      very |really |forever )?(?:grateful|thankful|glad|proud|happy|lucky)|was (?:so |very |
      really |always )?(?:grateful|glad|proud|happy|lucky|touched)|thank you|remember fondly|
      adore|adored|owe you|envy|smile)(?: (?:that|how|when|for|the way|it when|it that|about|
      because|at how|of how|the fact that|because of how|for how|for the way|for the times|
      most that|you because|,))*$|
    (?:thank you|thanks|grateful|glad|love|proud|appreciate|lucky|happy|fond)(?: (?:so much|
      very much|to you|, |that|for|how|you|of|the way|because|for being someone who|for the times|
      for the way|for all the times|for how|who|when)){1,4}$`,
);

/** Said with a smile: '… and I love that about you'. */
const fondLater = begins(
  `(?:[,|] )*(?:and |but |which )?(?:i|we|that is what i|it is what i|something i) (?:always |
      really |still |just |both |\\S+ )?(?:love|loved|miss|missed|like|liked|adore|adored|admire|
      admired|laughed about|smile|respect)`,
);
const ownLater = begins(
  `(?:and|but|though|because|when)? ?(?:i (?:told|said) (?:myself|you)|is what i (?:used|would|
      always))|(?:[,|] )?i (?:kept|went on|was|sat there|started|nearly) (?:typ|writ|say|shout|think|
      mutter|repeat)ing`,
);

export type Surroundings = {
  /** The same clause, before and after the piece. */
  before: string;
  after: string;
  /** The sentence, before and after the piece; at most 120 characters each. */
  longBefore: string;
  longAfter: string;
  piece: string;
};

/** Whether the words around a piece say that it is told of, taken back, or meant of people in general. */
export function isSetAside(around: Surroundings, kind: string): boolean {
  const lead = around.before;
  const long = around.longBefore;
  if (endsIn(reported, lead) || endsIn(reported, long)) return kind !== 'A14';
  if (endsIn(thoughtOnce, lead) || endsIn(thoughtOnce, long)) return kind !== 'A14';
  if (endsIn(unsaid, lead) || endsIn(about, long)) return true;
  if (kind !== 'A7' && kind !== 'A14' && endsIn(theySaid, lead)) return true;
  if (takenBack.test(around.longAfter) || takenBack.test(around.piece)) return true;
  if (ownLater.test(around.longAfter)) return true;
  if (kind === 'A5' && /\byou (?:said|told me) (?:so|as much)\b/.test(around.longAfter))
    return true;
  if ((kind === 'A1' || kind === 'A4') && fondLater.test(around.longAfter)) return true;
  if (/(?:my|old|usual|favourite) (?:line|phrase|excuse|refrain|go to)(?: \S+){0,3}$/.test(lead))
    return true;
  if ((kind === 'A1' || kind === 'A4' || kind === 'A5') && endsIn(fond, lead)) return true;
  const everybody = kind === 'A1' || kind === 'A3' || kind === 'A5' || kind === 'A4';
  return everybody && general.test(`${long} ${around.piece} ${around.longAfter}`);
}
