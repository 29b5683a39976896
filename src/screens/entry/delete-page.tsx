import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { newestPagesFirst } from '@/journal/newest-pages';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { LateIcon } from '@/ui/late-icon';
import { paths, toRow } from '@/paths';

/**
 * Deletes the page, once its screen is left: it would be shown as missing otherwise. In the journal the
 * row after it takes the focus, or the one before it.
 */
export function DeletePage({ entryId }: { entryId: string }) {
  const store = useJournalStore();
  const navigate = useNavigate();
  const isWanted = useRef(false);

  useEffect(
    () => () => {
      if (isWanted.current) store.getState().deleteEntry(entryId);
    },
    [store, entryId],
  );

  function leave(): void {
    isWanted.current = true;
    const pages = newestPagesFirst(store.getState().entries);
    const place = pages.findIndex(({ id }) => id === entryId);
    const beside = pages[place + 1] ?? pages[place - 1];
    void navigate(paths.journal, beside === undefined ? {} : { state: toRow(beside.id) });
  }

  return (
    <Button variant="text" onClick={leave}>
      <Trans>
        <LateIcon name="trash" small />
        Delete this page
      </Trans>
    </Button>
  );
}
