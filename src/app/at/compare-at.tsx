import { useParams } from 'react-router-dom';
import { CompareScreen } from '@/screens/compare/compare-screen';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { useJournal } from '@/store/journal-context';

export function CompareAt() {
  const { entry: id } = useParams();
  const entry = useJournal(({ entries }) => entries.get(id ?? ''));
  return entry === undefined ? <NotFoundScreen /> : <CompareScreen key={entry.id} entry={entry} />;
}
