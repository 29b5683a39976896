import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { pathMessages } from '@/guide/path-messages';
import { askFirstWords } from '@/guide/safety-words';
import { safetyQuestionIds } from '@/journal/safety-questions';
import { useJournalStore } from '@/store/journal-context';
import { clearSafety, useSafety } from '@/store/safety';
import { Button, buttonClass } from '@/ui/button';
import { longDate } from '@/ui/when';
import { paths } from '@/paths';

/** The safety answers: how many there are, where they are changed, and a way to clear them alone. */
export function SafetyAnswers() {
  const store = useJournalStore();
  const safety = useSafety();
  const { unknown, askAgain } = safety;
  const [message] = pathMessages(safety, (time) => longDate(time, time));
  const answered = safetyQuestionIds.length - unknown.length;
  return (
    <>
      <p>
        {`${
          answered === 0
            ? t`None of the nine questions is answered.`
            : t`${answered} of the nine questions ${plural(answered, { one: 'is', other: 'are' })} answered.`
        } ${
          message === undefined
            ? askAgain
              ? askFirstWords.open
              : t`Every page is open.`
            : t`Some pages are put away. ${message.title}.`
        }`}
      </p>
      <div className="actions">
        <Link className={buttonClass('quiet')} to={paths.safety}>
          {answered === 0 ? t`Answer them` : t`Change them`}
        </Link>
        <Button variant="text" onClick={() => clearSafety(store)}>{t`Clear safety answers`}</Button>
      </div>
    </>
  );
}
