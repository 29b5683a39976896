import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { trustSeenSource } from '@/journal/tool-sources';
import { freshPlace } from '@/journal/place';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import { excerpt } from '@/journal/excerpt';
import { begunOn, entriesFor, newestAnswered } from '@/journal/entries';
import { openPages } from '@/journal/sealed-pages';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { shortDate } from '@/ui/when';
import { CrisisNotice } from '@/care/crisis-notice';
import { KeepButton } from '@/tool-kit/keep-button';
import { Sittings } from '@/tool-kit/sittings';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import { SeenFields } from './seen-fields';
import styles from './trust-plan-screen.module.css';
import { trustPlanPage, trustSeenPage } from './page';
import { maskedAnswer } from '@/journal/masked-answer';
import { useNameMask } from '@/ui/name-mask';

const lede = t`Trust comes back bit by bit, or it doesn’t. Both are yours to notice.`;

/** For who was hurt: a log of their own, with no copy button. Nobody has to rebuild anything. */
export function SeenForm({ before }: { before: ReactNode }) {
  return (
    <Sittings>
      {({ isKept, again, isAgain, onKeep }) =>
        isKept ? (
          <ToolFrame
            title={trustPlanPage.title}
            lede={lede}
            actions={<Button onClick={again}>{t`Write another`}</Button>}
            after={<SeenBefore />}
          >
            {before}
            <ToolSection title={t`Kept in your journal`} arrives>
              <p className="read">
                <Trans>
                  You don’t have to decide anything from it. Some weeks will say little.
                </Trans>
              </p>
            </ToolSection>
          </ToolFrame>
        ) : (
          <SeenWriting before={before} isAgain={isAgain} onKeep={onKeep} />
        )
      }
    </Sittings>
  );
}

type SeenWritingProps = { before: ReactNode; isAgain: boolean; onKeep: () => void };

function SeenWriting({ before, isAgain, onKeep }: SeenWritingProps) {
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, trustSeenSource, store.getState().now(), { days: 7 }),
  );
  const form = useToolForm(trustSeenPage, place);

  return (
    <ToolFrame
      title={trustPlanPage.title}
      lede={lede}
      written={form}
      actions={
        isBlank(form.answer) ? undefined : (
          <KeepButton variant="primary" form={form} onKeep={onKeep}>{t`Keep this`}</KeepButton>
        )
      }
      after={<SeenBefore />}
    >
      {before}
      <ToolSection
        title={trustSeenPage.title}
        hint={t`For you alone. One person can be trustworthy; it takes two to rebuild trust. You don’t have to, and “nothing would be enough” is a fair answer.`}
        arrives={isAgain}
      >
        <SeenFields form={form} />
      </ToolSection>
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}

const mostShown = 8;

function SeenBefore() {
  const mask = useNameMask();
  const now = useNow();
  const entries = useJournal(openPages);
  const written = entriesFor(entries, trustSeenSource)
    .flatMap((entry) => {
      const draft = newestAnswered(entry);
      return draft === undefined || isBlank(draft.answer)
        ? []
        : [{ entry: entry.id, at: begunOn(entry), answer: draft.answer }];
    })
    .slice(-mostShown)
    .toReversed();
  if (written.length === 0) return null;
  return (
    <ToolSection title={t`Before`}>
      <ul className={styles.seen}>
        {written.map(({ entry, at, answer }) => (
          <li key={entry}>
            <Link to={entryPath(entry)}>{shortDate(at, now)}</Link>
            <span dir="auto" translate="no">
              {excerpt(maskedAnswer(answer, mask))}
            </span>
          </li>
        ))}
      </ul>
    </ToolSection>
  );
}
