import { classNames } from './class-names';
import { DayOffers, type DayOffer } from './day-offers';
import controls from './control.module.css';
import styles from './date-field.module.css';
import { Field } from './field';

type DateFieldProps = {
  label: string;
  isPart?: boolean;
  hint?: string;
  /** YYYY-MM-DD; '' where none is given. */
  date: string;
  onChange: (date: string) => void;
  offers?: readonly DayOffer[] | undefined;
  /** The chosen date written out, so that a mistaken month shows. */
  dateInWords?: string | undefined;
};

/** One day of the calendar, which may stay empty. */
export function DateField({ date, onChange, offers = [], dateInWords, ...field }: DateFieldProps) {
  return (
    <Field {...field} said={dateInWords}>
      {(control) => (
        <>
          <input
            {...control}
            type="date"
            className={classNames(controls.control, styles.input)}
            value={date}
            onChange={(event) => onChange(event.target.value)}
          />
          <DayOffers
            label={`${field.label}: lengths to choose from`}
            offers={offers}
            date={date}
            onChange={onChange}
          />
        </>
      )}
    </Field>
  );
}
