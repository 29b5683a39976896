import { useStore } from 'zustand';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { newVersion } from './offline';

/** Offers a newer version; it is taken only when asked for, and never while words are unsaved. */
export function NewVersion() {
  const store = useJournalStore();
  const take = useStore(newVersion, (state) => state.take);
  const isUnsaved = useJournal(({ saves }) =>
    Object.values(saves).some(({ state }) => state !== 'saved'),
  );
  if (take === null) return null;
  return (
    <Banner
      title="A newer Second Draft is ready"
      actions={
        <Button
          size="small"
          aria-disabled={isUnsaved}
          onClick={() => {
            store.getState().flush();
            if (!isUnsaved) take();
          }}
        >
          Use the newer one
        </Button>
      }
    >
      <p>
        {isUnsaved
          ? 'It waits until every word on this page is saved.'
          : 'Everything you wrote stays as it is. The page reloads once.'}
      </p>
    </Banner>
  );
}
