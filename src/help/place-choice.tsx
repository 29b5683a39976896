import { countries } from '@/guide/countries';
import { placeWords } from '@/guide/place-words';
import controls from '@/ui/control.module.css';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { isPlace, type Place } from './guess-country';
import styles from './place-choice.module.css';
import { nameOfPlace, usePlace, type PlaceNow } from './use-place';

type PlaceChoiceProps = {
  label: string;
  /** Small and grey, under the numbers of a card. */
  isPart?: boolean;
  onChosen?: (place: Place) => void;
};

/** The country whose numbers are shown, and what it was guessed from. */
export function PlaceChoice({ label, isPart = false, onChosen }: PlaceChoiceProps) {
  const now = usePlace();
  return (
    <div className={styles.place}>
      <Field label={label} isPart={isPart} said={guessIn(now)}>
        {(control) => (
          <div className={styles.box}>
            <select
              {...control}
              className={controls.control}
              value={now.place}
              onChange={({ target }) => {
                if (!isPlace(target.value)) return;
                now.choose(target.value);
                onChosen?.(target.value);
              }}
            >
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
              <option value="elsewhere">{placeWords.somewhereElse}</option>
            </select>
            <Icon name="down" small />
          </div>
        )}
      </Field>
    </div>
  );
}

function guessIn({ guessedBy, country, other }: PlaceNow): string | undefined {
  const { guessed } = placeWords;
  if (guessedBy === null) return undefined;
  if (other === undefined) {
    return guessed[guessedBy === 'zone' && country === undefined ? 'unknown' : guessedBy];
  }
  return guessed.two(nameOfPlace(country) ?? guessed.here, nameOfPlace(other) ?? '');
}
