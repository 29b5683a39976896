import type { Level } from './five-scale';
import { classNames } from './class-names';
import styles from './sun-glyph.module.css';

type SunGlyphProps = {
  level: Level;
  /** Filled, for what was chosen. */
  isChosen?: boolean;
  small?: boolean;
};

const height: Record<Exclude<Level, 1>, number> = { 2: 24.5, 3: 20.5, 4: 15.5, 5: 11 };

/** From 1, heavy (a moon), to 5, light (the sun well up). Never for an urge: a rising sun would read as good. */
export function SunGlyph({ level, isChosen = false, small = false }: SunGlyphProps) {
  return (
    <svg
      className={classNames(styles.glyph, isChosen && styles.lit, small && styles.small)}
      viewBox="0 0 40 30"
      aria-hidden="true"
      focusable="false"
    >
      {level === 1 ? (
        <path className={styles.body} d="M24.5 14.2A6.5 6.5 0 0 1 17.8 5a7 7 0 1 0 6.7 9.2Z" />
      ) : (
        // An inner picture that ends at the line, so that a low sun is cut off by it.
        <svg width="40" height="21.5" viewBox="0 0 40 21.5">
          <circle className={styles.body} cx="20" cy={height[level]} r="6.6" />
          {level === 5 && (
            <path
              className={styles.stroke}
              d="M20 1.2v1.6M9.8 11H8.2m23.6 0h-1.6M12.7 3.7l1.1 1.1m12.4 0 1.1-1.1"
            />
          )}
        </svg>
      )}
      <path className={styles.stroke} d="M5 22.5h30" />
    </svg>
  );
}
