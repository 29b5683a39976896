import { t } from '@lingui/core/macro';
import { appreciationSource } from '@/journal/tool-sources';
import { livingPlace } from '@/journal/place';
import { useState } from 'react';
import { isAllGolden, type AppreciationList } from '@/journal/appreciation';
import { linesOfRows, withLines } from '@/journal/form-rows';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Disclosure } from '@/ui/disclosure';
import { ListField } from '@/ui/list-field';
import { partFollowed, useAbout } from '@/ui/words-followed';
import { CrisisNotice } from '@/care/crisis-notice';
import { inPageOrder } from '@/journal/page-fields';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import styles from './appreciation-screen.module.css';
import { ThankYou } from './thank-you';
import { appreciationPage } from './page';

/** Exact moments of them, what is good in life now, and a thank-you that asks for nothing back. */
export function AppreciationScreen() {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  const { path } = useSafety();
  const [place] = useState(() => livingPlace(store.getState().entries, appreciationSource));
  const form = useToolForm(appreciationPage, place);
  const isGolden = useAbout(form.followed, (parts) => isAllGolden(parts, entries));
  const hasHard = linesOfRows(form.parts, 'hard').length > 0;

  const them = (
    <>
      <Lines form={form} list="them" />
      <output className={styles.balance}>
        {isGolden ? t`Lovely and true. Was it all like this? You can note a hard moment too.` : ''}
      </output>
      {isGolden || hasHard ? <Lines form={form} list="hard" /> : null}
    </>
  );

  return (
    <ToolFrame
      title={t`Appreciation list`}
      lede={t`Small, exact moments. “You saved me the window seat” says more than “you were great”.`}
      written={form}
      after={path === 'safety' ? null : <ThankYou staysHere={path !== 'open'} />}
    >
      <ToolSection
        title={t`Life now`}
        hint={t`People, things, yourself. A stranger on the bus counts.`}
      >
        <Lines form={form} list="now" />
      </ToolSection>
      {path === 'safety' ? (
        <Disclosure summary={t`What you valued in them`} meta={t`Only if you want to`}>
          {them}
        </Disclosure>
      ) : (
        <ToolSection title={t`Them`} hint={t`What you valued, as it happened. It stays here.`}>
          {them}
        </ToolSection>
      )}
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}

function Lines({
  form,
  list,
}: {
  form: ToolForm<typeof appreciationPage>;
  list: AppreciationList;
}) {
  const { label } = appreciationPage.fields[`${list}.*.line`];
  return (
    <div onBlur={() => form.rest()}>
      <ListField
        items={partFollowed(form.followed, (parts) => linesOfRows(parts, list))}
        itemLabel={label}
        onChange={(lines) =>
          form.change({
            kind: 'form',
            parts: inPageOrder(appreciationPage, withLines(form.parts, list, label, lines)),
          })
        }
      />
    </div>
  );
}
