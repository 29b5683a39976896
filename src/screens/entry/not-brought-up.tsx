import { t } from '@lingui/core/macro';
import { refusedFact } from '@/journal/bring-up';
import { factOf } from '@/journal/facts';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Switch } from '@/ui/switch';

/** Whether a page may ever be shown again where nobody opened it. */
export function NotBroughtUp({ entryId }: { entryId: string }) {
  const store = useJournalStore();
  const name = refusedFact(entryId);
  const isRefused = useJournal(({ facts }) => factOf(facts, name));

  function set(refused: boolean): void {
    const { setFact, offerUndo } = store.getState();
    setFact(name, refused ? true : null);
    offerUndo(
      refused ? t`This page won’t come up on its own` : t`This page may come up again`,
      () => setFact(name, refused ? null : true),
    );
  }

  return (
    <Switch
      label={t`Never bring this back on its own`}
      hint={t`It stays in your journal, and is there when you look for it.`}
      checked={isRefused}
      onChange={set}
    />
  );
}
