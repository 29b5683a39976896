type WeekInfo = { firstDay: number };

/** What newer browsers know of a locale, under either of the two names it has had. */
type KnowsWeeks = { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

/**
 * The day a week begins with where this language is spoken, 0 for Sunday; Monday where the browser
 * can't say, as the interface is written in British English.
 */
export function firstWeekday(language: string): number {
  try {
    const locale: KnowsWeeks = new Intl.Locale(language);
    const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 };
    return firstDay % 7;
  } catch {
    return 1;
  }
}
