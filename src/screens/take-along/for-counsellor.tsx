import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { everything, pagesToTake } from '@/files/taking/pages-to-take';
import { markdownFile } from '@/files/taking/markdown-file';
import { plainText } from '@/files/taking/plain-text';
import { placeInGuide } from '@/guide/place-in-guide';
import { dayAt } from '@/journal/calendar-day';
import { pageCount } from '@/journal/counted';
import { noMask } from '@/journal/name-mask';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { Segmented } from '@/ui/segmented';
import { MaskSwitch, useNames } from './mask-switch';
import { PageList } from './page-list';
import { PrintedPages } from './printed-pages';
import { Body } from './body';
import { SavePanel } from './save-panel';
import styles from './take-along-screen.module.css';
import { takingWords } from './taking-words';
import { useSaving } from './use-saving';

/** Stands first in the file, for whoever is given it. */
const lead = t`Pages of a private journal, chosen by the person who wrote them to share with a counsellor. They were not written to be sent to anybody they speak of.`;

/** A few pages for somebody who helps: none is chosen beforehand, and names are masked. */
export function ForCounsellor() {
  const now = useNow();
  const name = useId();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const names = useNames();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isMasked, setIsMasked] = useState(true);
  const [drafts, setDrafts] = useState<'all' | 'newest'>('newest');
  const [way, setWay] = useState<'text' | 'markdown'>('text');
  const saving = useSaving(JSON.stringify([[...chosen], drafts, way, isMasked]));
  const [timesPrinted, setTimesPrinted] = useState(0);
  const mask = isMasked && names.isKnown ? names.mask : noMask;

  const all = useMemo(
    () => pagesToTake({ entries, facts }, { ...everything, drafts, mask }, placeInGuide),
    [entries, facts, drafts, mask],
  );
  const taking = useMemo(
    () =>
      pagesToTake(
        { entries, facts },
        { ...everything, which: { of: 'chosen', entries: chosen }, drafts, mask },
        placeInGuide,
      ),
    [entries, facts, chosen, drafts, mask],
  );
  const isNothing = taking.pages.length === 0;
  return (
    <>
      <Body>
        <section className={styles.part} aria-label={t`Which pages`}>
          <PageList
            pages={all.pages.toReversed()}
            chosen={chosen}
            onChange={(next) => {
              setChosen(next);
            }}
          />
          <MaskSwitch names={names} isOn={isMasked} onChange={setIsMasked} />
          {names.isKnown ? null : (
            <p className="small muted">
              <Trans>
                No name is masked: none is written down under “What to call them” in the settings.
              </Trans>
            </p>
          )}
          <Segmented
            legend={t`Drafts`}
            name={`${name}drafts`}
            options={[
              { value: 'newest', label: t`The newest of each` },
              { value: 'all', label: t`Every draft` },
            ]}
            value={drafts}
            onChange={setDrafts}
          />
          <Segmented
            legend={t`As what`}
            name={name}
            options={[
              { value: 'text', label: t`Plain text` },
              { value: 'markdown', label: t`Markdown` },
            ]}
            value={way}
            onChange={setWay}
          />
        </section>
        <hr />
        <section className={styles.part} aria-label={t`Before you save it`}>
          <SavePanel
            words={[
              ...takingWords(taking),
              t`Its first line says that you chose it for a counsellor.`,
            ]}
            held={pageCount(taking.pages.length)}
            nothing={isNothing ? t`Nothing is chosen yet.` : null}
            make={() =>
              way === 'text'
                ? {
                    name: `chosen-pages-${dayAt(now)}.txt`,
                    type: 'text/plain;charset=utf-8',
                    ending: '.txt',
                    pieces: plainText(taking, lead),
                  }
                : {
                    name: `chosen-pages-${dayAt(now)}.md`,
                    type: 'text/markdown;charset=utf-8',
                    ending: '.md',
                    pieces: markdownFile(taking, lead),
                  }
            }
            saving={saving}
          />
          {isNothing ? null : (
            <p className="actions">
              <Button
                onClick={() => setTimesPrinted(timesPrinted + 1)}
              >{t`Print these pages`}</Button>
            </p>
          )}
        </section>
      </Body>
      {timesPrinted === 0 || isNothing ? null : (
        <PrintedPages key={timesPrinted} lead={lead} taking={taking} />
      )}
    </>
  );
}
