import controls from './control.module.css';
import styles from './day-offers.module.css';

export type DayOffer = { words: string; date: string };

type DayOffersProps = {
  label: string;
  offers: readonly DayOffer[];
  /** YYYY-MM-DD; '' where none is given. */
  date: string;
  onChange: (date: string) => void;
};

/** Dates to take with one press; pressed again, they are taken back. */
export function DayOffers({ label, offers, date, onChange }: DayOffersProps) {
  if (offers.length === 0) return null;
  return (
    <ul className={styles.offers} aria-label={label}>
      {offers.map((offer) => (
        <li key={offer.words}>
          <button
            type="button"
            className={controls.pill}
            aria-pressed={date === offer.date}
            onClick={() => onChange(date === offer.date ? '' : offer.date)}
          >
            {offer.words}
          </button>
        </li>
      ))}
    </ul>
  );
}
