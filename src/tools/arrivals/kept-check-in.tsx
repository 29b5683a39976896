import { reopenedPlace } from '@/journal/place';
import type { Entry } from '@/journal/entry';
import { feelingParts, feelingsSource } from '@/journal/feelings';
import { KeptPage } from '@/tool-kit/kept-page';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import { CheckInFields } from './check-in-fields';

const title = 'Feelings check-in';

/** A kept check-in, to put right; it goes on counting for its own day. */
export function KeptCheckInScreen({ entry }: { entry: Entry }) {
  const form = useToolForm(feelingsSource, title, {
    place: reopenedPlace(entry),
    order: feelingParts,
  });
  return (
    <KeptPage title={title} entry={entry} form={form} address={entryPath(entry.id)}>
      <CheckInFields form={form} />
    </KeptPage>
  );
}
