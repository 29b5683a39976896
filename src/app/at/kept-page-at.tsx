import { Navigate, useParams } from 'react-router-dom';
import { useJournal } from '@/store/journal-context';
import { KeptFields } from '@/tool-kit/kept-fields';
import type { Tool } from '@/tool-kit/tool';
import { useSeal } from '@/writing/use-seal';
import { entryPath } from '@/paths';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';

/** A kept page of a tool, opened again; only at its own tool's address. */
export function KeptPageAt({ tool }: { tool: Tool }) {
  const { page: id = '' } = useParams();
  const entry = useJournal(({ entries }) => entries.get(id));
  const seal = useSeal(id);
  const page = tool.pages.find(({ source }) => source === entry?.source);
  const kept = page === undefined ? undefined : tool.kept?.[page.source];
  if (entry === undefined || page === undefined || kept === undefined) return <NotFoundScreen />;
  // What is sealed is opened where it is kept.
  if (seal !== null) return <Navigate replace to={entryPath(entry.id)} />;
  if ('fields' in kept) return <KeptFields key={entry.id} entry={entry} page={page} {...kept} />;
  const { screen: Screen } = kept;
  return <Screen key={entry.id} entry={entry} />;
}
