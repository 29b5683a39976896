import { useId } from 'react';
import { countries } from '@/guide/helplines';
import { Icon } from '@/ui/icon';
import { isPlace, type Place } from '@/help/guess-country';
import styles from './place-field.module.css';

type PlaceFieldProps = { place: Place; isGuess: boolean; onChange: (place: Place) => void };

/** The country whose numbers are shown. */
export function PlaceField({ place, isGuess, onChange }: PlaceFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles.field}>
      <label className="label" htmlFor={id}>
        Show numbers for
      </label>
      <div className={styles.box}>
        <select
          id={id}
          className={styles.select}
          value={place}
          aria-describedby={isGuess ? hintId : undefined}
          onChange={({ target }) => {
            if (isPlace(target.value)) onChange(target.value);
          }}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value="elsewhere">Somewhere else</option>
        </select>
        <Icon name="down" small />
      </div>
      {isGuess ? (
        <p id={hintId} className="meta">
          {place === 'elsewhere'
            ? 'This browser’s language doesn’t say which country you are in.'
            : 'A guess from this browser’s language. Change it if you are somewhere else.'}
        </p>
      ) : null}
    </div>
  );
}
