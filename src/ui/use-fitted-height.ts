import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import styles from './growing-text-field.module.css';
import { newestOf, subscribeTo, type Words } from './words-followed';

/** Beyond this the field keeps its height and scrolls inside: measuring would cost every keystroke. */
const measuredUpTo = 20_000;

const fitsByItself = (): boolean => 'fieldSizing' in document.documentElement.style;

/** Makes a field as tall as its words, for browsers without `field-sizing`. */
export function useFittedHeight(field: RefObject<HTMLTextAreaElement | null>, words: Words): void {
  const lengthBefore = useRef(0);

  useLayoutEffect(() => {
    if (fitsByItself()) return undefined;
    let frame = 0;
    const fit = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (field.current !== null) fitHeight(field.current, lengthBefore.current);
        lengthBefore.current = newestOf(words).length;
      });
    };
    fit();
    const stop = subscribeTo(words)(fit);
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [field, words]);

  useEffect(() => {
    const area = field.current;
    if (area === null || fitsByItself() || !('ResizeObserver' in window)) return undefined;
    return onOtherMeasure(area, () => fitAgain(area));
  }, [field]);
}

/** Calls back when the lines of a field may break elsewhere: another width, size of type, or face. */
function onOtherMeasure(area: HTMLTextAreaElement, callback: () => void): () => void {
  const type = document.createElement('div');
  type.className = styles['type'] ?? '';
  type.setAttribute('aria-hidden', 'true');
  document.body.append(type);
  const measure = (): string => `${area.clientWidth} ${type.clientWidth}`;

  let before = measure();
  let frame = 0;
  const observer = new ResizeObserver(() => {
    const now = measure();
    if (now === before || area.clientWidth === 0) return;
    before = now;
    // Not at once: what an observer resizes itself would be told to it again.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(callback);
  });
  observer.observe(area);
  observer.observe(type);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    type.remove();
  };
}

/** Only a shorter text makes the field let go of its height first. */
function fitHeight(field: HTMLTextAreaElement, lengthBefore: number): void {
  const { length } = field.value;
  if (length > measuredUpTo && lengthBefore > measuredUpTo) return;
  if (length < lengthBefore) fitAgain(field);
  else if (field.scrollHeight > field.clientHeight) takeHeight(field);
}

/** The page stays where it was, also where it was too short for a moment to be scrolled so far. */
function fitAgain(field: HTMLTextAreaElement): void {
  const { scrollX, scrollY } = window;
  const { scrollTop } = field;
  field.style.height = 'auto';
  takeHeight(field);
  field.scrollTop = scrollTop;
  if (window.scrollY !== scrollY) window.scrollTo(scrollX, scrollY);
}

function takeHeight(field: HTMLTextAreaElement): void {
  const borders = field.offsetHeight - field.clientHeight;
  field.style.height = `${field.scrollHeight + borders}px`;
}
