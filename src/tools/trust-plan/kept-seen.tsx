import { reopenedPlace } from '@/journal/place';
import type { Entry } from '@/journal/entry';
import { trustSeenParts, trustSeenSource } from '@/journal/trust-plan';
import { KeptPage } from '@/tool-kit/kept-page';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import { SeenFields } from './seen-fields';

const title = 'What I saw';

/** What somebody noted of the other's promises, to put right; no copy button here either. */
export function KeptSeenScreen({ entry }: { entry: Entry }) {
  const form = useToolForm(trustSeenSource, title, {
    place: reopenedPlace(entry),
    order: trustSeenParts,
  });
  return (
    <KeptPage title={title} entry={entry} form={form} address={entryPath(entry.id)} mayCopy={false}>
      <SeenFields form={form} />
    </KeptPage>
  );
}
