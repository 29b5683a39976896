import { useParams } from 'react-router-dom';
import { EntryScreen } from '@/screens/entry/entry-screen';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { useJournal } from '@/store/journal-context';

export function EntryAt() {
  const { entry: id } = useParams();
  const entry = useJournal(({ entries }) => entries.get(id ?? ''));
  return entry === undefined ? <NotFoundScreen /> : <EntryScreen key={entry.id} entry={entry} />;
}
