import { reopenedPlace } from '@/journal/place';
import { useId, useState } from 'react';
import { thankYouSource } from '@/journal/appreciation';
import type { Entry } from '@/journal/entry';
import { KeptPage } from '@/tool-kit/kept-page';
import { useDraft } from '@/writing/use-draft';
import { entryPath } from '@/paths';
import { ThankYouFields } from './thank-you-fields';

const title = 'A thank-you';

/** A thank-you that was kept, to say better; no copy button here either. */
export function KeptThankYouScreen({ entry }: { entry: Entry }) {
  const id = useId();
  const [{ start, ...place }] = useState(() => reopenedPlace(entry, 'letter'));
  const written = useDraft(
    {
      source: thankYouSource,
      asked: title,
      kind: 'letter',
      repeats: true,
      ...(start === undefined ? {} : { start }),
    },
    place,
  );
  const form = {
    ...written,
    // Looked at and left as it stood, it gets no second draft that says the same.
    settle: (outcome: Parameters<typeof written.settle>[0]): void => {
      if (written.answer !== start) written.settle(outcome);
    },
  };
  return (
    <KeptPage title={title} entry={entry} form={form} address={entryPath(entry.id)} mayCopy={false}>
      <ThankYouFields id={id} written={form} />
    </KeptPage>
  );
}
