/** What a small fact of the journal may hold: a setting, a day, how far something has come. */
export type FactValue = string | number | boolean | null;

/** The small facts of the journal by name. */
export type Facts = ReadonlyMap<string, FactValue>;
