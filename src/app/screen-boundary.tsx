import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '@/paths';
import { useJournal } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { PartBoundary } from '@/ui/part-boundary';
import { CopyButton } from '@/writing/copy-button';
import { pageText } from '@/writing/use-save-status';
import styles from '@/ui/broken.module.css';

type ScreenBoundaryProps = {
  /** The address; another one is tried afresh. */
  address: string;
  children: ReactNode;
};

const brokenScreen = (tryAgain: () => void): ReactNode => <BrokenScreen onTryAgain={tryAgain} />;

/** A screen that breaks leaves everything round it: Support, the way out, the cards with people to talk to. */
export function ScreenBoundary({ address, children }: ScreenBoundaryProps) {
  return (
    <PartBoundary about={address} fallback={brokenScreen}>
      {children}
    </PartBoundary>
  );
}

function BrokenScreen({ onTryAgain }: { onTryAgain: () => void }) {
  const unsaved = useUnsavedWords();
  return (
    <section className={styles.broken}>
      <h1 tabIndex={-1}>{t`This screen stopped working.`}</h1>
      <p>
        {unsaved === ''
          ? t`That is a fault of ours. What you wrote is saved on this device.`
          : t`That is a fault of ours. Some of your words couldn’t be saved: copy them before you go on.`}
      </p>
      <div className="actions">
        <Button variant="primary" onClick={onTryAgain}>{t`Try again`}</Button>
        {unsaved === '' ? null : (
          <CopyButton asWritten words={unsaved}>{t`Copy what isn’t saved`}</CopyButton>
        )}
        <Link to={paths.journal}>{t`Open the journal`}</Link>
        <Link to={paths.support}>{t`Support`}</Link>
      </div>
    </section>
  );
}

/** Left by its screen, a draft is tried once more at once; these could not be kept even so. */
function useUnsavedWords(): string {
  const saves = useJournal((state) => state.saves);
  const entries = useJournal((state) => state.entries);
  return [...entries.values()]
    .flatMap(({ drafts }) => drafts)
    .filter(({ id }) => saves[id]?.state === 'not-saved')
    .map((draft) => pageText(draft))
    .join('\n\n');
}
