/** What stays free between the header and what is scrolled to, in px; less than any gap between two blocks. */
const gap = 12;
/** The same under the line that is written on. */
const foot = 24;

const headerHeight = (): number =>
  document.querySelector('header')?.getBoundingClientRect().height ?? 0;

const isField = (one: Element): one is HTMLTextAreaElement => one instanceof HTMLTextAreaElement;

/** How high its words are, whatever room the field keeps free below them. */
function wordsHeight(field: HTMLTextAreaElement): number {
  const { height, minHeight } = field.style;
  field.style.minHeight = '0';
  field.style.height = '0';
  const needed = field.scrollHeight;
  field.style.minHeight = minHeight;
  field.style.height = height;
  return Math.min(needed, field.clientHeight);
}

/** How far down the document the line ends that is written on next. */
function nextLine(field: Element): number {
  const { top, bottom } = field.getBoundingClientRect();
  return window.scrollY + (isField(field) ? top + wordsHeight(field) : bottom);
}

/** Where the window has to be scrolled to for this to stand whole under the header. */
const under = (place: Element): number =>
  Math.max(0, window.scrollY + place.getBoundingClientRect().top - headerHeight() - gap);

/**
 * Gives the focus to where somebody writes, and scrolls no further than that needs: not at all, or until
 * the first of `places` that will do stands whole under the header. A browser left to itself would stop
 * in the middle of a sentence.
 */
export function arriveAtField(focus: () => void, places: readonly (Element | null)[]): void {
  focus();
  const field = document.activeElement;
  if (field === null) return;
  const furthest = document.documentElement.scrollHeight - window.innerHeight;
  const canReach = (top: number): boolean => top <= furthest;
  const tops = [0, ...places.flatMap((place) => (place === null ? [] : under(place)))].filter(
    canReach,
  );
  const line = nextLine(field);
  const shows = (top: number): boolean => line - top <= window.innerHeight - foot;
  const near = tops.find(shows);
  if (near !== undefined) return window.scrollTo(0, near);
  // Of what is new the question comes first; of what was begun the line where the writing goes on.
  if (!isField(field) || field.value === '') return window.scrollTo(0, tops.at(-1) ?? 0);
  const own = [field.labels[0] ?? field, field].map(under);
  const end = line - window.innerHeight + foot;
  window.scrollTo(0, [...own, end].find((top) => shows(top) && canReach(top)) ?? tops.at(-1) ?? 0);
}
