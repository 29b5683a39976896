import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router-dom';
import { isWrittenPage } from '@/journal/written-pages';
import { useJournal } from '@/store/journal-context';
import { buttonClass } from '@/ui/button';
import { ChoiceField } from '@/ui/choice-field';
import { useDocumentTitle } from '@/ui/document-title';
import { EmptyPage } from '@/ui/empty-page';
import { PartBoundary } from '@/ui/part-boundary';
import { StepBar } from '@/ui/step-bar';
import { paths } from '@/paths';
import { ForCalendar } from './for-calendar';
import { ForCounsellor } from './for-counsellor';
import styles from './take-along-screen.module.css';
import { WholeJournal } from './whole-journal';

const purposes = [
  {
    id: 'me',
    words: t`My pages, for myself`,
    hint: t`All of them or a part, as a file that other programs read.`,
    body: WholeJournal,
  },
  {
    id: 'counsellor',
    words: t`A few pages, for my counsellor`,
    hint: t`Those you tick and no others, with names masked.`,
    body: ForCounsellor,
  },
  {
    id: 'calendar',
    words: t`Dates, for my calendar`,
    hint: t`The days something opens, ends or comes round, in neutral words.`,
    body: ForCalendar,
  },
] as const;

/** What was written leaves as files of the person's own: for them, for somebody who helps, for a calendar. */
export function TakeAlongScreen() {
  useDocumentTitle(t`Take it with you`);
  const [search, setSearch] = useSearchParams();
  const isEmpty = useJournal(({ entries }) => ![...entries.values()].some(isWrittenPage));
  const purpose = purposes.find(({ id }) => id === search.get('for')) ?? purposes[0];
  const Taken = purpose.body;
  return (
    <div className={styles.screen}>
      <div className={styles.away}>
        <StepBar back={{ address: paths.settings, name: t`Settings` }} />
        <div className={styles.head}>
          <h1 tabIndex={-1}>{t`Take it with you`}</h1>
          <p className="lede">
            <Trans>
              What you wrote is yours, in files that open without this app. They go to this device
              and nowhere else.
            </Trans>
          </p>
        </div>
        {isEmpty ? null : (
          <fieldset className={styles.purposes}>
            <legend className="label">{t`What would you like to take?`}</legend>
            <ChoiceField
              takes="one"
              options={purposes}
              chosen={[purpose.id]}
              onChoose={(id) => setSearch(id === 'me' ? {} : { for: id }, { replace: true })}
            />
          </fieldset>
        )}
      </div>
      {isEmpty ? (
        <EmptyPage title={t`Nothing to take yet.`}>
          <p>{t`Once a page is written, it can leave here in several forms.`}</p>
          <Link className={buttonClass('primary')} to={paths.path}>{t`Go to your path`}</Link>
        </EmptyPage>
      ) : (
        <PartBoundary key={purpose.id} name={t`This part`}>
          <Taken />
        </PartBoundary>
      )}
      <p className={`small muted ${styles.away}`}>
        <Trans>
          To be safe from loss use <Link to={paths.settings}>a backup</Link>; for another device{' '}
          <Link to={paths.carryOver}>carry the journal over</Link>. Both hold everything.
        </Trans>
      </p>
    </div>
  );
}
