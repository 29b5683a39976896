import { lazily } from '@/wording/lazy-pattern';
import { begins, gap, LOUD, oneOf, plainly, START, test, WORD } from '@/wording/pattern';
import { clinical } from '@/wording/word-lists/traits';
import type { Rule } from './rule';
import { are, notNow } from './said-to-be';

const ill = oneOf(clinical);

/** A13: a diagnosis said at somebody. */
export const diagnoses: readonly Rule[] = [
  {
    kind: 'A13',
    find: lazily(`you ${are} ${LOUD}(?:${plainly(1)})(?:like )?${LOUD}${ill}`),
    unlessAfter: begins(
      `about (?:me|her|him|dogs|cats|football|music|the)|good|talented|busy|fast|in love|
        with (?:worry|grief|love)|lucky|happy|brave|on (?:the|my) `,
    ),
    unlessBefore: notNow,
    unlessIn: test('well'),
  },
  {
    kind: 'A13',
    find: lazily(
      `you ${LOUD}(?:clearly |obviously |seriously |really |badly |desperately )?(?:need|needs|
          want|require|could do with|should be in|belong in|ought to be in|should get|should seek|
          should see|ought to see|have to see|must see|need to see|should go to|need to go to|
          belong in|need to be in|should talk to|need to get|should try) (?:to (?:get|see|find|
          seek|have|go to|talk to|be in|be) )?(?:some |a |an |serious |professional |proper |
          your |immediate |real |actual |medical |psychiatric |mental |intensive |therapy and |
          anger )*(?:help|therapy|therapist|shrink|counselling|counsellor|counseling|psychiatrist|
          psychologist|psychiatric|medication|meds|a doctor|doctor|head (?:checked|examined|
          looking at|read)|brain (?:checked|examined)|sectioned|sectioning|locked up|committed|
          diagnosed|diagnosis|rehab|hospital|an asylum|asylum|psych ward|management|institution|
          mental)`,
    ),
    unlessAfter: begins(
      `with|to (?:move|carry|lift|find|get|build|paint|fix|pack|clear|sell|fill)|moving|carrying|
        packing|lifting|for (?:the|your) (?:move|exam|form|knee|back)|
        on (?:the|friday|monday|saturday)|getting|
        about (?:your|the|that) (?:knee|back|cough|arm|leg|foot|chest|tax|form|lease)|from me`,
    ),
    unlessBefore: test('(?:if|when|whenever|that|because|did|do|what|tell me|what if)$'),
  },
  {
    kind: 'A13',
    find: lazily(
      `${START}(?:just |go |please |go and |seriously |for god is sake )?(?:get|seek|go get|
          go and get) (?:yourself )?(?:some |professional |proper |serious )*(?:help|therapy|
          treatment)`,
    ),
    unlessAfter: begins('with|from|to|for the|if|moving'),
  },
  {
    kind: 'A13',
    find: lazily(
      `you (?:have|have got|got|had|show|suffer from|must have|clearly have|obviously have|
          really have|always had|definitely have) ${LOUD}(?:serious |major |deep |huge |
          unresolved |a lot of |so many |some |severe |massive |untreated |clear |
          an? )*(?:attachment |abandonment |anger |daddy |mummy |mum |dad |mother |father |
          commitment |trust |control |intimacy |mental health |mental |psychological |anxiety |
          childhood |jealousy |attention )?(?:issues|personality disorder|disorder|complex|
          screw loose|attachment style|bpd|npd|adhd|ocd|narcissistic traits|saviour complex|
          god complex|trauma you|(?:a )?(?:drink|drinking|drug|anger|gambling|porn|serious|
          real) problem|problem with (?:drink|alcohol|anger|drugs|women|men|money|gambling)|
          mental illness|mental problems|mental problem|psychological problems|split personality|
          anger problem|drinking problem|problems in the head|something wrong with you|
          multiple personalities)`,
    ),
    unlessAfter: begins(
      `with (?:the|my|your) (?:car|landlord|boiler|internet|phone)|at work|(?:and|but) so do i|
        (?:and|but) i`,
    ),
    unlessBefore: notNow,
  },
  {
    kind: 'A13',
    find: lazily(
      `your ${LOUD}(?:toxic |constant |own |covert |malignant )*(?:narcissism|gaslighting|
          toxicity|bipolar|psychosis|attachment issues|daddy issues|mummy issues|
          abandonment issues|anger issues|trust issues|control issues|commitment issues|
          mental issues|avoidant attachment|personality disorder|narcissistic ${WORD}|
          toxic ${WORD}|paranoia|delusions|god complex|insanity|craziness|psycho ${WORD}|
          crazy ${WORD})`,
    ),
    unlessIn: test('crazy (?:hair|laugh|dancing|ideas|stories|aunt|cat|dog|dreams|plan)'),
    unlessBefore: test('(?:understand|sorry (?:about|for)|mocked|called) ?$'),
  },
  {
    kind: 'A13',
    find: lazily(
      `you ${gap(2)}(?:gaslit|gaslight|gaslighted|gaslighting|gas lit|love bombed|love bomb|
          love bombing|trauma dumped|hoovered|breadcrumbed|trauma bonded|
          narc ${WORD})(?: me| us| everyone)?|
        (?:classic|typical|textbook|that is|more|pure|such|your) (?:gaslighting|narcissist|
          narcissism|avoidant|narcissistic|love bombing)|
        (?:if you |you (?:should |need to |forgot to |did not )?)(?:took|take|taken|
          stopped taking|skipped) your (?:meds|medication|pills)|
        (?:something|what) is (?:seriously |clearly |really |
          deeply )?wrong with you(?:r head| in the head| mentally)?|
        you (?:have|are) (?:lost|losing) (?:your mind|the plot|your marbles|it completely)|
        you (?:are|were) not (?:right in the head|well in the head|stable|sane|mentally well|
          mentally stable|all there|normal|wired right|right in your head)|
        a (?:narcissist|psychopath|sociopath|psycho) like you`,
    ),
    unlessBefore: test('(?:i|never|not) $|what if$|see if|^is$'),
    onlyIn: 'statement',
  },
];
