import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { fairLineSource } from '@/journal/tool-sources';
import { factOf } from '@/journal/facts';
import { freshPlace } from '@/journal/place';
import { useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import { fairLineFact, fairLines, fairLinesOnPage, fairLinesPage } from '@/journal/strengths';
import { openPages } from '@/journal/sealed-pages';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { Starters } from '@/ui/starters';
import { Switch } from '@/ui/switch';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { KeepButton } from '@/tool-kit/keep-button';
import { Sittings } from '@/tool-kit/sittings';
import { ToolSection } from '@/tool-kit/tool-section';
import { offerWords, useOffered } from '@/tool-kit/use-offered';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import { FairLineFields } from './fair-line-fields';
import styles from './strengths-screen.module.css';
import { fairLinePage } from './page';
import { useNameMask } from '@/ui/name-mask';

/** A harsh thought, put so that one can believe it; and the lines kept so far. */
export function FairLines() {
  return (
    <>
      <Sittings>
        {({ isKept, again, isAgain, onKeep }) =>
          isKept ? (
            <ToolSection title={t`Line kept`} arrives>
              <p className="read">
                <Trans>It stands below, and in your journal. Read it again another day.</Trans>
              </p>
              <div className="actions">
                <Button onClick={again}>{t`Write another line`}</Button>
              </div>
            </ToolSection>
          ) : (
            <FairLineForm isAgain={isAgain} onKeep={onKeep} />
          )
        }
      </Sittings>
      <KeptLines />
    </>
  );
}

function FairLineForm({ isAgain, onKeep }: { isAgain: boolean; onKeep: () => void }) {
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, fairLineSource, store.getState().now()),
  );
  const form = useToolForm(fairLinePage, place);

  return (
    <ToolSection
      title={t`A fair line`}
      hint={t`Take a harsh thought about yourself. What would a fair friend say: one who knows what you did, and likes you?`}
      arrives={isAgain}
    >
      <FairLineFields form={form} />
      <FromPage form={form} />
      <SaveLine written={form} />
      <CrisisNotice written={form} />
      <div className="actions">
        <KeepButton
          form={form}
          isEmpty={form.said('fair').trim() === ''}
          reason={t`First a line, in your own words.`}
          onKeep={onKeep}
        >{t`Keep this line`}</KeepButton>
      </div>
    </ToolSection>
  );
}

/** Lines from the guide's own page, while nothing stands in the form. */
function FromPage({ form }: { form: ToolForm<typeof fairLinePage> }) {
  const frame = useRef<HTMLDivElement>(null);
  const page = useOffered(fairLinesPage);
  const kept = fairLines(useJournal(openPages)).map(({ fair }) => fair);
  const offered = isBlank(form.answer) ? fairLinesOnPage(page?.answer, kept) : [];
  return (
    <div ref={frame}>
      <Starters
        areOwn
        title={offerWords(fairLinesPage)}
        starters={offered.map(({ fair }) => fair)}
        onInsert={(fair) => {
          const harsh = offered.find((one) => one.fair === fair)?.harsh ?? '';
          form.write('harsh', harsh);
          form.write('fair', fair);
          // What was pressed goes away with the offer.
          frame.current?.parentElement?.querySelector('textarea')?.focus();
        }}
      />
    </div>
  );
}

function KeptLines() {
  const mask = useNameMask();
  const store = useJournalStore();
  const entries = useJournal(openPages);
  const isShown = useJournal(({ facts }) => factOf(facts, fairLineFact));
  const lines = fairLines(entries);
  if (lines.length === 0) return null;
  return (
    <ToolSection title={t`Your fair lines`}>
      <ul className={styles.lines}>
        {lines.map(({ entry, harsh, fair }) => (
          <li key={entry}>
            {harsh === '' ? null : (
              <p className="small muted" dir="auto" translate="no">
                {mask(harsh)}
              </p>
            )}
            <Link to={entryPath(entry)} dir="auto" translate="no">
              {mask(fair)}
            </Link>
          </li>
        ))}
      </ul>
      <Switch
        label={t`Show one on the start page`}
        hint={t`Only lines you believe more than half. Anyone who opens this page can read it.`}
        checked={isShown}
        onChange={(shown) => store.getState().setFact(fairLineFact, shown)}
      />
    </ToolSection>
  );
}
