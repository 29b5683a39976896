import { t } from '@lingui/core/macro';
import { useId, useRef, useState } from 'react';
import { guide } from '@/guide/guide';
import type { ArrivalLevel } from '@/journal/answer';
import {
  filtersOn,
  noFilters,
  type Belonging,
  type PageFilters,
  type PageKind,
} from '@/journal/filter-pages';
import { arrivalWords } from '@/journal/suns';
import { useTools } from '@/tool-kit/tools-context';
import { Button } from '@/ui/button';
import { ChipDate, ChipSelect, ChipToggle } from '@/ui/chips';
import { Icon } from '@/ui/icon';
import { roman } from '@/ui/stage-numeral';
import { useEscape } from '@/ui/use-escape';
import { useIsWide } from '@/ui/use-is-wide';
import styles from './page-filters.module.css';

const kinds: readonly { value: PageKind; label: string }[] = [
  { value: 'question', label: t`Questions of the guide` },
  { value: 'letter', label: t`Letters` },
  { value: 'own-page', label: t`Pages of your own` },
  { value: 'arrival', label: t`How you arrived` },
  { value: 'tool', label: t`Pages of a tool` },
];

const stages = guide.map(({ slug, name, number }) => ({
  value: slug,
  label: number === undefined ? name : `${roman(number)} ${name}`,
}));

const arrivals = arrivalWords.map((label, place) => ({ value: String(place + 1), label }));

const levelOf = (value: string | null): ArrivalLevel | null =>
  ([1, 2, 3, 4, 5] as const).find((level) => String(level) === value) ?? null;

type PageFiltersProps = {
  filters: PageFilters;
  /** Where the journal's pages come from, and where those belong: what there is nothing of is not offered. */
  sources: ReadonlySet<string>;
  belongs: (source: string) => Belonging;
  /** How many pages fit, in words; empty where every page is shown. */
  said: string;
  onChange: (next: Partial<PageFilters>) => void;
};

/** What the journal shows, as chips; on a narrow screen they are folded behind one button. */
export function PageFiltersBar(props: PageFiltersProps) {
  const { filters, sources, belongs, said, onChange } = props;
  const id = useId();
  const isWide = useIsWide();
  const [isOpen, setIsOpen] = useState(false);
  const on = filtersOn(filters);
  const isShown = isWide || isOpen;
  const places = [...sources].map(belongs);
  const ofStages = stages.filter(
    ({ value }) => value === filters.stage || places.some(({ stage }) => stage === value),
  );
  const ofTools = useTools()
    .filter(({ slug }) => slug === filters.tool || places.some(({ tool }) => tool === slug))
    .map(({ slug, name }) => ({ value: slug, label: name }));
  const bar = useRef<HTMLDivElement>(null);
  useEscape(bar, isOpen && !isWide ? () => setIsOpen(false) : null);
  return (
    <div ref={bar} className={styles.filters}>
      {isWide ? null : (
        <Button
          size="small"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span>{on === 0 ? t`Filters` : t`Filters: ${on} on`}</span>
          <Icon name="down" small />
        </Button>
      )}
      <fieldset id={id} className={styles.chips} hidden={!isShown}>
        <legend className="vh">{t`Filters`}</legend>
        {isShown ? (
          <>
            <ChipSelect
              label={t`Stage`}
              any={t`Every stage`}
              value={filters.stage}
              options={ofStages}
              onChange={(stage) => onChange({ stage })}
            />
            <ChipSelect
              label={t`Kind of page`}
              any={t`Every kind`}
              value={filters.kind}
              options={kinds}
              onChange={(kind) => onChange({ kind })}
            />
            {ofTools.length === 0 ? null : (
              <ChipSelect
                label={t`Tool`}
                any={t`With or without a tool`}
                value={filters.tool}
                options={ofTools}
                onChange={(tool) => onChange({ tool })}
              />
            )}
            <ChipSelect
              label={t`How you arrived`}
              any={t`However you arrived`}
              value={filters.arrived === null ? null : String(filters.arrived)}
              options={arrivals}
              onChange={(level) => onChange({ arrived: levelOf(level) })}
            />
            <ChipToggle isOn={filters.kept} onChange={(kept) => onChange({ kept })}>
              <Icon name="bookmark" small filled={filters.kept} />
              <span>{t`Kept close`}</span>
            </ChipToggle>
            <ChipToggle
              isOn={filters.half}
              onChange={(half) => onChange({ half })}
            >{t`Half-written`}</ChipToggle>
            <ChipDate label={t`From`} day={filters.from} onChange={(from) => onChange({ from })} />
            <ChipDate label={t`To`} day={filters.to} onChange={(to) => onChange({ to })} />
          </>
        ) : null}
        {on === 0 || !isShown ? null : (
          <Button
            variant="text"
            size="small"
            onClick={() => {
              onChange({ ...noFilters, kept: filters.kept });
              // The button goes with what it cleared.
              bar.current?.querySelector<HTMLElement>('button, select')?.focus();
            }}
          >{t`Clear`}</Button>
        )}
      </fieldset>
      <output className={`meta ${styles.count}`}>{said}</output>
    </div>
  );
}
