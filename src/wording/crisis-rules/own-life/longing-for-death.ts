import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import { elsewhereWords } from '@/wording/crisis-rules/away-from-here';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const spared = `(?:gone|dead|jumped|ended (?:it|my life)|killed myself|done it|left this (?:world|
    life)|not be (?:here|alive)|
    not here|under a train|in the ground)`;

/** Death as rest, living as the mistake, and what alone stands between. */
export const longingForDeath: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:dying|death|being dead) (?:does|do|did) not (?:even |really )?(?:scare|frighten|bother|
          worry|terrify) me`,
      `(?:being dead|dying|to die|death|not existing|not being alive) (?:would|could|can|will|must|
          has to|might) (?:not )?(?:\\S+ )?(?:hurt less|be (?:
        easier|better|kinder|worse|nicer|a relief)|solve|fix|stop)`,
      `(?:happy|glad|fine|okay|content|relieved|grateful) (?:to )?never (?:to )?(?:wake|
          open my eyes|be alive)(?: up)?(?: again)?`,
      `(?:dreaming|dream|dreamt|dreams) (?:that )?i (?:am|was) dead ${far(5)}(?:sad|disappointed|
          alive)`,
      `could just die (?:\\| )?and (?:it|nobody|no one|they|everything|that|then)`,
      `i am dying (?:tonight|on purpose|by my own)(?= [,|]|$| hand| and)`,
      `dead inside ${far(6)}(?:outside|rest of me|body) to (?:match|follow|catch up|be)`,
      `(?:the grave|my grave|a coffin|my coffin|nothingness|oblivion|never waking|a coma|
          the end) (?:sounds|seems|looks|feels) (?:\\S+ )?(?:
        restful|peaceful|nice|good|quiet|lovely|inviting|tempting|like)`,
      `(?:envy|envious of|jealous of|jealous that) (?:the dead|dead people|
          people who (?:are (?:dying|dead)|die|died|have died)|my dead \\S+|
        (?:him|her|them) for (?:being dead|dying))`,
      `(?:grateful|thankful|pray|praying|hope|hoping|wish|glad|happy) (?:for )?(?:i (?:had|get|got|
          would get) )?(?:a )?(?:terminal \\S+|
        fatal \\S+|cancer)(?= [,|]|$)`,
      `(?:hope|hopes|hoping|hoped|pray|praying|wish|wishing) (?:that )?(?:the|my|this|our) (?:plane|
          train|car|bus|boat|ferry|flight|lift) (?:
        goes down|crashes|crashed|crash|would crash|sinks|falls|does not land|never lands|comes off)`,
      `(?:wish|hope|want|pray|need) (?:that )?(?:someone|somebody|anyone|god|he|they|
          it) (?:\\S+ )?(?:to )?put me (?:out of my misery|down)`,
      `(?:fall asleep|go to sleep|drift off|close my eyes|lie down|go to bed)(?: [^ ]+){0,3} (?:and|
          then|to) (?:\\S+ )?(?:not|never) (?:
        have to )?(?:wake|waking|open them|get up again)(?: up)?(?= [,|]|$| again| ever| tomorrow)`,
      `(?:want|wanna|ready|wish|need|time|like) (?:i could )?(?:to )?go to (?:heaven|god|the angels|
          jesus)`,
      `(?:somewhere|where) (?:\\S+ ){0,3}(?:quiet|dark|no pain|nothing hurts|peaceful|
          nobody can find me) (?:[,|] )?(?:\\| )?(?:and )?never (?:
        have to )?come back(?= [,|]|$)`,
      `regret (?:surviving|not dying|waking up(?= [,|]|$)|being (?:born|saved|alive)|
          that i (?:survived|lived|woke))`,
      `(?:can|could) not even (?:die|kill myself|manage to die|end it|do suicide)`,
      `fail(?:ed|ing|ure)? (?:even )?at (?:dying|killing|suicide|ending)`,
      `i should (?:really |just )?have (?:jumped|stayed under|taken more|let go of the rail|died|
          gone through with it|swallowed more)`,
      `(?:wish|wished|if|if only) (?:that )?i (?:was|were|had|am|
          could be) (?:been )?(?:\\S+ )?(?:brave|strong|courageous|the courage|the guts|
        the nerve|the balls|courage)(?: enough)? to (?:just )?do it(?= [,|]|$)`,
      `favour (?:by|if i|and|to) (?:just )?(?:dying|died|die|kill|ending|end|disappear|were dead|
          was dead|be dead|not being)`,
      `(?:never|not) (?:meant|supposed) to (?:live|survive|be alive|last|make it) (?:this|that|so|
          past|to|beyond|long)`,
      `not think (?:that )?i would (?:still )?(?:live|be alive) (?:to|past|this|at|by|until|long)`,
      `if it (?:was|were|had) not (?:been )?(?:for )?(?:my|the) (?:${gap(4)})(?:[,|] )?i (?:would|
          had) (?:\\S+ ){0,3}${spared}`,
      `i would (?:\\S+ )?(?:be |have |have been )?(?:jump|do it|kill myself|end it|
          ${spared}) (?:already |now |by now )?(?:if it (?:was|were) not|if (?:
        the|my) \\S+ (?:was|were|did) not|but for|but i can not (?:do that|leave|hurt)|if i had the)`,
      `(?:choosing|chosen|choose|decided|deciding|opting) (?:not to (?:live|be alive|exist|
          go on living|survive|wake)|death(?= [,|]|$)|to not (?:
        live|exist|be alive))`,
      `(?:needs?|wants?|wish) (?:this|my) life (?:\\S+ )?to (?:end|be over|be done|finish|stop)`,
      `hate (?:my|this) life ${far(4)}(?:want|need|wish) it (?:\\S+ )?(?:to )?(?:end|stop|over|
          be over)`,
    ),
    unlessBefore: test(
      '(?:he|she|they|who|film|book|character|dad|mum|gran|grandad|uncle|aunt|friend) (?:\\S+ ){0,2}$',
    ),
    unlessAfter: begins(...elsewhereWords, 'in (?:peace at|a good)'),
  },
  {
    // Soon, and no more trouble to anybody.
    tier: 1,
    find: lazily(
      `(?:you|they|he|she|everyone|nobody|no one|anyone|mum|dad) (?:will|would) not (?:need to|
          have to|be) (?:worry about|worrying about|put up with|
        deal with|look after|carry|suffer|cry over) me (?:for )?(?:much longer|soon|
        after (?:tonight|today|tomorrow|this|the)|once i|when i am (?:gone|
        dead))`,
      `not be (?:a |anyone's |anybody's |your |their |his |her )(?:problem|burden|bother|worry|
          nuisance) (?:to |for )?(?:\\S+ )?(?:much longer|after (?:this|tonight|
        tomorrow|the|today)|soon|any longer|for long|when i am)`,
      `(?:do|does|did|would) not need me (?:alive|to be alive|to live)`,
      `future with me in it`,
      `see (?:only )?a (?:rope|noose|coffin|grave)(?= [,|]|$)`,
      `i (?:am|swear i am|swear to god i am) (?:just )?ending it (?:all|tonight|now|today|for good)`,
      `(?:one more|swear|if) ${far(7)}i am ending it(?= [,|]|$)`,
      `goodbye (?:mum|dad|mother|father|kids|my (?:babies|children|kids|boys|girls|son|daughter|
          family|little \\S+))(?= [,|]|$)`,
      `(?:not|never) blame (?:yourself|yourselves|him|her|them|anyone|anybody|
          each other)? ?(?:for this )?(?:when|if|after|once) i (?:am (?:gone|dead)|die|do it)`,
      `(?:look after|take care of|mind|watch over|love|hug|feed|be kind to) ${far(6)}(?:when|after|
          once) i am (?:not here any ?more|no longer here|gone for good)`,
      `(?:find|finds|read|reads|see|sees) this (?:after|when|once) i (?:am|have) (?:gone|dead|died)`,
      `to (?:whoever|whomever|the person who|anyone who) (?:finds|discovers) (?:me|my body)`,
    ),
    unlessAfter: begins('(?:at|to|from|on) (?:work|holiday|school|the)'),
  },
];
