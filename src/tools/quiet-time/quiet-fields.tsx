import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { linesOf } from '@/journal/quiet-time';
import { quietPage, quietTimePage, urgePage, urgePlan } from '@/journal/urge-plan';
import { useJournalStore } from '@/store/journal-context';
import { ChoiceField } from '@/ui/choice-field';
import { ListField } from '@/ui/list-field';
import { useOwnFollowed } from '@/ui/use-own-followed';
import { useAbout } from '@/ui/words-followed';
import { Offer } from '@/tool-kit/offer';
import { useIsLeft } from '@/tool-kit/use-offered';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './quiet-time.module.css';
import { quietPlanPage } from './page';

type FromThePageProps = { form: ToolForm<typeof quietPlanPage>; name: 'until' | 'reason' };

/** What was written on the guide's own page is offered, not asked for again. */
export function FromThePage({ form, name }: FromThePageProps) {
  const store = useJournalStore();
  const [page] = useState(() => quietTimePage(store.getState().entries));
  const isLeft = useIsLeft(quietPage);
  if (page === null || page[name] === '' || isLeft) return null;
  return (
    <Offer
      isOpen={form.said(name) === ''}
      into={name === 'until' ? 'input' : 'textarea'}
      onTake={() => form.write(name, page[name])}
    >
      {name === 'until'
        ? t`Put in the day you chose on the page before`
        : t`Put in what you wrote on your page about quiet time`}
    </Offer>
  );
}

type SeveralProps = {
  form: ToolForm<typeof quietPlanPage>;
  name: 'exceptions' | 'counts';
  options: readonly string[];
};

/** Any of a few, kept one a line in the order they are offered. */
export function Several({ form, name, options }: SeveralProps) {
  const chosen = linesOf(form.said(name));
  return (
    <fieldset className={styles.several}>
      <legend className={styles.legend}>{quietPlanPage.fields[name].label}</legend>
      <ChoiceField
        takes="many"
        options={options.map((words) => ({ id: words, words }))}
        chosen={chosen}
        onChoose={(words, isChosen) =>
          form.write(
            name,
            options.filter((one) => (one === words ? isChosen : chosen.includes(one))).join('\n'),
          )
        }
      />
    </fieldset>
  );
}

/** Three things to do when the urge comes, or as many as somebody likes. */
export function Instead({ form }: { form: ToolForm<typeof quietPlanPage> }) {
  const store = useJournalStore();
  // As typed, with the spaces a line may end in while it is being written.
  const items = useOwnFollowed<readonly string[]>(() => linesOf(form.said('instead')));
  const isEmpty = useAbout(items, ({ length }) => length === 0);
  const [earlier] = useState(() => {
    const { entries, facts } = store.getState();
    return urgePlan(entries, facts)?.lines ?? [];
  });
  const isLeft = useIsLeft(urgePage);

  function change(next: readonly string[]): void {
    items.put(next);
    const lines = next.map((item) => item.replaceAll(/\s+/g, ' ').trim());
    form.write('instead', lines.filter((line) => line !== '').join('\n'));
  }

  return (
    <fieldset>
      <legend className={styles.legend}>{quietPlanPage.fields.instead.label}</legend>
      <p className={styles.hint}>{t`Pause shows you these when an urge comes.`}</p>
      <ListField items={items} onChange={change} itemLabel={t`Instead`} atLeast={3} />
      {earlier.length === 0 || isLeft ? null : (
        <Offer
          isOpen={isEmpty}
          into="textarea"
          onTake={() => change(earlier)}
        >{t`Put in what you chose before`}</Offer>
      )}
    </fieldset>
  );
}
