import { Navigate, useParams } from 'react-router-dom';
import { everyGuidance } from '@/guide/every-guidance';
import { withGuidance } from '@/guide/guidance-on-path';
import { findSource } from '@/guide/guide';
import { pageOnPath } from '@/guide/whole';
import { entryPath } from '@/paths';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { RedraftScreen } from '@/screens/redraft/redraft-screen';
import { useJournal } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { useSeal } from '@/writing/use-seal';
import { BeforeContact } from './before-contact';
import { PutAwayScreen } from './put-away';

/** A page to write again, by its address. */
export function RedraftAt() {
  const { entry: id } = useParams();
  const seal = useSeal(id ?? '');
  const { path, isPutAway, safety } = useGuide();
  const entry = useJournal(({ entries }) => entries.get(id ?? ''));
  const found = entry && findSource(entry.source);
  if (entry === undefined || found === undefined) return <NotFoundScreen />;
  if (isPutAway(found.prompt)) return <PutAwayScreen {...found} safety={safety} />;
  // The words that a new draft would lie beside are put away.
  if (seal !== null) return <Navigate replace to={entryPath(entry.id)} />;
  const { step, prompt } = pageOnPath(found, path);
  const guided = withGuidance(step, everyGuidance, safety.path);
  return (
    <BeforeContact {...found}>
      <RedraftScreen key={entry.id} entry={entry} step={guided} prompt={prompt} safety={safety} />
    </BeforeContact>
  );
}
