import { reopenedPlace } from '@/journal/place';
import type { Entry } from '@/journal/entry';
import { contactParts, quietContactSource } from '@/journal/quiet-time';
import { useNow } from '@/store/use-now';
import { isoDay } from '@/ui/when';
import { KeptPage } from '@/tool-kit/kept-page';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import { ContactFields } from './contact-fields';
import styles from './quiet-time.module.css';

const title = 'Contact during quiet time';

/** Contact that was noted, to put right: another kind, another day, or what was needed. */
export function KeptContactScreen({ entry }: { entry: Entry }) {
  const today = isoDay(useNow());
  const form = useToolForm(quietContactSource, title, {
    place: reopenedPlace(entry),
    order: contactParts,
  });
  return (
    <KeptPage title={title} entry={entry} form={form} address={entryPath(entry.id)} mayCopy={false}>
      <div className={styles.contact}>
        <ContactFields form={form} today={today} />
      </div>
    </KeptPage>
  );
}
