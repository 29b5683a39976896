import { t } from '@lingui/core/macro';
import { useMemo, useState } from 'react';
import { everything, pagesToTake } from '@/files/taking/pages-to-take';
import { guide } from '@/guide/guide';
import { placeInGuide } from '@/guide/place-in-guide';
import { dayAt } from '@/journal/calendar-day';
import { pageCount } from '@/journal/counted';
import { noMask } from '@/journal/name-mask';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { ChoiceField } from '@/ui/choice-field';
import { useNameMask } from '@/ui/name-mask';
import { Body } from './body';
import { SavePanel } from './save-panel';
import styles from './take-along-screen.module.css';
import { takingWords } from './taking-words';
import { MaskSwitch, useNames } from './mask-switch';
import { useSaving } from './use-saving';
import { fileOf, ways, type Way } from './ways';
import { WhichPages, type Wish } from './which-pages';

/** The person's own pages, for themselves: which, as what, what that is, and saved. */
export function WholeJournal() {
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const shown = useNameMask();
  const names = useNames();
  const [wish, setWish] = useState<Wish>(everything);
  const [way, setWay] = useState<Way>('markdown-zip');
  const [isMasked, setIsMasked] = useState(shown !== noMask);
  const saving = useSaving(JSON.stringify([wish, way, isMasked]));

  const all = useMemo(
    () => pagesToTake({ entries, facts }, { ...everything, withSealed: true }, placeInGuide),
    [entries, facts],
  );
  const mask = isMasked ? names.mask : noMask;
  const taking = useMemo(
    () => pagesToTake({ entries, facts }, { ...wish, mask }, placeInGuide),
    [entries, facts, wish, mask],
  );
  const stages = useMemo(() => {
    const written = new Set(all.pages.map(({ place }) => place?.stage));
    return guide
      .filter(({ slug }) => written.has(slug))
      .map(({ slug, name }) => ({ id: slug, words: name }));
  }, [all]);

  return (
    <Body>
      <section className={styles.part} aria-label={t`Which pages`}>
        <WhichPages
          wish={wish}
          onWish={(next) => {
            setWish(next);
          }}
          stages={stages}
          has={{
            kept: all.pages.some(({ kept }) => kept),
            tools: all.pages.some(({ place, isLetter }) => place === undefined && !isLetter),
            letters: all.pages.some(({ isLetter }) => isLetter),
            sealed: all.pages.some(({ sealedUntil }) => sealedUntil !== undefined),
            halfWritten: all.pages.some(({ drafts }) =>
              drafts.some(({ outcome }) => outcome === 'open'),
            ),
          }}
        />
        <MaskSwitch names={names} isOn={isMasked} onChange={setIsMasked} />
      </section>
      <hr />
      <fieldset>
        <legend className="label">{t`As what`}</legend>
        <ChoiceField
          takes="one"
          options={ways}
          chosen={[way]}
          onChoose={(id) => {
            setWay(ways.find((one) => one.id === id)?.id ?? way);
          }}
        />
      </fieldset>
      <hr />
      <section className={styles.part} aria-label={t`Before you save it`}>
        <SavePanel
          words={takingWords(taking)}
          held={pageCount(taking.pages.length)}
          nothing={taking.pages.length === 0 ? t`No page fits what is chosen above.` : null}
          make={() => fileOf(way, taking, dayAt(now))}
          saving={saving}
        />
      </section>
    </Body>
  );
}
