import { t } from '@lingui/core/macro';
import { strengthsSource } from '@/journal/tool-sources';
import { livingPlace } from '@/journal/place';
import { useState } from 'react';
import { useJournalStore } from '@/store/journal-context';
import { CrisisNotice } from '@/care/crisis-notice';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { FairLines } from './fair-lines';
import { StrengthsField } from './strengths-field';
import { ValuesField } from './values-field';
import { strengthsPage } from './page';

const title = t`Strengths and fair lines`;

/** What is true of somebody, with a moment that shows it; values they lived; lines they can believe. */
export function StrengthsScreen() {
  const store = useJournalStore();
  const [place] = useState(() => livingPlace(store.getState().entries, strengthsSource));
  const form = useToolForm(strengthsPage, place);

  return (
    <ToolFrame
      title={title}
      lede={t`Proof, not pep talk: what you can do, and a moment that shows it.`}
      written={form}
      after={<FairLines />}
    >
      <StrengthsField form={form} />
      <ValuesField form={form} />
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
