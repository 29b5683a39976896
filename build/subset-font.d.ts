/** The part of it used here; it brings no declarations of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    how: {
      targetFormat: 'woff2' | 'truetype';
      keepFeatures: readonly string[];
      variationAxes: Readonly<Record<string, number | { min: number; max: number }>>;
    },
  ): Promise<Uint8Array>;
}
