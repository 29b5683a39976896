import { t } from '@lingui/core/macro';
import { cues, cueWords } from './cue-words';
import { useState } from 'react';
import { actKinds, blankAct, isBlankAct, mostActs, onDay, type Act } from './self-care-week';
import { Button } from '@/ui/button';
import { SmallChoice } from '@/ui/choice-field';
import { Icon } from '@/ui/icon';
import { RowsField, type RowPlace } from '@/ui/rows-field';
import { TextField } from '@/ui/text-field';
import { newestOf, useAbout, type Given } from '@/ui/words-followed';
import { daySaid, weekdaySaid } from './day-said';
import { classNames } from '@/ui/class-names';
import controls from '@/ui/control.module.css';
import styles from './self-care-screen.module.css';

type ActsFieldProps = {
  acts: Given<readonly Act[]>;
  /** The seven days, YYYY-MM-DD. */
  days: readonly string[];
  onChange: (acts: readonly Act[]) => void;
  onRest: () => void;
};

/** Up to four acts, from a kind or from nothing, each with when and on which days. */
export function ActsField({ acts, days, onChange, onRest }: ActsFieldProps) {
  const isFull = useAbout(acts, ({ length }) => length >= mostActs);
  return (
    <div className={styles.acts} onBlur={onRest}>
      {isFull ? null : (
        <fieldset className={styles.kinds}>
          <legend className="vh">{t`Begin with`}</legend>
          {actKinds.map(({ kind, start }) => (
            <Button
              key={kind}
              size="small"
              onClick={() => onChange([...newestOf(acts), { ...blankAct, words: start }])}
            >
              <Icon name="plus" small />
              <span>{kind}</span>
            </Button>
          ))}
        </fieldset>
      )}
      <RowsField
        rows={acts}
        onChange={onChange}
        blankRow={blankAct}
        isBlank={isBlankAct}
        outline={({ cue, hook, days: on }) => [cue, hook === '', ...on]}
        rowName="act"
        addLabel={t`Add an act of my own`}
        waiting="asked"
        atMost={mostActs}
        renderRow={(place) => <ActFields place={place} days={days} />}
      />
    </div>
  );
}

type ActFieldsProps = { place: RowPlace<Act>; days: readonly string[] };

const hookAsked = {
  after: t`After what`,
  at: t`At what place or time`,
  when: t`When what happens`,
} as const;

const cueOptions = cues.map((id) => ({ id, words: cueWords[id] }));

function ActFields({ place, days }: ActFieldsProps) {
  const { row: act, part, change } = place;
  const number = place.index + 1;
  // A cue with nothing behind it yet is not part of the page.
  const [chosen, setChosen] = useState(act.cue ?? 'after');
  const cue = act.cue ?? chosen;
  return (
    <fieldset className={styles.act}>
      <legend className="vh">{t`Act ${number}`}</legend>
      <TextField
        label={t`Act ${number}`}
        value={part(({ words }) => words)}
        onChange={(words) => change((now) => ({ ...now, words }))}
      />
      <div className={styles.hook}>
        <SmallChoice
          legend={t`Act ${number} hangs on`}
          options={cueOptions}
          chosen={cue}
          onChoose={(next) => {
            setChosen(next);
            change((now) => (now.hook === '' ? now : { ...now, cue: next }));
          }}
        />
        <TextField
          label={hookAsked[cue]}
          value={part(({ hook }) => hook)}
          onChange={(hook) => change((now) => ({ ...now, cue: hook === '' ? null : cue, hook }))}
        />
      </div>
      <fieldset className={styles.days}>
        <legend className={styles.daysLegend}>{t`On which days`}</legend>
        {days.map((day) => (
          <label key={day} className={styles.day}>
            <input
              type="checkbox"
              className={classNames(controls.unseen, styles.dayInput)}
              aria-label={daySaid(day)}
              checked={act.days.has(day) && act.days.get(day) !== 'moved'}
              onChange={({ target }) =>
                change((now) => onDay(now, day, target.checked ? 'planned' : null))
              }
            />
            <span className={styles.dayWords}>{weekdaySaid(day)}</span>
          </label>
        ))}
      </fieldset>
    </fieldset>
  );
}
