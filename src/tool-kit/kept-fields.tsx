import { useState, type ComponentType } from 'react';
import type { Entry } from '@/journal/entry';
import { reopenedPlace } from '@/journal/place';
import type { ToolPage } from '@/journal/tool-page';
import { KeptPage } from './kept-page';
import { useToolForm, type ToolForm } from './use-tool-form';

type KeptFieldsProps = {
  entry: Entry;
  page: ToolPage;
  fields: ComponentType<{ form: ToolForm; entry: Entry }>;
  mayCopy?: boolean | undefined;
};

/** The screen on which a page that was kept is put right, whatever its tool. */
export function KeptFields({ entry, page, fields: Fields, mayCopy = true }: KeptFieldsProps) {
  const [place] = useState(() => reopenedPlace(entry, page.kind));
  const form = useToolForm(page, place);
  return (
    <KeptPage entry={entry} form={form} mayCopy={mayCopy}>
      <Fields form={form} entry={entry} />
    </KeptPage>
  );
}
