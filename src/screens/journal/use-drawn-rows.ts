import { useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { useJournalStore } from '@/store/journal-context';
import { ofJournal } from '@/store/of-journal';
import type { Places } from './timeline-plan';

/** Up to so many rows are all drawn: a window would only be in the way. */
const drawnWhole = 60;

/** Rows drawn before and after those in sight: further than a few presses of Tab lead between two frames. */
const aroundSight = 6;

const rowsOf = ofJournal(() => ({
  /** How high rows were when they were last seen, and where the list began; of one width of the window. */
  seen: { width: 0, top: 0, sizes: new Map<unknown, number>() },
  /** The row a screen was left from and how far down it was, by the place in the history. */
  leftFrom: new Map<string, { row: string; scroll: number }>(),
}));

/** Of nothing while the build draws the screen, for src/early. */
const windowSize = () =>
  'window' in globalThis
    ? { width: window.innerWidth, height: window.innerHeight }
    : { width: 0, height: 0 };

type DrawnRowsOptions = {
  list: RefObject<HTMLElement | null>;
  /** Of every row, in order; stable while the rows are. */
  keys: readonly string[];
  /** How high a row may be that nobody has seen yet, in px. */
  estimate: (index: number) => number;
  /** The row that is asked for, if any. */
  asked: string | undefined;
  /** The row that is gone to later on; a new object each time. */
  jump: { line: string } | null;
};

/**
 * Which rows of a long list are drawn: those in sight, and the one that has the focus or is returned to,
 * with its neighbours, so that Tab goes on from it wherever the window is.
 */
export function useDrawnRows({ list, keys, estimate, asked, jump }: DrawnRowsOptions) {
  const { key: place } = useLocation();
  const how = useNavigationType();
  const { seen, leftFrom } = rowsOf(useJournalStore());
  const left = leftFrom.get(place);
  const [held, setHeld] = useState(asked ?? left?.row);
  const [jumped, setJumped] = useState(jump);
  if (jump !== jumped) {
    setJumped(jump);
    if (jump !== null) setHeld(jump.line);
  }
  const [top, setTop] = useState(seen.top);
  const isWhole = keys.length <= drawnWhole;
  // Its first rows may have stood here, and been scrolled, before there were as many as this is for.
  const isDrawn = useRef(false);
  useEffect(() => void (isDrawn.current = true), []);
  const heldAt = held === undefined || isWhole ? -1 : keys.indexOf(held);

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler.
  const virtual = useWindowVirtualizer({
    count: keys.length,
    enabled: !isWhole,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    estimateSize(index) {
      return seen.sizes.get(keys[index]) ?? estimate(index);
    },
    overscan: aroundSight,
    scrollMargin: top,
    initialRect: windowSize(),
    initialOffset: () => {
      if (isDrawn.current) return window.scrollY;
      return left?.scroll ?? (how === NavigationType.Push ? 0 : window.scrollY);
    },
    rangeExtractor: useCallback(
      (range: Range) => {
        const drawn = new Set<number>();
        const add = (from: number, to: number): void => {
          for (let at = Math.max(from, 0); at <= Math.min(to, range.count - 1); at += 1)
            drawn.add(at);
        };
        add(range.startIndex - range.overscan, range.endIndex + range.overscan);
        if (heldAt !== -1) add(heldAt - 1, heldAt + 1);
        return [...drawn].toSorted((one, other) => one - other);
      },
      [heldAt],
    ),
  });

  // What stands above may come and go at any time.
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || isWhole) return undefined;
    const measure = (): void => {
      seen.top = Math.round(element.getBoundingClientRect().top + window.scrollY);
      setTop(seen.top);
    };
    measure();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list, isWhole, seen]);

  useEffect(() => {
    if (seen.width !== window.innerWidth) seen.sizes.clear();
    seen.width = window.innerWidth;
    return () => {
      for (const [key, size] of virtual.itemSizeCache) seen.sizes.set(key, size);
    };
  }, [virtual, seen]);

  // At the end rows are drawn that nobody had measured: the end is where it is once they are.
  const isToEnd = useRef(false);
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent): void => {
      const isInField = target instanceof Element && target.matches('input, select, textarea');
      isToEnd.current = key === 'End' && !isInField;
    };
    const onOther = (): void => void (isToEnd.current = false);
    window.addEventListener('keydown', onKey);
    for (const other of ['wheel', 'pointerdown', 'focusin'])
      window.addEventListener(other, onOther);
    return () => {
      window.removeEventListener('keydown', onKey);
      for (const other of ['wheel', 'pointerdown', 'focusin'])
        window.removeEventListener(other, onOther);
    };
  }, []);
  useLayoutEffect(() => {
    if (isToEnd.current) window.scrollTo(0, document.documentElement.scrollHeight);
  });

  /** For the list's focus and clicks: not every browser gives the focus to a link that is clicked. */
  function hold({ target }: SyntheticEvent): void {
    const line = target instanceof Element ? target.closest('[data-index]') : null;
    const key = keys[Number(line?.getAttribute('data-index') ?? -1)];
    if (key === undefined) return;
    setHeld(key);
    leftFrom.set(place, { row: key, scroll: window.scrollY });
  }

  const indexes = isWhole ? null : virtual.getVirtualIndexes();
  const { measurementsCache } = virtual;
  const start = (line: number): number =>
    measurementsCache[line]?.start ?? measurementsCache[keys.length - 1]?.end ?? 0;
  const places: Places = { start, end: (line) => measurementsCache[line]?.end ?? start(line) };
  const [first] = isWhole ? [] : virtual.getVirtualItems();
  return {
    /** The lines that are drawn, in order; null for all. */
    indexes,
    places,
    /** What cannot be scrolled yet while a finger moves the page, to be taken back by the list itself. */
    behind: first === undefined ? 0 : start(first.index) - first.start,
    measure: isWhole ? undefined : virtual.measureElement,
    hold,
  };
}
