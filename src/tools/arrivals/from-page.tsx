import { t } from '@lingui/core/macro';
import { feelingsFrom, feelingsPage } from '@/journal/feelings';
import { checkInHolds, triggerOf, withFeelings } from '@/journal/check-in-parts';
import { isWithin } from '@/journal/elapsed';
import { useNow } from '@/store/use-now';
import { Offer } from '@/tool-kit/offer';
import { useOffered } from '@/tool-kit/use-offered';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import type { checkInPage } from './page';

/** What was named on the guide's own page a short while ago is offered, not asked for again. */
export function FromPage({ form }: { form: ToolForm<typeof checkInPage> }) {
  const now = useNow();
  const page = useOffered(feelingsPage);
  if (page?.answer.kind !== 'multiple-choice') return null;
  if (!isWithin(page.startedAt, now, checkInHolds)) return null;
  const { chosen, note } = page.answer;
  return (
    <Offer
      isOpen={feelingsFrom(form.parts).length === 0 && triggerOf(form.parts) === ''}
      about={t`You named how it is on the page of your path, a short while ago.`}
      onTake={() => form.change({ kind: 'form', parts: withFeelings(form.parts, chosen, note) })}
    >{t`Use those words`}</Offer>
  );
}
