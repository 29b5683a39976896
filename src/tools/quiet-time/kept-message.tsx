import { reopenedPlace } from '@/journal/place';
import type { Entry } from '@/journal/entry';
import { practicalParts, practicalSource } from '@/journal/practical-message';
import { KeptPage } from '@/tool-kit/kept-page';
import { NightNote } from '@/tool-kit/night-note';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath } from '@/paths';
import { PracticalFields } from './practical-fields';
import styles from './quiet-time.module.css';

const title = 'A practical message';

/** A practical message that was kept, to say better. */
export function KeptMessageScreen({ entry }: { entry: Entry }) {
  const form = useToolForm(practicalSource, title, {
    place: reopenedPlace(entry),
    order: practicalParts,
  });
  return (
    <KeptPage title={title} entry={entry} form={form} address={entryPath(entry.id)} mayCopy={false}>
      <WhatTheyAskedFor />
      <div className={styles.message}>
        <PracticalFields form={form} />
      </div>
      <NightNote words={form.words('message').trim()} />
    </KeptPage>
  );
}
