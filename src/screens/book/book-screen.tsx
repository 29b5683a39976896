import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  bookOf,
  chaptersIn,
  lettersChapter,
  ownChapter,
  toolsChapter,
  type ChapterName,
} from '@/files/taking/book';
import { guide } from '@/guide/guide';
import { placeInGuide } from '@/guide/place-in-guide';
import { factOf } from '@/journal/facts';
import { knownMask, noMask } from '@/journal/name-mask';
import { paths } from '@/paths';
import { useJournal } from '@/store/journal-context';
import { useSky } from '@/store/sky';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { ChoiceField } from '@/ui/choice-field';
import { useDocumentTitle } from '@/ui/document-title';
import { EmptyPage } from '@/ui/empty-page';
import { Segmented } from '@/ui/segmented';
import { StepBar } from '@/ui/step-bar';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import { slicesOf } from './book-slices';
import { daysOf, holds, stateWords } from './book-words';
import { Outline } from './outline';
import { papers, type Paper } from './paper';
import { PrintedBook } from './printed-book';
import { useDrawnSlices } from './use-drawn-slices';
import { usePaper } from './use-paper';
import styles from './book-screen.module.css';

/** Every chapter a book can have, in its order. */
const chapters: readonly ChapterName[] = [
  ...guide.map(({ slug, name, number }) => ({
    id: slug,
    name,
    ...(number === undefined ? {} : { number }),
  })),
  { id: lettersChapter, name: t`Letters` },
  { id: ownChapter, name: t`Pages of your own` },
  { id: toolsChapter, name: t`From the tools` },
];

const everyChapter: ReadonlySet<string> = new Set(chapters.map(({ id }) => id));

/** A little book of one's own: what goes into it, what it will hold, and the way to paper. */
export function BookScreen() {
  useDocumentTitle(t`A little book`);
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { progress } = useSky(useNow());
  const written = useMemo(() => chaptersIn(entries, placeInGuide), [entries]);
  const known = useMemo(() => knownMask(facts), [facts]);
  const [taken, setTaken] = useState(everyChapter);
  const [keptOnly, setKeptOnly] = useState(false);
  const [drafts, setDrafts] = useState<'all' | 'newest'>('all');
  const [withSealed, setWithSealed] = useState(false);
  const [isMasked, setIsMasked] = useState(() => factOf(facts, 'maskNames'));
  const [paper, setPaper] = useState<Paper>('A5');
  const [isLarge, setIsLarge] = useState(false);
  const [title, setTitle] = useState('');
  const mask = isMasked ? known : noMask;

  // A long journal takes a moment to gather: what was pressed shows at once.
  const choice = useDeferredValue(
    useMemo(
      () => ({ chapters: taken, keptOnly, drafts, withSealed, mask }),
      [taken, keptOnly, drafts, withSealed, mask],
    ),
  );
  const book = useMemo(
    () => bookOf({ entries, facts }, choice, chapters, placeInGuide),
    [entries, facts, choice],
  );
  const slices = useMemo(() => slicesOf(book), [book]);
  const { drawn, isDrawing, print } = useDrawnSlices(slices);
  usePaper(paper);

  if (written.size === 0) {
    return (
      <div className={styles.screen}>
        <Head />
        <EmptyPage title={t`Nothing written yet`}>
          <p>{t`Your pages will gather here.`}</p>
        </EmptyPage>
      </div>
    );
  }
  return (
    <>
      <div className={styles.screen}>
        <Head />
        <fieldset>
          <legend className={`label ${styles.legend}`}>{t`What goes into it`}</legend>
          <ChoiceField
            takes="many"
            options={chapters
              .filter(({ id }) => written.has(id))
              .map(({ id, name }) => ({ id, words: name }))}
            chosen={[...taken]}
            onChoose={(id, isChosen) => {
              const next = new Set(taken);
              if (isChosen) next.add(id);
              else next.delete(id);
              setTaken(next);
            }}
          />
        </fieldset>
        <Segmented
          legend={t`Drafts`}
          name="drafts"
          options={[
            { value: 'all', label: t`All drafts` },
            { value: 'newest', label: t`The newest of each page` },
          ]}
          value={drafts}
          onChange={setDrafts}
        />
        <Switch label={t`Only what you keep close`} checked={keptOnly} onChange={setKeptOnly} />
        {known === noMask ? null : (
          <Switch
            label={t`Mask names`}
            hint={t`With what Settings shows in their place.`}
            checked={isMasked}
            onChange={setIsMasked}
          />
        )}
        {book.sealedLeftOut > 0 || withSealed ? (
          <Switch
            label={t`Take sealed pages too`}
            hint={t`They are printed before their day has come.`}
            checked={withSealed}
            onChange={setWithSealed}
          />
        ) : null}
        <TextField
          label={t`A title, if you like`}
          value={title}
          maxLength={200}
          onChange={setTitle}
        />
        <Segmented
          legend={t`Paper`}
          name="paper"
          options={papers}
          value={paper}
          onChange={setPaper}
        />
        <Switch label={t`Larger type`} checked={isLarge} onChange={setIsLarge} />
        <section className={styles.holds} aria-labelledby="holds">
          <h2 id="holds">{t`What it will hold`}</h2>
          <p>{holds(book)}</p>
          <Outline book={book} />
          <p>
            <Trans>
              Paper isn’t locked, and a PDF isn’t either: whoever holds it can read it. Nothing is
              sent anywhere, but a printer may remember.
            </Trans>
          </p>
          <div className="actions">
            <Button
              variant="primary"
              aria-disabled={book.pages === 0 || isDrawing}
              aria-describedby="print-state"
              onClick={print}
            >{t`Print the book`}</Button>
            <output id="print-state">{stateWords(book, isDrawing)}</output>
          </div>
          <p className="small muted">
            <Trans>For a PDF, choose “Save as PDF” where you would choose a printer.</Trans>
          </p>
        </section>
      </div>
      <PrintedBook
        book={book}
        title={mask(title.trim()) || t`Second Draft`}
        days={daysOf(book)}
        sky={progress}
        slices={slices}
        drawn={drawn}
        isLarge={isLarge}
      />
    </>
  );
}

function Head() {
  return (
    <>
      <StepBar back={{ address: paths.settings, name: t`Settings` }} />
      <h1 tabIndex={-1}>{t`A little book`}</h1>
      <p className="lede">
        <Trans>
          Your pages in order, to print or to keep as a PDF. The cover is your sky as it stands.
        </Trans>
      </p>
    </>
  );
}
