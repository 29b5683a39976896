import styles from './logo.module.css';

/** The sun over the hill, which is also the caret of an insertion. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle className={styles.sun} cx="16" cy="10.5" r="4.3" />
      <path className={styles.hill} d="m5.5 26.5 10.5-11 10.5 11" />
    </svg>
  );
}
