import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { findPrompt, type PromptId } from '@/guide/guide';
import { deepPages, watchOf, type Watch } from '@/journal/feelings';
import type { Entries } from '@/journal/entries';
import { useNow } from '@/store/use-now';
import { Banner } from '@/ui/banner';
import { pagePath, paths } from '@/paths';

const reasons: Record<Watch, string> = {
  'low-twice': t`Two check-ins in a row, it felt hard to stay steady.`,
  'worse-after-writing': t`On two days now, writing has left you less steady than before.`,
};

/** Where the watch rule holds: something lighter, and leave to let the deep pages wait. Never a diagnosis. */
export function Lighter({ entries }: { entries: Entries }) {
  const now = useNow();
  const watch = watchOf(entries, now);
  if (watch === null) return null;
  const [one = '', other = ''] = deepPages.map((id) => findPrompt(id).prompt.name);
  return (
    <Banner title={t`Something lighter today?`}>
      <p>
        <Trans>
          <span>{reasons[watch]}</span> You could write{' '}
          <PageLink id="U3-3">by your own name</PageLink>, which puts a little room between you and
          it. Or take a walk, or ring somebody: <Link to={paths.support}>people to talk to</Link>.
        </Trans>
      </p>
      <p>{t`“${one}” and “${other}” can wait for another day. They are there if you want them.`}</p>
    </Banner>
  );
}

function PageLink({ id, children }: { id: PromptId; children: string }) {
  const { stage, prompt } = findPrompt(id);
  return <Link to={pagePath(stage.slug, prompt.slug)}>{children}</Link>;
}
