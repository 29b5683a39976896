import { t } from '@lingui/core/macro';
import { useId } from 'react';
import type { Selection } from '@/files/taking/pages-to-take';
import { ChoiceField } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { Disclosure } from '@/ui/disclosure';
import { Segmented } from '@/ui/segmented';
import { Switch } from '@/ui/switch';
import { firstKnownDay } from '@/journal/calendar-day';
import styles from './take-along-screen.module.css';

/** What is chosen here; the names are masked or not further out. */
export type Wish = Omit<Selection, 'mask'>;

type WhichPagesProps = {
  wish: Wish;
  onWish: (wish: Wish) => void;
  stages: readonly { id: string; words: string }[];
  /** Whether there are such pages at all: what there is none of is not asked about. */
  has: { kept: boolean; tools: boolean; letters: boolean; sealed: boolean; halfWritten: boolean };
};

/** Which of the pages, and how much of each. */
export function WhichPages({ wish, onWish, stages, has }: WhichPagesProps) {
  const kinds = [
    { id: 'all', words: t`All my pages` },
    ...(has.kept ? [{ id: 'kept', words: t`Those I keep close` }] : []),
    ...(stages.length > 0 ? [{ id: 'stages', words: t`Some stages of the guide` }] : []),
    ...(has.letters ? [{ id: 'letters', words: t`Letters` }] : []),
    ...(has.tools ? [{ id: 'tools', words: t`Pages of tools, and my own` }] : []),
  ];

  function choose(id: string): void {
    if (id === 'stages') onWish({ ...wish, which: { of: 'stages', stages: [] } });
    else if (id === 'all' || id === 'kept' || id === 'letters' || id === 'tools')
      onWish({ ...wish, which: { of: id } });
  }

  return (
    <>
      <fieldset>
        <legend className="label">{t`Which pages`}</legend>
        <ChoiceField takes="one" options={kinds} chosen={[wish.which.of]} onChoose={choose} />
      </fieldset>
      {wish.which.of === 'stages' ? (
        <Stages
          stages={stages}
          chosen={wish.which.stages}
          onChange={(chosen) => onWish({ ...wish, which: { of: 'stages', stages: chosen } })}
        />
      ) : null}
      <HowMuch wish={wish} onWish={onWish} has={has} />
    </>
  );
}

type StagesProps = {
  stages: readonly { id: string; words: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

function Stages({ stages, chosen, onChange }: StagesProps) {
  return (
    <fieldset>
      <legend className="label">{t`Which stages`}</legend>
      <ChoiceField
        takes="many"
        options={stages}
        chosen={chosen}
        onChoose={(id, isChosen) =>
          onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
        }
      />
    </fieldset>
  );
}

function HowMuch({ wish, onWish, has }: Omit<WhichPagesProps, 'stages'>) {
  const name = useId();
  return (
    <Disclosure summary={t`Drafts, days, and what is left out`}>
      <div className={styles.part}>
        <Segmented
          legend={t`Drafts`}
          name={name}
          options={[
            { value: 'all', label: t`Every draft` },
            { value: 'newest', label: t`The newest of each` },
          ]}
          value={wish.drafts}
          onChange={(drafts) => onWish({ ...wish, drafts })}
        />
        <DateField
          label={t`From`}
          hint={t`Left empty: from the first page.`}
          date={wish.from}
          earliest={firstKnownDay}
          onChange={(from) => onWish({ ...wish, from })}
        />
        <DateField
          label={t`To`}
          hint={t`Left empty: to the last.`}
          date={wish.until}
          earliest={firstKnownDay}
          error={
            wish.from !== '' && wish.until !== '' && wish.until < wish.from
              ? t`This is before the first day.`
              : undefined
          }
          onChange={(until) => onWish({ ...wish, until })}
        />
        {has.halfWritten ? (
          <Switch
            label={t`Half-written pages too`}
            checked={wish.withHalfWritten}
            onChange={(withHalfWritten) => onWish({ ...wish, withHalfWritten })}
          />
        ) : null}
        {has.sealed ? (
          <Switch
            label={t`Sealed pages too`}
            hint={t`They stay sealed here. In the file they can be read at once.`}
            checked={wish.withSealed}
            onChange={(withSealed) => onWish({ ...wish, withSealed })}
          />
        ) : null}
      </div>
    </Disclosure>
  );
}
