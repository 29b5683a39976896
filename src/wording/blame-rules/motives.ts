import { lazily } from '@/wording/lazy-pattern';
import { begins, gap, LOUD, oneOf, phrases, START, test, WORD } from '@/wording/pattern';
import { denied, deniedWords } from './denied';
import type { Rule } from './rule';

const truly = `(?:(?:really|even|actually|ever|truly|honestly|just|clearly|obviously|fucking|bloody|
      genuinely|seriously|still|particularly|exactly) ){0,3}`;
const kindAimWords = `help|protect|look after|support|be kind|do your best|keep (?:us|me|everyone|the peace|things)|
    understand|make (?:me|us) (?:happy|laugh|smile|feel better)|do the right|comfort|the best for|
    what was best|me to be (?:happy|safe|okay|well)|
    be (?:loved|safe|happy|fair|honest|nice|helpful|friendly)|cheer|be there|to rest|
    love(?:d)? me|worried|cared|tired|scared|ill|peace|quiet|a hug|to sleep|survive|cope|get by|
    breathe`;
const kindAim = test(kindAimWords);
const meanAim = oneOf(
  phrases(
    `
  me gone, me out, me to fail, me to find, me to chase, me to hate, me to lose, me to catch,
  me to blame, me to break, me to look, me to see you with, me to suffer, me to feel, me to cry,
  me to hurt, me to beg, me to leave, me to be miserable, me to be jealous, me to lose,
  me around for, me around when, me for my, me for, me as, someone to, somebody to, a maid,
  a mother, a bank, a free, a lift, a slave, a nanny, a trophy, a babysitter, a backup,
  a distraction, a punchbag, a cook, a cleaner, a carer, a therapist, a replacement, a body,
  an ego, an easy, an excuse, an audience, a reason to, a way out, a fight, a rise, a reaction,
  a place to, a roof, a visa, a shoulder, to hurt, to win, to punish, to use, to control,
  to be right, to fight, to argue, to humiliate, to get, to leave, to see me, to make me,
  to make yourself, to feel, to look, to prove, to have your, to keep me, to break, to ruin,
  to embarrass, to score, to own, to replace, to watch me, to move on, to escape, to party,
  to shag, to sleep, to be free, to show off, to upset, to piss, to impress, to hide, attention,
  my money, my house, my car, my attention, sex, out, control, sympathy, revenge, everyone to,
  people to, what you could, the house, the flat, the money, the attention, an argument, power,
  the last, your own way, your way, your freedom, your cake, it all, rid of, to be rid`,
  ),
);
const act = `(?!(?:had|have|got|a|an|one|two|three|the|my|left for|lived|met|wanted|want|needed|need|by|in|
    at|on|been|were|are|twenty|was|know|knew|moved|have to|ever|just|had to) )${WORD}`;

/** A5: reasons and feelings of the other, stated as facts. */
export const motives: readonly Rule[] = [
  {
    kind: 'A5',
    find: lazily(
      `you (?:only|just) (?:ever )?${act} ${gap(5)}(?:\\| )?(?:for|because|so|to|when|if|until|
          out of)(?: (?:the|my|your|you|i|it|that|me|a|of|guilt|pity|${WORD})){1,3}`,
    ),
    unlessIn: test(
      `${kindAimWords}|
        for (?:a (?:minute|moment|second|day|week|night|year|month)|two|an hour|one|work|me to|
          us|the (?:kids|children|weekend|night))|to (?:ask|say|tell|call|check|let|be|say hello)|
        just (?:left|got|came|said|asked|called|went|arrived|sat|moved|finished|started)|
        when (?:we|i was)`,
    ),
    unlessBefore: denied,
  },
  {
    kind: 'A5',
    find: lazily(
      `you (?:only|just|really|clearly|obviously|always|secretly|actually|simply|probably|
          never wanted me you)? ?(?:only |just |ever |really )*(?:want|wanted|loved|like|liked|
          were after|were looking for|are after|are looking for) ${meanAim}`,
    ),
    unlessIn: kindAim,
    unlessBefore: test(
      `${deniedWords}|what|(?:hope|happy|glad|thought|know|knew|when|said|told me)(?: that)?$`,
    ),
    unlessAfter: begins(
      `(?:some |a )?(?:sleep|rest|air|space|peace|help|coffee|hug)|know (?:you|how|that)|
        (?:the )?(?:best|truth) for me|better|less|home|away for|closer|out$|a breath`,
    ),
  },
  {
    kind: 'A5',
    find: lazily(
      `you (?:are|were) (?:only|just|simply|clearly|obviously|really|always|probably|
          deliberately|actively|purposely|secretly|intentionally)? ?(?:just |only |really |
          always |still )?(?:trying to (?:hurt|punish|control|get|make me|make everyone|make it|
          win|humiliate|provoke|embarrass|ruin|manipulate|prove|look|wind|start|hide|avoid|
          replace|score|break|upset|turn|guilt|scare|trick|use|destroy|push me|trap|test|silence|
          wriggle|save face|isolate|confuse|impress|change me|shut me|one up|buy|drive me|
          sabotage|annoy)|using (?:me|us|my|this|it|that|her|him|the)|playing (?:me|games|
          the victim|with my|mind|with me|dumb|happy|house|hard|us)|pretending|stringing|
          leading me on|laughing at|mocking|punishing me|testing me|taking advantage|
          taking the piss|looking for (?:an excuse|a way out|a fight|a reason|attention|
          someone better|a replacement)|waiting for (?:an excuse|someone better|a way out|
          me to fail|me to (?:mess|slip|break))|saying (?:that|this|it|sorry) (?:to|because|so)|
          doing (?:this|that|it) (?:to|because|for|out of|on)|hoping (?:i would|to make|
          for a reaction)|enjoying (?:this|it|watching|seeing|my)|loving (?:this|it|every)|
          happy to (?:see me|let me|watch|leave me)|glad (?:to be rid|to see|i|when i|
          of the excuse)|relieved (?:to|when i|that i)|jealous of|threatened by|embarrassed (?:by|
          of|to be)|ashamed of (?:me|us|being)|bored of|sick of me|cheating|seeing (?:someone|
          somebody) (?:else|the whole)|over me|never (?:in love|serious|really)|(?:not|
          never) (?:really |even |ever |actually |that )?(?:interested|bothered|sorry|invested|
          in love|into|serious|listening|trying|there for me|happy for me|sad|arsed|that bothered|
          committed)|sorry (?:because|you got|that you got)|too (?:busy|scared|proud|selfish|
          self absorbed|wrapped|lazy|weak|stubborn|cowardly|concerned|vain|
          drunk) (?:${WORD} )?(?:to|for|with|in|about)|more (?:interested|worried|bothered|
          concerned|into|in love|invested)|ready to (?:replace|throw|drop)|always going to|
          only (?:sorry|nice|kind|here|with me|interested|happy|there|calling|texting|bothered|
          being nice|upset|after|in it|jealous|ever nice|ever sorry|ever kind))(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `${kindAimWords}|cheating at|using the|
        too (?:busy|scared|tired)(?: ${WORD})? to (?:sleep|eat)`,
    ),
    unlessBefore: test(
      `${deniedWords}|not|(?:thought|assumed|convinced|believed|imagined|when|while|why|if) $`,
    ),
    unlessAfter: begins('(?:nurse|to help)'),
  },
  {
    kind: 'A5',
    find: lazily(
      `you ${truly}(?:do|did|could|would|will|can) not ${truly}(?:care|love me|love us|respect|
          give (?:a|two|one) ${WORD}|miss (?:me|us)|value|appreciate|want to (?:fix|try|work|talk|
          change|hear|see|know|admit|listen|understand|be with|marry|commit|face|make|help|save)|
          want me|want us|mean (?:it|a word|any of it|that|what)|like me|feel (?:anything|a thing|
          bad|sorry|guilty|remorse|any)|believe (?:me|in me|in us|a word)|trust (?:me|us)|
          take me seriously|take (?:us|any|it|this|responsibility|the time)|want (?:what is best|
          the best for|to be (?:happy|with|a|in|seen)|any of this|a real|kids with|
          anything to do)|see (?:me|us|how|what|anything|the problem|past|my|why)|get it|get me|
          get that|get how|bother|think (?:about|of) (?:me|us|anyone|my|how|what|the)|think i|
          listen|try|even|understand (?:me|what|how|that|anything|loyalty|love|a thing|
          the damage)|notice (?:me|anything|how|when|that)|know (?:me|how to love|how to be|
          what love|what it|the first|anything|who i)|appreciate|realise (?:how|what)|fight for|
          stand (?:by|up for)|support me|lift a finger|consider (?:me|my|how)|make (?:any|an|the|
          time)|want (?:a|this) (?:relationship|to work)|hear a word|own (?:up|it|any|your)|learn|
          say sorry|apologise|let me (?:speak|finish|in|explain|talk)|stop to think|put (?:any|
          me)|wait to (?:leave|get|be|move|replace|tell|see the back)|accept|acknowledge|
          recognise|remember (?:me|my|anything|our|a single)|talk to me|ask (?:me|how|about|once)|
          help me|help with|do anything (?:to|about|for me|for us))`,
    ),
    unlessBefore: test(
      `${deniedWords}|(?:when|why|that|so|know|said|okay|fine|ok|understand) (?:that )?$|
        (?:sorry|okay|fine|hope|glad|understand|wish|pity|sad|hard|scared|told|said|know why|
          alright)(?: if| that| when| why)?$`,
    ),
    unlessAfter: begins(
      `for (?:coriander|olives|the sea|cheese|football)|
        to (?:reply|come|answer|explain|say|give|be|keep|stay|cook)|
        (?:me|us) to (?:worry|know|suffer|see you|carry|be)|(?:if|yet|until)|owe|need|
        the (?:sign|note|letter|bell|gate)|a thing wrong|wrong|anything wrong|to deserve|
        come (?:in|home)|(?:the )?(?:news|film)|want|about (?:football|money|fame|clothes)`,
    ),
    unlessIn: test('did not (?:\\S+ )?want to (?:talk|hear|see|know|be with|marry|make|change)'),
    onlyIn: 'statement',
  },
  {
    kind: 'A5',
    find: lazily(
      `you (?:clearly|obviously|evidently|apparently) (?:do not|did not|never|wanted|want|
          think|thought|have better|had better|moved on|have moved|prefer|regret|hate|hated|
          had no|have no|enjoy|got what|can not|could not|planned|forgot|needed someone|
          needed more|needed an|knew|have someone|had someone|found someone|were not|are not|
          feel nothing|felt nothing|care more|cared more|value|love yourself|expect|
          expected)(?: ${WORD}){0,3}`,
    ),
    unlessBefore: denied,
    unlessIn: test(
      `want(?:ed)? (?:the best|to help|to be kind)|never meant|did not (?:mean|know)|
        thought (?:about|hard|it through)`,
    ),
  },
  {
    kind: 'A5',
    find: lazily(
      `you (?:really |still |always |must |just |actually |honestly |genuinely )?(?:think|
          thought|believe|believed|act like|acted like|act as if|acted as if|act as though|
          seem to think|behave as if|behaved as if|reckon|imagine|assume|
          assumed) (?:that )?(?:you (?:are|were|can|could|have|had|know|knew|
          deserve) (?:${LOUD})?(?:better|above|too good|perfect|right about everything|
          always right|so|god|entitled|allowed|the only|hard|funny|clever|smart|special|something|
          someone|important|the (?:best|victim|boss|centre|one|cleverest)|just|walk|do whatever|
          get away|treat|buy|have it|fix everything|say|all the answers|everything|it all|
          any right|the right|more|lie|click|come back|swan|turn|charm)|everyone|
          everything is (?:about you|a joke|my fault|fine)|the (?:world|rules|sun|whole world)|
          it is (?:all )?(?:about you|my fault|funny|a game|okay to|fine to|ok to|all right to|
          a joke|normal)|i (?:am|was) (?:stupid|an idiot|blind|nothing|a fool|crazy|beneath|
          made of|thick|dumb|a joke|a doormat|your|not good)|nothing (?:happened|matters)|money|
          sorry (?:is|fixes)|i (?:did not|do not|would not) (?:know|notice|see|deserve|matter)|
          people are|nobody|no one|only of)(?: ${WORD}){0,3}`,
    ),
    unlessBefore: test('(?:do|did) not|hope|sorry (?:if|that)?$|(?:if|why|when|know)$'),
    unlessIn: test(
      `(?:so|were|are) (?:alone|lost|brave|guilty|broken|unlovable|strong|ill)|
        i was (?:asleep|out|home|ill)`,
    ),
  },
  {
    kind: 'A5',
    find: lazily(
      `you (?:really |clearly |just |actually |always |must have |secretly |obviously |
          even )?(?:enjoy|enjoyed|love|loved|like|liked|get off on|got off on|take pleasure in|
          took pleasure in|thrive on|thrived on|delight in|get a kick out of|got a kick out of|
          feed on|live for) (?:(?:watching|seeing|making|having|keeping|hearing) (?:me|us|
          people) (?:${WORD} )?(?:beg|cry|suffer|squirm|miserable|hurt|hurting|struggle|
          struggling|fail|failing|fall|jealous|on|upset|small|feel|sweat|wait|waiting|chase|
          guessing|crying|down|angry|panic|lose|break|in pain|like this|grovel|on my knees)|
          hurting|the (?:drama|chaos|attention|power|chase|control|fight|fighting)|being (?:cruel|
          right|the victim|in control|chased|adored|looked|worshipped|better|mean|horrible|nasty)|
          drama|the idea of|playing (?:games|the victim|with)|lying|humiliating|putting me|
          bossing|controlling|winding|punishing|testing|yourself more|looking down|an audience|
          pushing my|attention)(?: ${WORD}){0,2}`,
    ),
    unlessBefore: denied,
  },
  {
    kind: 'A5',
    find: lazily(
      `you (?!(?:did|do|would|could|can) not |never )(?:(?!(?:not|never|mean|meant|
          if) )${WORD} ){1,8}(?:on purpose|deliberately|out of (?:spite|guilt|pity|jealousy|
          revenge)|to (?:spite|hurt|punish|humiliate|control|embarrass|upset|provoke|annoy|
          manipulate|test|belittle|wound|silence|shame) (?:me|us|my)|to get (?:back )?at me|
          to get your own back|to get (?:a rise|a reaction|attention|sympathy|your way|out of)|
          to make me (?:jealous|feel|look|suffer|cry|angry|pay|beg)|to make yourself|
          for attention|for the attention|for sympathy|to look good|to save face|to cover (?:your|
          up)|to avoid me|to keep me (?:quiet|hanging|hooked|around|sweet|in my place|small)|
          to shut me up|to ease your|to feel better about|so you (?:could|can|would|did not|
          do not) (?:${WORD} ){0,2}(?:leave|blame|have|look|feel|win|get|keep|face|admit|run|see|
          be with|avoid|say|take))|
        you (?:deliberately|intentionally|purposely|purposefully|knowingly|wilfully) (?!(?:kept|
          left) (?:it|the|a|room) )${WORD}(?: ${WORD}){0,3}`,
    ),
    unlessBefore: test(`${deniedWords}|i made`),
  },
  {
    kind: 'A5',
    find: lazily(
      `you (?:always |must have |clearly |obviously )?(?:knew|know|have known|
          had known) (?:exactly|full well|perfectly well|damn well|very well|fine well|rightly|
          fully|well|bloody well|it would (?:hurt|upset|break|kill|destroy|make)|how much (?:it|
          that|this) (?:would hurt|hurt|meant|would)|what (?:it|that|this) would do|
          i would (?:be hurt|find out|cry|be upset|be alone|wait|forgive|panic)|just (?:how|
          what) to)(?: ${WORD}){0,3}`,
    ),
    unlessBefore: test('(?:you|if|thought|know|hope|how|because)$|well'),
    unlessAfter: begins('(?:i love|how proud|that i love|what i mean|what to say|what i needed)'),
    unlessIn: test(
      `(?:what (?:to say|i needed|i meant|i liked|to do|you wanted|i was feeling)|
          how to (?:calm|cheer|help|make)|how (?:i (?:felt|feel)|much i love)|you are loved)`,
    ),
  },
  {
    kind: 'A5',
    find: lazily(
      `${START}you (?:all |both )?know (?:exactly |full well |damn well |very well )?what you (?:did|
          have done)|${START}you would not (?:even |ever )?(?:understand|get it)(?: , you never (?:do|
          did|have|will))?`,
    ),
    // 'You know what you did was brave', 'you would not understand the form'.
    unlessAfter: begins(WORD),
    onlyIn: 'statement',
  },
];
