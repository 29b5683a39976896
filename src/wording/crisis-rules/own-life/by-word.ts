import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

/**
 * The wide net: the few words that are rarely said of oneself in jest. The phrase families know how
 * people mostly say it; these rules catch the sentences nobody thought of, and lean on off switches.
 */

const idiom = [
  `(?:die|dying|dead|death) (?:of|from|for|to|laughing|with laughter|inside|down|out|easy|
      tired|busy|honest|nervous|chuffed|good|right(?! now)|wrong|serious|certain|sure|set|
      on my feet|drunk|ahead|end|line|
      weight|last|beat|simple|boring|keen|proud|cute|funny|happy|old|alone|single|my hair|hard|quiet|
      calm|still|jealous|sexy|against|on time|leg|arm|by a thousand|trap|metal|star|valley|nice|
      lucky|in the water|as a dodo|posh|strange|slow|fast|cold|hot|pan|bored|flowers|leaves|
      batteries|battery|bird|plants?|phone|ringer|heat|lift|lifts|sea|poets|weird|stare|cert)`,
  `(?:drop|brain|half|play|played|playing|left for|knock|feel|feels|felt|feeling|was|looked|
      look|fell|went|gone|goes|line went|phone is|phone was|sounds?|wake the|back from the|
      over my|at|to|till|until|like|sick to|scared to|bored to|frightened to|starve to|freeze to|
      worked to|tickled to|love him to|love her to|love them to|loved to) (?:dead|death)`,
  '(?:scared|afraid|frightened|terrified|fear|phobia|worried) (?:of|about) (?:death|dying)',
  '(?:never say|do or|sink or|diet or) die',
];

export const byWord: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `i ${far(8)}(?:die|dead|dying|death)(?: ${WORD}){0,2}`,
      `(?:want|wants|wanting|wanted|telling|tells|told|asking|asks|needs|
          begging) me (?:to (?:just )?die|dead)`,
      `(?:being|be|was|were) dead ${gap(3)}(?:only|better|easier|relief|thing|way|stop|peace)`,
      `(?:only|one) (?:thing|way|escape|answer|relief|peace|exit) ${gap(8)}(?:die|dead|dying|
          death|suicide|kill)`,
      `(?:die|dead|dying|death|dying) ${far(6)}(?:peace|relief|easier than|better than|
          calms me|comforts me|on my mind|in my head|every (?:day|night))`,
    ),
    unlessIn: test(
      ...idiom,
      "i (?:[^ ]+ )*(?:he|she|they|dad|mum|gran|nan|grandad|dog|cat|uncle|aunt|friend|baby|plants?|flowers|garden|fish|him|them|his|her|their|battery|phone|love|relationship|marriage|part of me|father|mother|brother|sister|wifi|someone|somebody|people|everyone|everything|we|you|it|hope|hamster|grief)(?:'s)? (?:[^ ]+ ){0,4}(?:die|dead|dying|death)(?: [^ ]+){0,2}",
      'i (?:[^ ]+ )*(?:thought|felt like|nearly|almost|could have|would have|just about) (?:[^ ]+ ){0,4}(?:die|dead|dying|death)(?: [^ ]+){0,2}',
      "i (?:[^ ]+ )*(?:\\S+'s|the|a|until|till|about his|about her|sudden|after|another|first|own) (?:death|dead)(?: [^ ]+){0,2}",
      `i (?:[^ ]+ )*(?:will never|never|would never|do not|did not|not going to|am not|was not|
          glad i did not|cannot|can not) (?:[^ ]+ ){0,3}(?:die|dead|dying)(?: [^ ]+){0,2}`,
      `i (?:[^ ]+ )*(?:want|wanted|wish|wished) (?:him|her|them|my ex|you|that (?:man|
          woman)) (?:[^ ]+ )?dead(?: [^ ]+){0,2}`,
      `i would (?:\\S+ )?die if (?:he|she|they|anyone|my \\S+|you|someone|anybody)(?: [^ ]+){0,2}`,
      `(?:rather|sooner) (?:die|be dead) than (?:wear|eat|watch|go|admit|sing|dance|be seen|sit|
          join|ask|use|buy|
          touch|give)(?: [^ ]+)?`,
      `i (?:am|was) (?:so |just |literally |actually |already |officially |fucking )*(?:dead|
          dying)(?: (?:lol|haha|omg|rn|and|at|because|help|the|please|today|after|when|about|here|
          watching|reading|over|on|in|\\S+))*`,
      `i (?:[^ ]+ )*(?:would|will|could|gladly|happily|to) (?:love|care|wait|fight|work|sing|
          dance|keep|stay|do|hold|protect) (?:[^ ]+ ){0,4}(?:die|death|dead)(?: [^ ]+)*`,
    ),
    unlessAfter: begins(
      '(?:than (?:wear|eat|watch|go|admit|sing|dance|be seen)|in the (?:film|game|book))',
    ),
  },
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:not|no|never|wish|why|hate|tired|stop|without|hard|hurts|scared|losing|fight|
          fighting|trying|battle|barely|struggle|struggling|effort|trouble|regret|resent|sorry|
          unbearable|pointless|less) ${gap(6)}(?:alive|to exist|existing|to be living|
          my existence)`,
      `(?:i|me|my|to|stay|staying|being|be|am|even) (?:${WORD} ){0,1}alive(?: ${WORD}){0,2}`,
      `(?:alive|existing|my existence) ${gap(4)}(?:not|no|too hard|so hard|hurts|unbearable|
          pointless|exhausting|a mistake|a waste|pain|painful|worth|feels|wrong|anymore|any more|
          torture|burden|chore)`,
      `(?:not|pray|praying|prayed|hope|wish|scared|hate|never|begging) ${gap(4)}(?:to wake up|
          waking up|wake up|woken up|woke up) ?(?:tomorrow|again|anymore|any more|ever|at all|
          in the morning|one day|from (?:this|my) sleep|$|(?= [,|]))`,
      `(?:easier|better|nicer|simpler|best|rather|prefer|prefers) ${gap(3)}not (?:to )?(?:be|
          being) (?:here|alive|around|born)`,
      `(?:do|did|does|can|could|will|would) not (?:${WORD} )?(?:want|wanna|do|face|bear|
          know how|like|stand|choose|handle|see the point of|manage) (?:to )?(?:do |be |live |
          have |this |even |a |part |of |in |on )*(?:life|living|this life|this world|this planet|
          existence|myself in the future)(?: anymore| any more| any longer)?`,
      `(?:living|life|waking up|breathing|existing|going on|carrying on)(?: without (?:him|her|
          them|you|\\S+))? (?:is|has become|feels|seems|was|hurts) (?:\\S+ )?(?:unbearable|
          impossible|pointless|torture|agony|meaningless|too much|too hard|too painful|
          not worth it|not possible)`,
      'wish (?:that )?my (?:heart|lungs|body|breathing) would (?:\\S+ )?(?:stop|give out|give up)',
      `(?:me|i|my body) (?:\\S+ ){0,3}(?:in the ground|in a coffin|six feet under|
          in the morgue|in a grave)`,
      '(?:find|found|identify|discover|finding) (?:me dead|my body|my corpse)',
      'wish i (?:was|were|had been|had) never (?:alive|here|existed|born|made)',
      `(?:nothing|no one|nobody|none) ${gap(3)}(?:keeping me|keeps me|keep me|
          left for me) ?(?:here|alive|going|on this earth|in this world)?`,
      `life (?:${gap(6)})(?:is|feels|seems) not (?:${WORD} )?(?:worth (?:it|living|a)|for me|
          livable|liveable|bearable)`,
      `(?:had|have had) enough of (?:life|living|being alive|existing|this life|this world|it all)`,
      `(?:no one|nobody|people|everyone|they|you|he|she|anyone) ${gap(8)}(?:when|once|if|after|
          until|unless) i (?:am|was|were|have|had) (?:${WORD} )?(?:dead|died|die|gone for good|
          killed|killed myself|in the ground|buried)`,
      `(?:when|once|after|until|till|unless|before|if) i (?:am|was|were|have|just|finally|
          actually) ?(?:${WORD} )?(?:dead|die|buried|in the ground|kill myself)`,
    ),
    unlessIn: test(
      `(?:feel|felt|feeling|feels|glad|happy|grateful|lucky|thankful|thank god|good to be|
          great to be|more|so|most|keep (?:it|him|her|them|us|this|the)|keeping (?:it|him|her|
          them|the)|is|was|were|are|he|she|they|it|dad|mum|come|came|skin|buried|eaten|burned|
          eat (?:him|her|them)) (?:\\S+ ){0,2}(?:be |to be |i am |that i am |still |
          so )*alive(?: [^ ]+)*`,
      `i am (?:so |still |really |finally )*alive(?: (?:and|today|again|to|in|now|because|
          thanks))?(?: [^ ]+)?`,
      'i (?:\\S+ )?alive(?: [^ ]+)*$(?<!barely alive)',
      `(?:being|to be) alive (?:again|at|in|with|the way|to|today|is (?:good|great|nice|a gift|
          enough|lovely))(?: [^ ]+)*`,
      'my \\S+ alive(?: [^ ]+)*',
      `(?:miss|missed|love|loved|loving|enjoy|enjoying|enough) (?:to )?(?:be|
          being) alive(?: [^ ]+)*`,
      `(?:not|never|no|hard|hate|stop) (?:[^ ]+ ){0,6}(?:felt|feel|feeling|feels|been|so|more|
          keep it|kept it|keeping it|come|came|stay(?:ed)? in the moment|it|them|plants?|memory|
          memories|hope|him|her|the (?:fire|dream|love|magic|spark)) (?:[^ ]+ ){0,2}alive`,
      `(?:alive) (?:[^ ]+ ){0,4}(?:not (?:a|the)|no (?:one|matter)|feels (?:good|nice|great|
          lovely|like))`,
      `(?:not|hate|never|hope|scared) (?:[^ ]+ ){0,4}(?:(?:him|her|them|you|the (?:kids|baby|
          house|children|flat|dog|neighbours|street)|anyone|everyone) (?:to )?(?:up|wake up|
          waking up)|waking up(?: (?:early|at|to))|wake up (?:early|at|to|next|beside|with|alone)|
          to wake up)$(?<!not to wake up)(?<!never to wake up)`,
      'feel (?:\\S+ )?alive',
      `(?:know how|like|want|see the point of|do) (?:to )?(?:(?:do|be|live|have|this|a|part|of|
          in|on) )*(?:a |the |this |that )?life (?:insurance|drawing|admin|raft)`,
      '(?:want|like|face|bear|handle|do) (?:to )?(?:have )?(?:a|this|that|the) life$(?<!this life)',
      'live in (?:the )?(?:past)',
      'i have had enough of it all$',
      '(?:want|like) (?:to )?(?:live )(?:in|on|of) .*$(?<!this world)(?<!this planet)',
      'before i (?:die|am dead)(?: .*)?',
      'until i (?:die|am dead)',
      'till i (?:die|am dead)',
    ),
    unlessAfter: begins(
      '(?:when|if|while) (?:he|she|they)(?= |$)',
      `(?:with|together|in (?:the|this|that|a|our) (?:flat|house|city|town|office|job|suburbs|
          countryside|past)|of (?:crime|a)|partner|room|insurance|drawing|without (?:coffee|
          my phone)|(?:at|for) (?:six|five|seven|work)|early|alone|next to|beside|to (?:the|
          that) alarm|i want to (?:see|visit|learn|go|travel))`,
    ),
    unlessBefore: test(
      `(?:my|the) (?:plant|plants|cactus|basil|fish|tomatoes|orchid|fern|sourdough|
          starter)(?: \\S+){0,5}$`,
      '(?:he|she|they|dad|mum|gran|nan|grandad|dog|cat) (?:\\S+ ){0,2}$',
      '(?:good|great|glad|happy|lucky|grateful|nice|lovely|thankful|wonderful|pleased|brilliant|amazing) $(?<!not (?:\\S+ )?\\S+ )',
    ),
  },
  {
    tier: 1,
    find: lazily(
      `(?:pills|tablets|paracetamol|blades?|razors?|razor blades?|rope|noose|knife|meds|
          medication|painkillers|gun) (?:${WORD} ){0,4}(?:lined up|next to me|beside me|
          in front of me|right here|on the table|on my (?:table|bed|lap|bedside)|on the bed|
          in my hand|in my lap|looking at me|calling|ready|out again|back out|waiting for me|
          within reach|in my drawer|under my (?:bed|pillow|mattress)|saved up|hidden)`,
      `(?:i have|i got|got|have|keep|kept|took|getting|pulled|went and got|reached for|
          looking at|staring at|holding|counted|lined up|saved|hid|hidden) ${gap(3)}(?:pills|
          tablets|blades?|razor blades?|noose|rope) (?:out|lined up|again|back|in my|next to|
          beside|ready|on the|under|saved|hidden|tonight|here|and i)`,
      'so (?:close|tempted) to (?:just )?(?:doing it|do it|giving in|ending)',
      'plan is to (?:do it|die|end|jump|take)',
      `if i had (?:a|the) (?:gun|pills|courage|guts|means|rope)(?: [^ ]+){0,4} (?:myself|end|
          do it|die|it)`,
      '(?:use|used|turn|point) (?:it|a gun|the gun|the knife) on myself',
      '(?:swallow|take|swallowing|taking|down) (?:every|each) (?:\\S+ )?(?:pill|tablet)(?: \\S+)?',
      '(?:voice|voices|head|brain|mind)(?: [^ ]+){0,4} kill (?:yourself|myself)',
      `(?:do not|no one|nobody) (?:come |try to |bother to )?(?:look|looking|search|
          searching) for me`,
      '(?:i )?love you all(?: [^ ]+)?',
      `last (?:thing|time|words?) (?:that )?(?:i|you) (?:will|am going to) (?:ever )?(?:write|
          say|hear from me|do|type|post|speak)`,
      'said (?:all )?my goodbyes',
      `(?:died|gone|passed|passed away|dead|lost (?:him|her|them)|heaven|
          grave)(?: [^ ]+){0,6} (?:want|wish|need|ready|going) (?:to|i could) (?:go |
          just )?(?:be with|join|follow) (?:him|her|them|my \\S+)`,
      `(?:killed (?:himself|herself|themselves)|suicide|died|overdosed|hanged (?:himself|herself|
          themselves)|ended (?:his|her|their) (?:own )?life)(?: [^ ]+){0,6} (?:want|wanna|wish|
          might|will|
          going|need|feel|thinking|tempted|ready) (?:to |i could |like |of |about )?(?:do|doing|
          did) the same(?: thing)?`,
      `(?:nearly|almost|so close to|about to|going to|ready to|came close to|
          could not) (?:\\S+ )?(?:went|go|going|gone) through with (?:it|the plan)`,
      `(?:plan|note|goodbye|rope|pills|bridge|tablets|letter) (?:[^ ]+ ){0,8}(?:nearly|almost|
          so close to|about to|going to|ready to|in case i|when i|before i|if i) (?:did|do|doing|
          go through with|went through with) it`,
      `(?:mind is made up|made up my mind|made my decision|decision is made|
          have decided)(?: [^ ]+){0,6} (?:not scared|not afraid|at peace|calm|goodbye|tonight|
          not long left|no turning back|ready to go|be over|last)`,
      `(?:not long left|no time left|last night here|one last time)(?: [^ ]+){0,6} (?:made up|
          goodbye|decided|ready)`,
      `(?:at peace|okay|ok|fine|comfortable|ready) with (?:dying|death|not being here|
          being dead|ending)`,
      `(?:want|wanted|going|need|ready|will|let myself|try|tried|tempted|thinking of|
          thought about|thinking about) (?:to )?(?:just )?(?:drown|drowning|overdose|bleed out|
          hang|freeze to death|crash|crash the car|crash my car|drive off the (?:road|edge)|
          driving off the (?:road|edge)|run into the road|lie on the (?:tracks|road|line)|
          lie down on the (?:tracks|road|line))(?= [,|]|$| and| tonight| myself| so| now| or)`,
      `(?:walk|walking|swim|swimming|wade|wading|drive|driving|go|going|
          disappear) (?:out )?(?:into|in to|out to|to) (?:the )?(?:sea|river|ocean|lake|water|
          woods|forest|night|waves)(?: (?:and|,|\\||to|until))* (?:never|not|stay|keep going|
          drown|let|disappear|sink)(?: \\S+)?`,
      `(?:not|would not|do not) (?:mind|care|fight it) if (?:a |the |some )?(?:bus|car|truck|
          lorry|train|plane|it|i|something|someone) (?:${WORD} )?(?:hit|killed|took|ran|crashed|
          ended|died|did not|was the end|never)(?: me)?`,
      `(?:wish|wishing|wished) (?:that )?(?:i would|i had|i could|the|it|my) ${gap(3)}(?:die|
          died|overdose|attempt|worked|succeeded|killed me|finished me|stayed under|let go|
          never come round|never woken)(?: \\S+)?`,
      'picturing (?:myself|me) (?:jumping|falling|hanging|drowning|dead|gone|dying)',
      `(?:keep|kept|been) (?:picturing|imagining|seeing|dreaming of|dreaming about|
          visualising) (?:myself|me|my) (?:\\S+ )?(?:jumping|falling|hanging|drowning|dead|gone|
          dying|body|funeral|car crashing)`,
      `(?:do|doing) (?:them|everyone|everybody|him|her|
          the world) a favour if i (?:\\S+ )?(?:died|was gone|were gone|ended|disappeared|
          was dead|killed)`,
      'dark thoughts about (?:ending|dying|myself|killing|hurting|not being)',
      `(?:voice|voices|brain|head|mind|part of me|something in me|something inside|thought|
          thoughts|demons?) (?:\\S+ ){0,3}(?:telling|tells|says|saying|whispers|whispering|screams|
          screaming|shouting|begging|keeps telling|wants|urges|
          urging) (?:me )?(?:to )?(?:just )?(?:[^ ]+ ){0,5}(?:kill (?:myself|yourself)|die|
          end (?:it|your life|my life|it all)|
          (?:hurt|cut|harm) (?:myself|yourself)|jump|do it)(?: \\S+)?`,
      'took everything in the (?:\\S+ )?(?:cabinet|cupboard|drawer)',
    ),
    unlessIn: test(
      `(?:knife|rope|gun|medication|meds) (?:[^ ]+ ){0,4}(?:on the table|ready|back out|hidden|
          in my drawer|out again|right here)`,
      '(?:meds|medication) (?:[^ ]+ ){0,4}(?:beside me|next to me|in my hand|saved up|calling)',
      `(?:going|want|need|will) (?:to )?(?:just )?(?:crash|hang|go|disappear)(?: (?:and|so|now|
          or|tonight))?`,
      `(?:going|go|drive|walk|swim|driving) (?:out )?(?:into|to) (?:the )?(?:night|woods|
          forest|sea|lake|river|ocean) (?:and |, |to )*(?:stay|keep going|let)(?: \\S+)?`,
      `(?:wish|wished) (?:that )?(?:i had|it|the|my) (?:[^ ]+ ){0,3}(?:worked|let go|
          stayed under|
          succeeded)(?: \\S+)?$(?<!overdose had worked)(?<!attempt had worked)(?<!pills had worked)(?<!tablets had worked)(?<!it had worked)`,
      'if (?:it|i|something|someone) (?:\\S+ )?(?:took|did not|never|ran|ended|crashed)',
      '(?:could not) (?:\\S+ )?go through with (?:it|the plan)',
      `(?:note|letter|plan|bridge) (?:[^ ]+ ){0,8}(?:when i|before i|if i|about to|
          going to) (?:do|did|doing) it`,
      `(?:wish|wishing|wished) (?:that )?(?:the|it|my|i had) (?:[^ ]+ )*(?:die|
          died)(?: \\S+)?$(?<!i had died)`,
    ),
    unlessAfter: begins(
      '(?:[|] )?(?:because|while|as|when) (?:i was )?(?:making|cooking|chopping|peeling|cutting)',
      '(?:about|to) (?:him|her|you|them|my ex|work)',
      '(?:at|to) (?:the|my|his|her|our) (?:leaving|office|party|work|team|school|old)',
      '(?:of (?:cards|crime)|for (?:my|the) (?:headache|knee|back|period|cold|flu|allergies))',
    ),
  },
];
