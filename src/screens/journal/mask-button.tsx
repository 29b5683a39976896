import { t } from '@lingui/core/macro';
import { factOf } from '@/journal/facts';
import { spellingsIn } from '@/journal/name-mask';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';

/** Masks names at once, for when somebody looks over; where there is a name to mask. */
export function MaskButton() {
  const store = useJournalStore();
  const facts = useJournal((state) => state.facts);
  const isOn = factOf(facts, 'maskNames');
  if (spellingsIn(factOf(facts, 'otherNames') ?? '').length === 0) return null;
  return (
    <Button
      variant="text"
      aria-pressed={isOn}
      onClick={() => store.getState().setFact('maskNames', !isOn)}
    >
      {isOn ? t`Names are masked` : t`Mask names`}
    </Button>
  );
}
