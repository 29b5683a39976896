/** The fact that holds the day of a return that was met or put away. */
export const metFact = ({ what, entry }: { what: string; entry: string }) =>
  `returns.met.${what}.${entry}` as const;
