import { countries } from '@/guide/countries';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { isPlace, type Place } from '@/help/guess-country';
import controls from '@/ui/control.module.css';
import styles from './place-field.module.css';

type PlaceFieldProps = { place: Place; isGuess: boolean; onChange: (place: Place) => void };

/** The country whose numbers are shown. */
export function PlaceField({ place, isGuess, onChange }: PlaceFieldProps) {
  return (
    <div className={styles.place}>
      <Field label="Show numbers for" said={isGuess ? wordsOfGuess(place) : undefined}>
        {(control) => (
          <div className={styles.box}>
            <select
              {...control}
              className={controls.control}
              value={place}
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
        )}
      </Field>
    </div>
  );
}

const wordsOfGuess = (place: Place): string =>
  place === 'elsewhere'
    ? 'This browser’s language doesn’t say which country you are in.'
    : 'A guess from this browser’s language. Change it if you are somewhere else.';
