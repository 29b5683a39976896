import { begins, gap, LOUD, oneOf, pattern, plainly, START, test, WORD } from '@/wording/pattern';
import { badNouns, badTraits, clinical, scorn } from '@/wording/word-lists/traits';
import type { Rule } from './rule';

const are =
  '(?:(?:have|had|would|will|just|really|always|also|both|lot|guys|still|honestly|clearly|obviously|actually|literally|truly|basically|only|even|once|then|simply|can|could|is) ){0,2}(?:are|were|was|be|been|r|are being|were being|being|become|became|have become|turned into|turned out|turned out to be|look|looked|sound|sounded|seem|seemed|act|acted|acting|behave|behaved|come across|came across as|come across as|got|get|getting|getting so|remain|grew|ended up|ended up being)';
const kindly = begins(
  `(?:about|for|with|in) (?:chess|cards|scrabble|maths|dancing|football|pool|a good way|the best way)|good|clever|talented|beautiful|brave|in the (?:film|play|photo|dream|game)|when (?:tired|hungry|ill)|because of me|because i|not to|if you (?:stay|leave|need|want|say no|do not)|to (?:leave|want|feel|ask|say no|need|wait|rest|miss|be careful|trust)|but (?:kind|fair)|enough to`,
);
const notNow = test(
  '(?:if|whether|as if|as though|because|unless|like) (?:i )?(?:thought |think |felt |feel )?$|(?:made|make|making|makes) you (?:feel|think|believe|out|look|seem)|(?:say|saying|said|think|thinking|thought|believe|mean|meaning|pretend|pretending|assume|assumed|assuming|act|acted|treated you) (?:that |as if |as though |like )?$',
);

const bad = oneOf(badTraits);
const noun = oneOf(badNouns);
const ill = oneOf(clinical);
const low = oneOf(scorn);

/** A4, A10 and A13: who somebody is said to be. */
export const labels: readonly Rule[] = [
  {
    kind: 'A10',
    find: pattern(
      `(?:^|(?<=[,|] ))you (?:${bad}|stupid|pathetic|disgusting|lying|cheating|evil)(?: ,)? (?:${WORD} )?(?:${WORD} )?(?:man|woman|person|human|boy|girl|thing|creature|child|loser|idiot|coward|liar)`,
    ),
  },
  {
    kind: 'A10',
    find: pattern(
      `(?:^|(?<=[,|] ))you (?:${WORD} )?(?:loser|idiot|coward|liar|snake|moron|clown|pig|fool|cheat|hypocrite|monster|rat|creep|scum|scumbag|harshword|jerk|weasel)(?= [,|]|$)`,
    ),
    unlessIn: test('you (?:not|the|and|are|were|call|called|said|a|my|his|her)'),
  },
  {
    kind: 'A4',
    find: pattern(
      'you (?:are|were|are being|were being|can be|have been) (?:just |really |always |also )?(?:so|such|being|as|incredibly|really|always|very|too) (?:so )?(?:cold|hard|hot and cold)(?: (?:to|with|towards) (?:me|us|everyone))?(?= [,|]|$| and (?:distant|cruel|mean|selfish|hard|unkind|harsh|calculating|cutting))',
    ),
    unlessBefore: notNow,
  },
  {
    kind: 'A13',
    find: pattern(`you ${are} ${LOUD}(?:${plainly(1)})(?:like )?${LOUD}${ill}`),
    unlessAfter: begins(
      'about (?:me|her|him|dogs|cats|football|music|the)|good|talented|busy|fast|in love|with (?:worry|grief|love)|lucky|happy|brave|on (?:the|my) ',
    ),
    unlessBefore: notNow,
    unlessIn: test('well'),
  },
  {
    kind: 'A13',
    find: pattern(
      `you ${LOUD}(?:clearly |obviously |seriously |really |badly |desperately )?(?:need|needs|want|require|could do with|should be in|belong in|ought to be in|should get|should seek|should see|ought to see|have to see|must see|need to see|should go to|need to go to|belong in|need to be in|should talk to|need to get|should try) (?:to (?:get|see|find|seek|have|go to|talk to|be in|be) )?(?:some |a |an |serious |professional |proper |your |immediate |real |actual |medical |psychiatric |mental |intensive |therapy and |anger )*(?:help|therapy|therapist|shrink|counselling|counsellor|counseling|psychiatrist|psychologist|psychiatric|medication|meds|a doctor|doctor|head (?:checked|examined|looking at|read)|brain (?:checked|examined)|sectioned|sectioning|locked up|committed|diagnosed|diagnosis|rehab|hospital|an asylum|asylum|psych ward|management|institution|mental)`,
    ),
    unlessAfter: begins(
      'with|to (?:move|carry|lift|find|get|build|paint|fix|pack|clear|sell|fill)|moving|carrying|packing|lifting|for (?:the|your) (?:move|exam|form|knee|back)|on (?:the|friday|monday|saturday)|getting|about (?:your|the|that) (?:knee|back|cough|arm|leg|foot|chest|tax|form|lease)|from me',
    ),
    unlessBefore: test('(?:if|when|whenever|that|because|did|do|what|tell me|what if)$'),
  },
  {
    kind: 'A13',
    find: pattern(
      `${START}(?:just |go |please |go and |seriously |for god is sake )?(?:get|seek|go get|go and get) (?:yourself )?(?:some |professional |proper |serious )*(?:help|therapy|treatment)`,
    ),
    unlessAfter: begins('with|from|to|for the|if|moving'),
  },
  {
    kind: 'A13',
    find: pattern(
      `you (?:have|have got|got|had|show|suffer from|must have|clearly have|obviously have|really have|always had|definitely have) ${LOUD}(?:serious |major |deep |huge |unresolved |a lot of |so many |some |severe |massive |untreated |clear |an? )*(?:attachment |abandonment |anger |daddy |mummy |mum |dad |mother |father |commitment |trust |control |intimacy |mental health |mental |psychological |anxiety |childhood |jealousy |attention )?(?:issues|personality disorder|disorder|complex|screw loose|attachment style|bpd|npd|adhd|ocd|narcissistic traits|saviour complex|god complex|trauma you|(?:a )?(?:drink|drinking|drug|anger|gambling|porn|serious|real) problem|problem with (?:drink|alcohol|anger|drugs|women|men|money|gambling)|mental illness|mental problems|mental problem|psychological problems|split personality|anger problem|drinking problem|problems in the head|something wrong with you|multiple personalities)`,
    ),
    unlessAfter: begins(
      'with (?:the|my|your) (?:car|landlord|boiler|internet|phone)|at work|(?:and|but) so do i|(?:and|but) i',
    ),
    unlessBefore: notNow,
  },
  {
    kind: 'A13',
    find: pattern(
      `your ${LOUD}(?:toxic |constant |own |covert |malignant )*(?:narcissism|gaslighting|toxicity|bipolar|psychosis|attachment issues|daddy issues|mummy issues|abandonment issues|anger issues|trust issues|control issues|commitment issues|mental issues|avoidant attachment|personality disorder|narcissistic ${WORD}|toxic ${WORD}|paranoia|delusions|god complex|insanity|craziness|psycho ${WORD}|crazy ${WORD})`,
    ),
    unlessIn: test('crazy (?:hair|laugh|dancing|ideas|stories|aunt|cat|dog|dreams|plan)'),
    unlessBefore: test('(?:understand|sorry (?:about|for)|mocked|called) ?$'),
  },
  {
    kind: 'A13',
    find: pattern(
      `you ${gap(2)}(?:gaslit|gaslight|gaslighted|gaslighting|gas lit|love bombed|love bomb|love bombing|trauma dumped|hoovered|breadcrumbed|trauma bonded|narc ${WORD})(?: me| us| everyone)?|(?:classic|typical|textbook|that is|more|pure|such|your) (?:gaslighting|narcissist|narcissism|avoidant|narcissistic|love bombing)|(?:if you |you (?:should |need to |forgot to |did not )?)(?:took|take|taken|stopped taking|skipped) your (?:meds|medication|pills)|(?:something|what) is (?:seriously |clearly |really |deeply )?wrong with you(?:r head| in the head| mentally)?|you (?:have|are) (?:lost|losing) (?:your mind|the plot|your marbles|it completely)|you (?:are|were) not (?:right in the head|well in the head|stable|sane|mentally well|mentally stable|all there|normal|wired right|right in your head)|a (?:narcissist|psychopath|sociopath|psycho) like you`,
    ),
    unlessBefore: test('(?:i|never|not) $|what if$|see if|^is$'),
    onlyIn: 'statement',
  },
  {
    kind: 'A10',
    find: pattern(`you ${are} ${LOUD}(?:${plainly(2)})(?:${low})`),
    unlessAfter: begins(
      'to (?:worry|be sorry|be ashamed|apologise|do with|say sorry)|short of|(?:but|like) (?:kind|good|lovely|supportive|patient|her|him|my|them|that|your)|wrong|more than|(?:film|house|shop|bag|sofa)|of (?:the party)|lover|person',
    ),
    unlessBefore: notNow,
    unlessIn: test(
      'about nothing|for nothing|with nothing|nothing (?:but|like|less|short)|said nothing|for (?:a )?(?:joke|dog|animal)s?|(?:dog|animal) (?:person|lover)|(?:in|by|with|at|of|from|on|over|about) (?:the )?(?:dirt|garbage|rubbish|animal|dog|trash)|got (?:a )?dog|(?:was|were|are) (?:there|here|out|home)',
    ),
  },
  {
    kind: 'A10',
    find: pattern(
      `you (?:absolute|complete|total|utter|stupid|pathetic|selfish|fucking|bloody|disgusting|lying|cheating|ugly|nasty|horrible|vile|evil|lazy|useless|worthless|miserable|dirty|filthy|cruel|heartless|ungrateful|spineless|sad|little|daft|silly|dumb|gutless|two faced|thick)(?: (?:little|old|lying|stupid|selfish|pathetic|cheating|fucking|sad|piece of|excuse for a|waste of))* (?:${low}|${noun}|${WORD}ing (?:${noun}|${low})|person|man|woman|human|thing|boy|girl|creature)`,
    ),
    unlessAfter: begins('of a'),
  },
  {
    kind: 'A10',
    find: pattern(
      `you ${LOUD}(?:disgust|disgusted|repulse|repel|revolt|sicken|bore) me|you (?:still |really |actually |literally |just )?(?:make|made|making) (?:me (?:so |physically |actually |literally |want to )?(?:sick|vomit|puke|heave|gag|be sick|throw up|ill)|my (?:skin crawl|blood boil|stomach turn))|(?:i|we) (?:just |really |honestly |fucking |absolutely |still |do |so )*(?:hate|despise|detest|loathe|pity) (?:you|your guts)(?! (?:and i|for the|being so|were not))|(?:i|we|they) (?:can|could) not (?:even )?(?:stand|bear|stomach|abide) (?:you|the (?:sight|sound|thought|smell|idea) of you|looking at you|to (?:look at|be near|hear) you|being near you|your (?:face|voice))|(?:i|we) (?:have|had) (?:got )?(?:no|zero|lost all|nothing but) (?:respect|contempt|pity|time) (?:left )?(?:for )you`,
    ),
    unlessBefore: test('(?:do|did|does|will|could|would) not$|never$|not that|thought'),
    unlessAfter: begins(
      'to (?:leave|go|think|worry|feel|be)|being (?:sad|hurt|alone|ill|far)|(?:going|leaving|crying|hurting|suffering|in pain|hurt|cry|suffer|sad|like this|unhappy)',
    ),
  },
  {
    kind: 'A10',
    find: pattern(
      `(?:get (?:over|out of) yourself|get a life|grow (?:a (?:spine|pair|backbone|brain)|some balls)|go (?:to|fuck|screw|rot in|burn in|straight to) (?:hell|yourself|off)|go away and rot|rot in hell|drop dead|fuck (?:you|off)|f off|screw you|piss off|sod off|bog off|bugger off|eff off|up yours|get lost|get stuffed|do one|jog on|stuff you|damn you|to hell with you|shame on you|good riddance|kiss my (?:ass|arse)|eat shit|bite me|whatever loser|(?:i )?hope (?:that )?(?:you|she|he|they|karma) (?:rot|choke|suffer|fail|burn|die alone|end up alone|never find|never sleep|get what you deserve|get what is coming|hurts? you|bites? you|gets? you|regret|cry|lose everything|are miserable|feel as|does the same to you|cheats on you|dumps you|leaves you|treats you)|karma (?:will|is|has|comes|is going|gets)|what goes around)`,
    ),
    unlessAfter: begins('the (?:flu|cold)|that hill|at this level|(?:soon|this quickly)'),
    unlessBefore: test(
      '(?:i|to|do not|never|we|not) (?:will |had to |need to |want to |should |told myself to |must )?$',
    ),
  },
  {
    kind: 'A10',
    find: pattern(
      `(?:no one|nobody|no man|no woman|who) (?:else )?(?:will|would|could|is going to|is ever going to|ever) (?:ever |really |possibly )*(?:want|love|want to be with|stay with|like|put up with|touch|date|miss|have|marry|believe|care about|respect) (?:someone like |a person like )?you|you (?:would|will|do) not (?:even )?know (?:love|loyalty|honesty|the truth|respect|kindness|commitment|a good thing|decency|compassion|empathy) (?:if|from)|you (?:are|were) (?:not|no) (?:even )?(?:worth (?:it|my|the|anything|knowing|a|this|crying|loving|shit)|a (?:real |proper |true |decent )?(?:man|woman|father|mother|human being|person|adult)|(?:loss|catch|prize|angel|saint|man)|human|half the (?:man|woman|person))|you do not deserve (?:me|love|her|him|them|to be (?:loved|happy)|anyone|happiness|another|forgiveness|my|a second|any|kids|children|the)|what a (?:${LOUD})(?:${low}|${noun}|hypocrite|disappointment|${bad} (?:person|man|woman|thing|human))|you (?:mean|meant|are|were) nothing to (?:me|us|anyone)|(?:everyone|everybody|people|the whole ${WORD}) (?:is|are) laughing at you|i (?:have )?lost all (?:my )?respect for you|i am (?:so )?(?:done with|better than|over|too good for|sick of|sick and tired of|ashamed of|embarrassed by|disgusted by|disgusted with|fed up with|fed up of|tired of) you(?:r (?:lies|games|drama|excuses|shit|crap|nonsense|bullshit|moods|ego|attitude|voice|face|bull|antics|constant ${WORD}))?`,
    ),
    unlessBefore: test('(?:not that|do not think|scared that|worried that|thought)$|never'),
    unlessAfter: begins(
      '(?:and|being (?:sad|away|ill|far))|leaving|not (?:being|having)|going|hurting',
    ),
  },
  {
    kind: 'A4',
    find: pattern(
      `you (?:absolute |total |complete )?(?:are|were|was|can be|could be|have been|had been|have become|became|have always been|are being|were being|are always being|keep being|kept being|just are|really are|really were|look|sound|seem|acted|act|behaved|were acting|are acting|are getting|are becoming|got|get|come across as|came across as|were getting|were always|are always|were so|would be|turned out|turned out to be|turned|grew|went|became so|stayed|remain|r|have turned|were just|are just|were also|are also|are still|were still|have got|have gotten|always seem|always seemed) ${LOUD}(?:${plainly(1)}(?:and )?)?${LOUD}${bad}(?: (?:person|man|woman|partner|human|human being|individual|bloke|guy|girl|friend|one|way|towards me|to me|with me))?`,
    ),
    unlessAfter: kindly,
    unlessBefore: notNow,
    unlessIn: test(
      '(?:were|are|get|got|look|turned|went|grew|seem) (?:out )?(?:of|in|at|on|to|from|with|for|by|after|over|under|about|behind|into|near|around) |(?:was|were|are) (?:bad|the worst) (?:at|with)|hard (?:worker)|got (?:a|the) |not so|(?:look|looked) (?:tired)|(?:out|down|away|off) sick|right|(?:in|had) (?:a )?(?:bad|awful|terrible|difficult|horrible|rubbish|hard) (?:place|time|mood|day|week|year|spot|patch)|(?:bad|awful|terrible|horrible|rubbish|miserable|awful) (?:cold|back|news|day|weather|week|cook|singer|dancer|driver)|(?:told|sent|given|left|handed|dealt|having|through|facing) ',
    ),
  },
  {
    kind: 'A4',
    find: pattern(
      `you (?:are|were|was|can be|have been|have become|became|have always been|are being|were being|just are|really are|really were|act like|acted like|behave like|behaved like|are acting like|turned into|turned out to be|are like|were like|are just like|are always|were always|are worse than|look like|sound like|are just|were just|are nothing but|were nothing but|are still|are also|are basically|are literally) ${LOUD}(?:${plainly(2)})${noun}`,
    ),
    unlessAfter: begins(
      'when (?:we|i|they) met|at the time|then|in the (?:play|film|photo|dream|game|song)|free|back then|when (?:your|it|that|the)|(?:of|to) (?:abuse|violence|a crime|theft|fraud|the fire)|and i (?:should|was)|yourself|in (?:all|this)|name|sitter|shower|photo|bird',
    ),
    unlessBefore: notNow,
    unlessIn: test(
      '(?:a|the) (?:only|single|middle|happy|quiet|shy|small|young) child|with (?:a |the )?(?:child|baby)|(?:were|are) (?:having|holding|expecting|carrying|feeding|only|just|still) (?:a |the |our )?(?:child|baby|teenager)|when|(?:good|great|best|better) (?:flirt|player|user)|piano|chess|football|team player',
    ),
  },
  {
    kind: 'A4',
    find: pattern(
      `(?:typical(?: of)? you|how (?:very )?typical(?: of you)?|(?:that is|this is|it is) (?:just |so |exactly |all |classic |typical |very )+(?:you|like you|of you)|just like you to ${WORD}|classic you|so you (?:that|to)|(?:${LOUD})(?:selfish|cruel|rude|mean|childish|immature|typical|pathetic|low|petty|cowardly|disgusting|unfair|spiteful|lazy|stupid|nasty|heartless|cold|weak|inconsiderate|thoughtless|disrespectful|hypocritical|shameful|shitty|callous|irresponsible) of you|stop being (?:so |such |a |an )*(?:${bad}|${noun}|weird|difficult)|being (?:${LOUD})(?:${bad}) is (?:what|all) you)`,
    ),
    unlessBefore: test('(?:not|never|thought it was|said it was|was not)$'),
  },
  {
    kind: 'A4',
    find: pattern(
      `you (?:are|were|are being|were being|have been|have) not (?:(?:a|an|the|very|exactly|really|that|even|always|being|actually|at all|particularly|been|one bit|much of|easy|an easy|fair|capable of|known for|able to) ){0,4}(?:kind|kinder|reliable|honest|loyal|fair|nice|generous|considerate|thoughtful|supportive|trustworthy|mature|adult|faithful|affectionate|loving|caring|respectful|good (?:person|partner|friend|man|woman|husband|wife|father|mother|listener|human)|decent|grown up|great listener|listener|to be trusted|a team player|someone (?:i|anyone) can|honest person|easy to live with|easy to love|being truthful|being honest|capable of (?:love|honesty|change|change)|who you said|the person you pretend|the victim)`,
    ),
    unlessBefore: notNow,
    unlessAfter: begins('enough to yourself|to yourself|on yourself'),
  },
  {
    kind: 'A4',
    find: pattern(
      `you (?:have|had|have got|got|show|showed|lack|lacked|possess|never had) ${LOUD}(?:no|zero|not an ounce of|not a shred of|not one ounce of|lack|lacked|little|any) ?(?:real |actual |basic |common |sense of )*(?:backbone|spine|empathy|heart|conscience|shame|manners|morals|integrity|loyalty|decency|respect|self awareness|self control|feelings|compassion|guts|consideration|honour|remorse|principles|class|dignity|balls|soul|clue|boundaries|sense|maturity|common sense|emotional intelligence|discipline|spine|patience|standards|backbone)|you (?:can|could) not (?:be (?:trusted|relied on|bothered|depended on|honest|arsed|faithful|alone|serious)|keep (?:a promise|your word|it in|your mouth|a secret)|handle (?:the truth|criticism|anything|conflict)|take (?:criticism|a joke|responsibility|no for)|admit|apologise|commit|control yourself|see past|think of|love anyone|do anything right|even|face (?:the truth|reality|anything)|tell the truth|stand (?:not|anyone|that i|the idea))`,
    ),
    unlessBefore: test('(?:if|when|that|because|sorry|understand(?: that| why)?|know)$'),
    unlessAfter: begins(
      'to (?:worry|be ashamed)|for (?:the|that) (?:test|exam)|(?:swim|drive|cook|come|get|make) ',
    ),
  },
  {
    kind: 'A4',
    find: pattern(
      `your (?:(?:constant|endless|stupid|ridiculous|pathetic|awful|horrible|bloody|fucking|precious|big|huge|fragile|massive|inflated|own|total|complete|utter|never ending|childish|petty|little|usual|damn|selfish|toxic|disgusting|cruel|nasty|cold|blatant|silly|passive aggressive|insane|appalling|shitty|crappy) ){0,2}(?:selfishness|laziness|cruelty|dishonesty|coldness|immaturity|arrogance|stubbornness|cowardice|hypocrisy|entitlement|ego|mind games|head games|games|manipulation|bullshit|nonsense|drama|double standards|pettiness|rudeness|carelessness|negativity|tantrums|sulking|sulks|moaning|nagging|whining|lying|cheating|indifference|neglect|spite|vanity|excuses|lies|attitude|moods|mood swings|temper|jealousy|insecurity|neediness|possessiveness|lack of (?:respect|care|effort|empathy|interest|consideration|honesty|support|trust|commitment))`,
    ),
    unlessBefore: test(
      '(?:understand|understood|about|forgive|forgave|forgiven|not|with|of|accept|accepted|lose|lost|losing|kept|keep|control|feared|fed|played into|caused|why|love|loved|miss|play|played|watched|watch|enjoyed|like|liked|board|video|card) ?$',
    ),
    unlessAfter: begins(
      '(?:came from|was (?:fair|understandable|my|justified|about)|is understandable|and mine|night|console|room)',
    ),
  },
  {
    kind: 'A4',
    find: pattern(
      `${START}(?:you )?(?:so|such|how|what) (?:a |an )?(?:${LOUD})(?:${bad}|${noun})(?: of you| you are| you were| person| behaviour| thing to (?:do|say)| move)`,
    ),
    unlessIn: test('so (?:bad|awful|hard|terrible)$'),
  },
  {
    kind: 'A4',
    find: pattern(
      `you (?:only )?(?:care|cared|think|thought) (?:only )?(?:about|of) (?:no one but )?(?:yourself|number one|your own)|you are (?:all about|in it for|only in it for|only out for|obsessed with|wrapped up in) (?:you|yourself|number one|your own|the money)|the ${oneOf(['selfish', 'cruel', 'childish', 'lazy', 'cold', 'nasty', 'immature'])} (?:way|things?) you|people like you|someone (?:as|so) (?:${bad}) as you|a (?:${noun}) like you`,
    ),
  },
];
