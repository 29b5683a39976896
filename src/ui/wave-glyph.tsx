import type { Level } from './five-scale';
import styles from './wave-glyph.module.css';

const heights: Record<Level, number> = { 1: 0, 2: 2.5, 3: 5, 4: 8, 5: 11.5 };

/** From 1, gone (a flat line), to 5, loud (a wave about to break): for an urge, which rises, crests and falls. */
export function WaveGlyph({ level, isChosen = false }: { level: Level; isChosen?: boolean }) {
  const height = heights[level];
  const [still, crest, trough] = [20, 20 - height * 1.5, 20 + height * 0.35];
  return (
    <svg
      className={styles.glyph}
      viewBox="0 0 40 30"
      data-strong={isChosen}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={`M3 ${still}C9 ${still} 10 ${crest} 15 ${crest}S20 ${trough} 25 ${trough} 30 ${still} 37 ${still}`}
      />
      {level === 1 ? null : <path className={styles.ground} d="M3 26h34" />}
    </svg>
  );
}
