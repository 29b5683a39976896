import { placeOf, type ToolPlace } from '@/journal/place';
import { useState } from 'react';
import { entriesFor, newestDraft, type Entries } from '@/journal/entries';
import { quietPlanOf, quietTimeSource } from '@/journal/quiet-time';
import { useJournalStore } from '@/store/journal-context';
import { partsIn } from '@/journal/form';
import { QuietPlanning } from './quiet-planning';
import { QuietRunning } from './quiet-running';

type View = {
  view: 'planning' | 'running';
  place: ToolPlace;
  /** It stands where the other one stood: what was pressed is gone. */
  arrives?: true;
};

/** The newest plan, to be shown where it runs, gone on with where it is being written. */
function viewOf(entries: Entries): View {
  const draft = newestDraft(entriesFor(entries, quietTimeSource).at(-1));
  if (quietPlanOf(partsIn(draft)).ended !== '') return { view: 'planning', place: {} };
  return { view: draft?.outcome === 'answered' ? 'running' : 'planning', place: placeOf(draft) };
}

/** How long to step back, what counts, and what to do instead; and how it goes. */
export function QuietTimeScreen() {
  const store = useJournalStore();
  const [{ view, place, arrives = false }, setView] = useState(() =>
    viewOf(store.getState().entries),
  );
  return view === 'planning' ? (
    <QuietPlanning
      key={place.draft ?? 'new'}
      place={place}
      arrives={arrives}
      onKeep={(kept) => setView({ view: 'running', place: kept, arrives: true })}
    />
  ) : (
    <QuietRunning
      key={place.draft}
      place={place}
      arrives={arrives}
      onChange={() => setView({ view: 'planning', place, arrives: true })}
      onRestart={(again) => setView({ view: 'running', place: again, arrives: true })}
      onEnd={() => setView({ view: 'planning', place: {}, arrives: true })}
    />
  );
}
