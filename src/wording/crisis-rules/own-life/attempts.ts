import { lazily } from '@/wording/lazy-pattern';
import { begins, gap, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

/** Said of a love, not of a life. */
const ofALove = [
  '\\| and i (?:am|was|feel|felt) (?:so )?(?:proud|glad|relieved|free|happy)',
  `(?:with|between|by (?:text|phone)|over (?:coffee|text|dinner|the phone|lunch)|amicably|kindly|
      nicely|
      gently|cleanly|properly|early|sooner|earlier|as friends|on good terms|years ago|before (?:it|
      the|we|he|
      she|they)|but (?:he|she|they|we)|because (?:he|she|they|we)|and (?:he|she|they|we))`,
  `(?:[^ ]+ ){0,4}[,|] (?:and |but |because |so |then )?(?:he|she|they|we|with|not with|
      over)(?![^ ])`,
];
const day = `(?: (?:last night|tonight|today|yesterday|this (?:morning|week|afternoon|weekend)|
    again|once|twice|
    last \\S+|(?:on|in) (?:\\S+day|the \\S+|january|february|march|april|may|june|july|august|
    september|
    october|november|december)|\\S+ (?:days|weeks|months) ago|for good|forever|
    after \\S+(?: \\S+){0,3}))*`;
const almost = `(?:nearly|almost|so nearly|very nearly|came close to|so close to|this close to|
    came so close to|
    inches from|seconds from|minutes away from|was about to|on the verge of|got close to)`;

/** What was tried, nearly done, or wanted but for the courage. */
export const attempts: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:tried|attempted|trying) (?:to )?(?:end|ending|finish) (?:it|it all|everything|myself|
          this)${day}(?= [,|]|$)`,
      `${almost} (?:end|ended|ending) (?:it|it all|everything|my life|myself)${day}(?= [,|]|$)`,
      `(?:courage|nerve|guts|balls|bottle|strength|bravery|bravest|brave enough|strong enough|
          coward(?:ly)?|too (?:scared|
        weak|chicken)) (?:to |for )(?:\\S+ )?(?:end it|end it all|go through with it|ending it|
        kill myself|die|jump|
        step off|finish it|take them all)${day}(?= [,|]|$| (?:and|but|so|because))`,
    ),
    unlessAfter: begins(...ofALove),
    unlessBefore: test(
      '(?<!(?:wish|if|only) )i (?:finally |at last )?(?:had|found|got) the $',
      '(?:relationship|marriage|him|her|affair|engagement)(?: \\S+){0,8}$',
    ),
  },
  {
    tier: 1,
    find: lazily(
      `${almost} (?:did it|do it|doing it|jumped|jumping|stepped (?:off|out|in front)|
          stepping (?:off|out|in front)|
        went through with it|going through with it|took them(?: all)?|taking them all|
        let go of the (?:wheel|rail|railing))
        (?:${day})(?= [,|]|$)`,
      `i (?:have |had )?attempted (?:before|again|twice|three times|it before|once before|last \\S+|
          in \\S+)(?= [,|]|$)`,
      `(?:after|since|from) (?:the|my|an|another|that) overdose`,
      `(?:my |another |a |second |third |first |last |failed )(?:failed |second |third |last |
          suicide )*attempt (?:on my (?:
        own )?life|at (?:it|ending|dying|suicide)|to (?:die|end|kill))`,
      `(?:go|going|goes|went|gone) through with it(?= [,|]|
          $| tonight| this time| soon| today| tomorrow)`,
      `(?:do|doing|gonna do|going to do|about to do) (?:something|smth) (?:really |very |
          so )?(?:stupid|bad|terrible|
        drastic|i can not take back|permanent)(?= [,|]|$| tonight| soon| now| to myself)`,
    ),
    // 'I nearly did it, I nearly rang her.'
    unlessAfter: begins(
      `[,|] (?:\\| )?i am (?:booking|getting|buying|moving|leaving|signing|selling|telling|applying|
          having|filing)`,
      `[,|] (?:\\| )?(?:and )?i (?:nearly|almost|finally|was going to|wanted to) (?!jump|die|step|
          end|took|kill)`,
      `(?:[^ ]+ ){0,9}(?:text|texted|texting|rang|ring|called|calling|message|messaged|kissed|asked|
          emailed|email|the dog|
        the cat|divorce|wedding|house|degree|interview|operation|surgery|dive|zip wire|swing|horse|
        board)`,
    ),
    unlessBefore: test(
      `(?:divorce|wedding|operation|surgery|tattoo|sale|move|haircut|text|call|skydive|interview|
          bungee|marathon|
        date|he|she|they|him|her|we|you)(?: \\S+){0,6}$`,
      '(?:not|never) (?:going to |gonna )?$',
    ),
  },
  {
    // 'I'm sorry the overdose didn't work.'
    tier: 1,
    find: lazily(
      `(?:sorry|wish|angry|gutted|sad|disappointed|shame|pity|upset|annoyed|devastated|
          glad if) (?:that )?(?:it|the (?:pills|
        tablets|overdose|attempt|rope)|my (?:attempt|overdose)|they|i) (?:had |have |has |did |
        ha )?(?:not )?(?:\\S+ )?(?:work|
        worked|succeed|succeeded|fail|failed|died|finished the job)`,
    ),
    onlyWith: test(
      'overdose\\S*|pills|tablets|attempt\\S*|rope|jumped|hospital|took them|hanged|hang|suicide|ambulance|die|died',
      'kill myself|end my life',
    ),
    unlessAfter: begins('(?:out|for|on|between|at|with)(?![^ ])'),
  },
  {
    tier: 1,
    find: lazily(
      `stopped (?:taking (?:all )?(?:my )?${WORD}|eating|drinking|my (?:meds|medication|insulin|
          dialysis|treatment|chemo))`,
    ),
    onlyWith: test(
      'want (?:it|this|everything|my life) (?:all )?(?:to be over|over|to end)',
      '(?:fade|waste|slip) away',
      'die|dead|death|not wake up|never wake up|be gone',
      'let (?:it|my body) (?:end|kill|take)',
    ),
    unlessBefore: test('(?:he|she|they|mum|dad|gran|dog|cat|nan|grandad) (?:\\S+ )?$'),
  },
  {
    // Only by a thread: 'the only reason I haven’t', 'only my kids stop me'.
    tier: 1,
    saysNot: true,
    find: lazily(
      `only (?:reason|thing|person|ones?) ${gap(8)}(?:have|has|had|do|did|am|stop|stops|stopping|
          stopped|keeps?|
        keeping|kept) ${gap(4)}(?:killed myself|kill myself|killing myself|end it|ended it|
        ending it|done it|doing it|dead|
        died|dying|suicide|jumped|hung myself|hanged myself|alive|end my life|ended my life|
        ending my life)`,
      `only (?:my|the|for my|because of my|thanks to my) ${gap(3)}(?:stop|stops|stopping|stopped|
          keeps?|keeping|kept|holds?|
        holding) me (?:from )?(?:end|ending|dying|killing|doing|alive|jumping|going|here)(?: (?:it|
        it all|myself|my life|
        through with it))?`,
      `(?:would|could) (?:be|have been|have) (?:\\S+ )?(?:dead|gone|killed myself|ended it|done it|
          jumped) (?:\\S+ )?(?:[,|] )?(?:
        if (?:it )?(?:was|were|had) not|but for|without (?:my|the)|only for)`,
      `have not (?:\\S+ )?(?:killed myself|ended it|ended my life|done it) (?:yet|only|just because|
          because of my|because my|
        for (?:my|the))`,
    ),
    unlessIn: test('only (?:reason|thing) .* (?:alive|here) in'),
    unlessBefore: test('(?:plant|fish|relationship|dream|hope|party)(?: \\S+){0,4}$'),
  },
];
