import { lazily } from '@/wording/lazy-pattern';
import { begins, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from './crisis-rule';

/** Worn out: one quiet line, never a card. */
export const wornOut: readonly CrisisRule[] = [
  {
    tier: 4,
    saysNot: true,
    find: lazily(
      `(?:can|could) not (?:${WORD} )?(?:do|take|handle|cope with|bear|stand|deal with|
          live with|carry on with|keep doing|face|manage|go through) (?:this|it|any of this|
          any of it|everything|life|another (?:day|night)|much more|any more)(?: (?:anymore|
          any more|any longer|alone|much longer|again|on my own|all))?`,
      `(?:can|could) not (?:\\S+ )?(?:go on|carry on|keep going|cope|get up|get out of bed|
          keep doing this|stop crying)(?: (?:anymore|any more|alone|like this|any longer|
          much longer|with this))?`,
      'no way out',
      `(?:do|did) not know how to (?:\\S+ )?(?:carry on|go on|cope|keep going|live|get through|
          survive|do this)(?: \\S+)?`,
      '(?:exhausted|worn out|drained|beaten) (?:by|from) (?:all of it|everything|it all|life)',
      '(?:waste of (?:space|oxygen|air)|better off alone forever)',
      `(?:no|see no|see any|not see a|can not see a|can not see any) (?:way (?:out|forward|
          through)|future|light|hope)`,
      'what is the (?:point|use)',
      'there is no (?:point|use)',
      `(?:no one|nobody|no body) (?:would|will|is going to|even) (?:even |really |
          ever )?(?:notice|care|miss me|miss|find)(?: me)?(?: if i (?:was|were|am|disappeared|
          vanished|left|did not|stopped)(?: \\S+){0,3})?`,
      '(?:want|ready|going|feel like|about) (?:to )?(?:\\S+ )?(?:give|giving) up(?= [,|]|$)',
      `(?:give|given|giving|gave) up (?:on )?(?:everything|it all|completely|hope|all hope|
          on myself|entirely)`,
      `i (?:just )?(?:give up|am giving up|have given up)(?= [,|]|$| on (?:me|myself|it all|
          everything))`,
      `(?:feel|feeling|am|so|felt|completely|being) (?:\\S+ )?(?:trapped|hopeless|worthless|
          a burden|empty inside|broken beyond|beyond repair|so empty|utterly alone|
          completely alone|numb)`,
      `(?:tired|exhausted|sick) of (?:everything|it all|trying|fighting|this pain|hurting|
          feeling (?:this way|like this)|being (?:me|in pain|sad|strong))`,
      '(?:at )?(?:the )?end of my (?:rope|tether)',
      '(?:empty|hollow)(?: inside)? (?:and|all the time)',
      `(?:want|wanting|wanna|wish i could) (?:\\S+ )?(?:to )?(?:disappear|vanish|
          run away from everything|not feel|stop feeling|be gone|hide forever|stop hurting|
          not be me)`,
      `(?:want|need|wish) (?:it|everything|it all|this|the pain|all of it|
          all this) (?:\\S+ )?(?:to |would )?(?:stop|end|be over)`,
      'my life is over',
      `(?:everything|it all|life) (?:is|feels|seems) (?:\\S+ )?(?:pointless|hopeless|
          meaningless|too much|useless)`,
      'too much (?:to bear|for me|to take)',
      '(?:lost|losing) (?:all )?hope',
      'falling apart',
      'no (?:hope|reason) left',
      'nothing (?:matters|left)(?: anymore| any more)?',
      `i am (?:so |just |too |completely |utterly )*(?:done|broken|lost|drained|worn out|
          burnt out|finished)(?= [,|]|$)`,
      '(?:hate|can not stand|loathe|disgusted with) (?:myself|my life|who i am|being me)',
      'i (?:do not|can not) see how (?:this|it) gets better',
      'relapsed',
      'i am dying inside',
      'do not want to (?:be dead|die|kill myself|hurt myself)',
    ),
    unlessAfter: begins(
      `(?:crossword|sum|maths|puzzle|sudoku|recipe|game|level|heat|weather|commute|noise|hill|
          queue|diet|job anymore because|exercise|stretch|yoga)`,
      'in the (?:lift|traffic|elevator|queue)',
      `of (?:a (?:gym|car|garden|second|new)|the (?:meeting|exercise|form|story|film|joke)|
          buying|having a|this (?:meeting|form|app|recipe))`,
      'for (?:what|how) i',
      'in (?:texting|calling|arguing|crying|buying|going there|replying)',
      'on (?:this|that|the) (?:recipe|diet|book|level|game|puzzle|film|knitting)',
      'into (?:a|the|my) (?:book|work|crowd|music)',
      'at (?:the )?(?:hill|maths|sums)',
    ),
    unlessBefore: test('(?:she|he|they|who|you) (?:\\S+ )?$'),
  },
];
