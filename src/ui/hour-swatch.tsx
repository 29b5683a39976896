import styles from './hour-swatch.module.css';

/** A chip of the sky at an hour from 0 to 6; the hour's words stand beside it. */
export function HourSwatch({ hour }: { hour: number }) {
  const whole = Math.min(6, Math.max(0, Math.floor(hour)));
  return (
    <span
      className={styles.swatch}
      style={{ backgroundImage: `linear-gradient(var(--hour-${whole}-top), var(--hour-${whole}))` }}
      aria-hidden="true"
    />
  );
}
