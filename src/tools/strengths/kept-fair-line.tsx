import { reopenedPlace } from '@/journal/place';
import type { Entry } from '@/journal/entry';
import { fairLineParts, fairLineSource } from '@/journal/strengths';
import { KeptPage } from '@/tool-kit/kept-page';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import { FairLineFields } from './fair-line-fields';

const title = 'A fair line';

/** A kept line, to tone down or say better. */
export function KeptFairLineScreen({ entry }: { entry: Entry }) {
  const form = useToolForm(fairLineSource, title, {
    place: reopenedPlace(entry),
    order: fairLineParts,
  });
  return (
    <KeptPage title={title} entry={entry} form={form} address={entryPath(entry.id)}>
      <FairLineFields form={form} />
    </KeptPage>
  );
}
