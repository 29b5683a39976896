import { lazily, type LazyPattern } from './lazy-pattern';
import { START, WORD, begins, far, gap, oneOf, phrases, test } from './pattern';

/** What can take an apology back, or ask for something in return (docs/content-brief.md, T05). */
export type ApologySlipKind =
  | 'but'
  | 'if'
  | 'you-feel'
  | 'you-too'
  | 'because-you'
  | 'only'
  | 'anyone'
  | 'forgive-me'
  | 'can-we'
  | 'passive';

/** How one slip is heard, what around it takes it away again, and what the margin says. */
export type ApologyRule = {
  kind: ApologySlipKind;
  find: LazyPattern;
  /** Tested on what follows in the sentence, from its first word. */
  unlessAfter?: RegExp;
  /** Tested on what comes before in the sentence, to its last word. */
  unlessBefore?: RegExp;
  /** Whether something has to be owned before it, so that there is something to take back. */
  takesBack?: boolean;
  note: string;
  rewordings: readonly string[];
};

const sorry = '(?:sorry|apologise|apologised|apologies|apology|regret)';
const wronged = `(?:lied|shouted|yelled|swore|cheated|hurt|hit|broke|started|flirted|ignored|let me down|
    walked out|kept (?:things|secrets)|said (?:things|cruel|awful|horrible|some|plenty|stuff)|
    made (?:mistakes|it worse|me)|did (?:things|wrong|it|the same|stuff|that)|went behind|
    messed up|were (?:wrong|cruel|unkind|unfair|rude|at fault|to blame|awful|drunk|just as))`;

/** Harm told of without anybody who did it. */
const done = oneOf(
  phrases(`mistakes, errors, things, harsh things, hurtful things, awful things, words, harsh words,
    unkind words, feelings, lines, lies, promises, trust, your trust, boundaries, damage, harm,
    bad choices, bad decisions, a mistake, an error, a line, a promise`),
);

/** Words that own something, so that a 'but' behind them takes it back. */
export const owning = test(
  sorry,
  'my (?:fault|part|mistake|doing|bad)',
  '(?:was|is) (?:so |very |really |completely |just )?(?:wrong|unfair|unkind|cruel|selfish)',
  'i (?:should|could) (?:not |never )?have',
  'i (?:know )?(?:i )?(?:lied|shouted|yelled|cheated|hurt|broke|let you|left you|forgot|betrayed|ignored|messed)',
  'no right to',
);

/** The most particular first: where two fit the same words, the first one counts. */
export const apologyRules: readonly ApologyRule[] = [
  {
    kind: 'you-feel',
    find: lazily(
      `${sorry} (?:that |to hear (?:that )?|because |how )?you (?:feel|felt|are feeling|were feeling|took|think|thought|
          see it|saw it|got (?:so )?(?:upset|hurt|angry|offended|cross)|
          (?:are|were) (?:so )?(?:upset|offended|angry|sensitive|cross|
          hurt(?! (?:by (?:me|my|what i|how i)|because (?:of me|of what i|i))))|misunderstood|misread|
          (?:could|can|did|do) not (?:like|handle|see|understand|take)|found (?:it|that|me|what i))`,
    ),
    unlessAfter: begins(
      '(?:so |that |very )?(?:alone|lonely|unsafe|scared|afraid|ill|sick|sad)',
      'let down (?:by (?:me|my|what i|how i)|because (?:of me|of what i|i))',
    ),
    note: 'This is sorry for their feeling, and says nothing of the act.',
    rewordings: ['‘I’m sorry that I …’'],
  },
  {
    kind: 'if',
    find: lazily(
      `${sorry} (?:that |for it )?if (?!i (?:am|woke|wake|have the wrong)|it is|this is|
          (?:it|this) (?:comes|reaches|arrives)|you (?:already|are)|you were asleep)${WORD}(?: ${WORD}){0,2}`,
      `if (?:i|it|that|this|anything i ${WORD}|something i ${WORD}|what i ${WORD}|my ${WORD}) (?:have |has |ever |
          in any way |somehow |may have |might have )*(?:hurt|upset|offended|wronged|embarrassed|
          let you down|made you feel|came across)`,
      `if you (?:were|felt|feel) (?:hurt|upset|offended|let down|ignored|betrayed)`,
      `(?:${sorry} )(?:for )?(?:any|whatever) (?:hurt|harm|upset|offence|pain|distress|trouble|inconvenience|sadness)`,
      `(?:hurt|pain|harm|anything|whatever|what) i (?:may|might) have (?:caused|done|said)`,
    ),
    unlessBefore: test(
      '(?:tell me|ask me|asked|wonder|wondered|know|understand|understood|say|see|told me)$',
    ),
    unlessAfter: begins('(?:you )?again'),
    note: '‘If’ leaves open whether it happened.',
    rewordings: ['‘I hurt you when I …’'],
  },
  {
    kind: 'because-you',
    find: lazily(
      `because (?:of )?(?:you|your ${WORD})(?! (?:${WORD} )?(?:trusted|trust|relied|counted|depended|deserve|deserved|
          believed|needed|need|loved|love|cared|mattered|matter|hoped|waited|thought i|asked me not|
          may|might|must|were (?:hurt|right|kind|there|ill|alone|brave|waiting|scared|afraid)|are))
          (?: ${WORD}){0,2}`,
      `you (?:pushed|drove|forced|goaded) me (?:to (?:it|this|lie|leave|do)|into|too far|until|over)`,
      'you provoked (?:me|it|this)',
      'you made me (?:do|say|lie|leave|lose|shout|cheat|so (?:angry|cross|mad)|angry|jealous|furious)',
    ),
    // 'You were hurt because you …', 'not because you …'.
    unlessBefore: test(
      `(?:not|never|nothing|better|happier|grateful|glad|stopped|learned|learnt|thankful)(?: ,)?(?: \\|)?$`,
      `(?:^|[,|] )(?:that )?you ${far(6)}[^ ]+(?: \\|)?$`,
    ),
    note: 'It hands part of it back to them.',
    rewordings: ['‘It was my choice to …’'],
  },
  {
    kind: 'you-too',
    find: lazily(
      `you (?:have |had )?(?:also )?${wronged} ${gap(4)}(?:too|as well)`,
      `you also (?:have |had )?${wronged}`,
      'so (?:did|were|have|had|are|do) you(?= [,|]|$)',
      `(?:we|both of us) (?:both |were both |have both |are both |were |all )(?:${WORD} )?(?:wrong|to blame|at fault|said|
          made (?:mistakes|it)|did (?:things|wrong|it)|hurt|messed|lied|shouted|failed|played (?:a|our) part)(?: ${WORD})?`,
      'you (?:were|are) (?:no (?:angel|saint|better)|not (?:perfect|innocent|blameless|an angel))',
      'you started it',
      '(?:it )?(?:takes|took) two',
      'neither of us (?:was|were|is) (?:perfect|innocent|blameless|an angel)',
      'you have (?:your|things to|stuff to) (?:faults|apologise|say sorry|own)',
      'your (?:own )?(?:part|share) (?:in|of) (?:it|this|that|what happened|the blame)',
      '(?:^|(?<=[,|] ))you (?:, )?too',
    ),
    unlessBefore: test('(?:do not|did not|never|not|no one|nobody) (?:think|say|saying|mean)$'),
    note: 'Their part is theirs to say. This page is about yours.',
    rewordings: ['‘My part was …’'],
  },
  {
    kind: 'only',
    find: lazily(
      `i (?:was|am) (?:only|just) (?:${WORD}ing|a (?:bit|little)|tired|drunk|stressed|young|upset|hurt|scared|
          worried|curious|being|joking)`,
      `i (?:did|said|meant) (?:it|that|this) (?:only|just)`,
      `i (?:only|just) (?:wanted|meant|did|said|tried|acted|lied|looked|read|asked|shouted|reacted|kissed|flirted|
          texted|checked|told|borrowed|took|thought|needed|saw)`,
      `(?:it|that) was (?:only|just) (?:a|an|one|once|words|meant|because|for|fun|the (?:drink|stress))`,
    ),
    unlessAfter: begins(
      '(?:of|about|for) (?:myself|me)|my ?self|my own|when|after|once|half|as|what suited',
    ),
    note: '‘Only’ makes the act smaller than it may have been for them.',
    rewordings: ['‘I …’, the act by itself.'],
  },
  {
    kind: 'anyone',
    find: lazily(
      `(?:anyone|anybody|everyone|everybody|most people|any (?:normal |other )?(?:man|woman|person|partner|one)|
          lots of people|plenty of people|other people) (?:else )?(?:in my (?:place|position|shoes|situation) )?
          (?:would|does (?:it|that|this)|do (?:it|that|this)|makes? (?:mistakes|a)|lies|shouts|forgets|
          gets (?:it|things|angry|jealous)|loses|slips|messes|does)`,
      '(?:nobody|no one) is perfect',
      'i am only human',
      'i am not the (?:first|only)(?: one| person)? (?:to|who)',
    ),
    unlessAfter: begins(
      `(?:have )?(?:be|been|feel|felt|find|found) ${gap(2)}(?:hurt|angry|upset|scared|sad|frightened|ashamed|it (?:hard|cruel))`,
      '(?:have )?(?:understand|understood|see|seen|mind|minded|believe|believed|notice|noticed|left|leave|walked|know|known|told you)',
    ),
    note: 'What others would have done is no part of your sorry.',
    rewordings: ['‘I could have …, and I didn’t.’'],
  },
  {
    kind: 'forgive-me',
    find: lazily(
      `(?:(?:please|just|ever|can you|could you|will you|would you|i (?:beg|need|want|ask) you to|
          i hope (?:that )?you (?:can|will|could)|you have to|you must|one day|try to) )*forgive me`,
      'i (?:just |only )?(?:ask|beg|want|need|hope|am asking|am begging|would like|am hoping) (?:for )?(?:your )?forgiveness',
    ),
    unlessBefore: test(
      '(?:not|never|if you|whether you|nor|or|whether|without|to|you)(?: ever| can| can not| will| could| do| do not| would)*$',
    ),
    note: 'It asks for something. An apology asks for nothing back.',
    rewordings: ['‘You don’t owe me a reply or forgiveness.’'],
  },
  {
    kind: 'can-we',
    find: lazily(
      '(?:can|could|shall) we',
      'can i (?:please )?(?:see you|come (?:over|round|back|home|by)|call you|ring you|have another|make it up)',
      '(?:will|would|could|can) you (?:please |just |at least )*(?:take me back|come back|give (?:me|us)|see me|unblock|let me back|call me|meet me|talk to me|write back)',
      'give (?:me|us) (?:another|a second|a last|one more|one last) (?:chance|try|go)',
      `${START}let us (?:just )?(?:move on|start (?:again|over|afresh)|put (?:it|this|that)|forget|try again|go back)`,
      `${START}please (?:just )?(?:come (?:back|home)|take me back|call|reply|answer|write back|text me|talk to me|give (?:me|us))`,
    ),
    note: 'It turns the sorry into a way to something else.',
    rewordings: ['Leave the wish for another page, or for none.'],
  },
  {
    kind: 'passive',
    find: lazily(
      `${done} (?:were|was|got|have been|had been|may have been|might have been) (?:made|said|done|hurt|crossed|broken|caused|told|exchanged|
          blurred)`,
      '(?:things|it) (?:all |just )?(?:got out of (?:hand|control)|went too far|got (?:heated|said|ugly|nasty))',
      'it (?:just|simply|somehow) happened',
      `there (?:was|were|have been) (?:${WORD} )?(?:mistakes?|misunderstandings?|lies|harsh words|errors)`,
      'you got hurt(?= [,|]|$)',
    ),
    unlessAfter: begins('by (?:me|what i|my|mine)|because of (?:me|what i)|(?:about|to|of) you'),
    note: 'Nobody did it in this sentence.',
    rewordings: ['‘I …’, with your name on the act.'],
  },
  {
    kind: 'but',
    find: lazily(
      'but',
      `(?:however|although|though)(?= (?:, )?(?:in (?:my|all) (?:defence|fairness)|to be fair|honestly|your |we both|
          you (?:did|were|started|also|never|should|could|can)|i (?:was|had|felt) (?:only|just|so|very|tired|stressed|drunk|
          hurt|angry|upset|under)|it (?:was not only|was not just|takes|took)))`,
    ),
    takesBack: true,
    unlessBefore: test('(?:nothing|anything|none|nobody|everyone|anyone|last|all)$'),
    unlessAfter: begins(
      '(?:me|myself|you|one)(?= [,|]|$)|for',
      'i (?:did it|went|lied|said it|left) anyway',
      'i (?:chose|kept|was wrong|understand|know|see|will|would|hope|should have|should not have|could have|never (?:came|called|told|asked|did|said))',
      `i (?:did not|do not) (?!mean|know|think|start|intend|want to|feel|believe|regret)${WORD}`,
      '(?:more|worse|worst)',
      'i (?:am|was) (?:not asking|not (?:going to )?(?:expect|excus|mak)\\S*|wrong|learning|working|the one)',
      '(?:it|that|this) (?:was|is) (?:no|not an|not your|still|wrong|mine|my|on me|never your|unfair|cruel)',
      '(?:it|that|this) (?:does|did) not (?:excuse|change|make|undo|mend)',
      '(?:not|none of|never) (?:your|an|it|that|once)',
      'no excuse',
      'you (?:did not deserve|do not (?:have|owe|need)|deserved|deserve|were right|are right|had every|have every|should not have had|were not to blame|trusted)',
    ),
    note: 'What comes after ‘but’ is often heard as taking back what came before.',
    rewordings: ['Stop one word earlier.'],
  },
];
