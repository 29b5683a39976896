import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { findPrompt } from '@/guide/guide';
import { isBlank } from '@/journal/answer';
import type { Promised } from '@/journal/trust-plan';
import { keptWords, lookAtWeek, weekPage } from '@/journal/trust-weeks';
import { useNow } from '@/store/use-now';
import { useAbout, type Followed } from '@/ui/words-followed';
import { Offer } from '@/tool-kit/offer';
import { useOffered } from '@/tool-kit/use-offered';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import type { trustLogPage } from './page';

const pageName = findPrompt(weekPage).prompt.name;

/** What was ticked on the guide's own page this week is offered, not asked for again. */
export function FromWeekPage({
  form,
  promises,
}: {
  form: ToolForm<typeof trustLogPage>;
  promises: Followed<readonly Promised[]>;
}) {
  const now = useNow();
  const page = useOffered(weekPage);
  const lookAt = (all: readonly Promised[]) =>
    lookAtWeek(
      page,
      all.map(({ act }) => act),
      now,
    );
  const isThere = useAbout(promises, (all) => lookAt(all) !== null);
  if (!isThere) return null;

  function take(): void {
    const all = promises.newest();
    const { kept = [], why = '' } = lookAt(all) ?? {};
    for (const [place, { number, act }] of all.entries()) {
      const went = kept[place];
      if (went === undefined || went === null) continue;
      form.write(`promise.${number}.went`, keptWords[went], act);
      if (went !== 'kept') form.write(`promise.${number}.why`, why);
    }
  }

  return (
    <Offer
      isOpen={isBlank(form.answer)}
      about={
        <>
          <Trans>You looked at this week on “{pageName}”.</Trans>
        </>
      }
      into="input"
      onTake={take}
    >{t`Use what you ticked there`}</Offer>
  );
}
