import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { arrivalWords } from '@/journal/suns';
import type { Draft } from '@/journal/entry';
import { whenStarted } from '@/journal/taken';
import { longDate } from '@/ui/when';
import styles from './compare-screen.module.css';
import { inSentence } from '@/words/language';

type ChooseDraftsProps = {
  drafts: readonly Draft[];
  /** The two laid out; none where nothing may lie there unasked. */
  chosen: readonly (Draft | undefined)[];
  nameOf: (draft: Draft) => string;
  now: number;
  onChoose: (a: string, b: string) => void;
};

/** Any two drafts, by name, day and how somebody arrived at them. */
export function ChooseDrafts({ drafts, chosen, nameOf, now, onChoose }: ChooseDraftsProps) {
  const id = useId();
  return (
    <div className={styles.choose}>
      {([t`Then`, t`Now`] as const).map((side, place) => {
        const other = chosen[1 - place];
        return (
          <div key={side} className={styles.side}>
            <label htmlFor={`${id}${side}`}>{side}</label>
            <select
              id={`${id}${side}`}
              value={chosen[place]?.id ?? ''}
              onChange={({ target: { value } }) =>
                place === 0 ? onChoose(value, other?.id ?? '') : onChoose(other?.id ?? '', value)
              }
            >
              {chosen[place] === undefined ? <option value="">{t`Choose a draft`}</option> : null}
              {drafts.map((draft) => (
                <option key={draft.id} value={draft.id} disabled={draft === other}>
                  {inWords(draft, nameOf(draft), now)}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </div>
  );
}

function inWords(draft: Draft, name: string, now: number): string {
  const day = longDate(whenStarted(draft), now);
  if (draft.arrived === undefined) return `${name}, ${day}`;
  return t`${name}, ${day}, arrived ${inSentence(arrivalWords[draft.arrived - 1] ?? '')}`;
}
