import { t } from '@lingui/core/macro';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { AnswerView } from '@/answers/answer-view';
import { whenStarted } from '@/journal/taken';
import { isBlank } from '@/journal/answer';
import type { Draft, Entry } from '@/journal/entry';
import { closingLetterSource } from '@/journal/letters';
import { placeOf } from '@/journal/place';
import { newestDraft } from '@/journal/entries';
import { useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { useAnnounce } from '@/ui/live-region';
import { Sheet } from '@/ui/sheet';
import { StepBar } from '@/ui/step-bar';
import { useFocusHere } from '@/ui/use-focus-here';
import { longDate } from '@/ui/when';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { openSeal } from '@/tool-kit/open-seal';
import { SealedPage } from '@/tool-kit/sealed-page';
import { useSeal } from '@/writing/use-seal';
import { letterPath, paths } from '@/paths';
import { ClosingLetterSheet } from './closing-letter-sheet';
import { LetterActions } from './letter-actions';
import { LetterSheet } from './letter-sheet';
import styles from './letters.module.css';

type LetterScreenProps = {
  /** The letter to read or go on with; without one a new letter is begun. */
  entry?: Entry;
  closing?: boolean;
};

/** One letter: written, read again, sealed, or let go. */
export function LetterScreen({ entry, closing = false }: LetterScreenProps) {
  const draft = newestDraft(entry);
  const isClosing = draft === undefined ? closing : draft.source === closingLetterSource;
  const title = isClosing ? t`A closing letter` : t`A letter you don’t send`;
  useDocumentTitle(title);
  const [gone, setGone] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(draft?.outcome === 'answered');
  const [place] = useState(() => placeOf(draft));
  const seal = useSeal(draft?.entry ?? '');
  const store = useJournalStore();
  const navigate = useNavigate();
  const announce = useAnnounce();

  /** To the letter's own page, whose heading takes the focus; a step there even from itself. */
  function showAgain(letter: string): void {
    if (entry !== undefined) setGone(null);
    void navigate(letterPath(letter), { replace: true });
    announce(t`Your letter is back.`);
  }

  /** Nothing is taken away where nothing was written. */
  function letGo(letter: string): void {
    store.getState().flush();
    const written = newestDraft(store.getState().entries.get(letter));
    if (written !== undefined && !isBlank(written.answer)) store.getState().deleteEntry(letter);
    setGone(letter);
  }

  if (gone !== null) {
    return (
      <LetterFrame title={title}>
        <Gone entry={gone} onBack={showAgain} />
      </LetterFrame>
    );
  }
  if (draft !== undefined && seal !== null) {
    return (
      <LetterFrame title={title}>
        <SealedPage
          until={seal}
          writtenAt={whenStarted(draft)}
          onOpen={() => {
            setIsReading(true);
            openSeal(store, draft.entry, seal);
          }}
        />
      </LetterFrame>
    );
  }
  const actions = (written: ToolForm) => (
    <LetterActions written={written} onDelete={() => letGo(written.draft.entry)} />
  );
  return (
    <LetterFrame title={title}>
      {isReading && draft !== undefined ? (
        <ReadLetter draft={draft} onWrite={() => setIsReading(false)} onDelete={letGo} />
      ) : isClosing ? (
        <ClosingLetterSheet place={place} actions={actions} />
      ) : (
        <LetterSheet place={place} actions={actions} />
      )}
    </LetterFrame>
  );
}

function LetterFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <StepBar back={{ address: paths.letters, name: t`Unsent letters` }} />
      <div className={styles.letter}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </>
  );
}

type ReadLetterProps = {
  draft: Draft;
  onWrite: () => void;
  onDelete: (entry: string) => void;
};

function ReadLetter({ draft, onWrite, onDelete }: ReadLetterProps) {
  const navigate = useNavigate();
  const now = useNow();
  return (
    <>
      <p className="muted">{t`You wrote this on ${longDate(whenStarted(draft), now)}.`}</p>
      <Sheet as="article" padded stack aria-label={t`The letter`}>
        <div className="read">
          <AnswerView answer={draft.answer} />
        </div>
      </Sheet>
      <div className="actions">
        <Button variant="primary" onClick={() => void navigate(paths.letters)}>{t`Keep it`}</Button>
        <Button onClick={onWrite}>{t`Go on writing, or seal it`}</Button>
        <Button variant="text" onClick={() => onDelete(draft.entry)}>{t`Delete it`}</Button>
      </div>
    </>
  );
}

type GoneProps = { entry: string; onBack: (entry: string) => void };

/** The letter was let go. It may be brought back. */
function Gone({ entry, onBack }: GoneProps) {
  const store = useJournalStore();
  const words = useFocusHere<HTMLParagraphElement>();
  const isBack = useEffectEvent(() => onBack(entry));

  useEffect(
    () =>
      store.subscribe(({ entries }, before) => {
        if (entries.has(entry) && !before.entries.has(entry)) isBack();
      }),
    [store, entry],
  );

  return (
    <>
      <p
        ref={words}
        tabIndex={-1}
        className={`lede ${styles.gone}`}
      >{t`It is gone, and it was said. Nobody has to carry it now.`}</p>
      <p>
        <Link to={paths.letters}>{t`Back to your letters`}</Link>
      </p>
    </>
  );
}
