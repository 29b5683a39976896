import { useEffect, useLayoutEffect, useRef } from 'react';
import { factOf } from '@/journal/facts';
import { settingsOf } from '@/journal/settings';
import { useJournal } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { useSky } from '@/store/sky';
import { useNow } from '@/store/use-now';
import { neutralIcon, ownTab, plainApp } from './neutral-tab';

/** How long the colours take to reach the next hour, and a little more, in ms. */
const skyMoves = 1700;

/** Theme, writing size and hour, on the root where the tokens read them; and the browser's tab. */
export function Appearance() {
  const facts = useJournal((state) => state.facts);
  const { theme, writingSize, plainTab } = settingsOf(facts);
  const { hour } = useSky(useNow());
  const { state } = useLock();
  const isLocked = state === 'locked' || state === 'damaged';
  useLayoutEffect(() => {
    // What a locked journal has chosen is not known: the look of the first frame stays.
    if (isLocked) return;
    const { dataset } = document.documentElement;
    if (theme === 'device') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['writingSize'] = String(writingSize);
  }, [isLocked, theme, writingSize]);
  const hourBefore = useRef<number | null>(null);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const moves = hourBefore.current !== null && hour === hourBefore.current + 1;
    hourBefore.current = hour;
    if (moves) dataset['skyMoves'] = '';
    dataset['hour'] = String(hour);
    if (!moves) return undefined;
    const stand = (): void => void delete dataset['skyMoves'];
    const timer = setTimeout(stand, skyMoves);
    return () => {
      clearTimeout(timer);
      stand();
    };
  }, [hour]);
  useLayoutEffect(() => {
    if (!plainTab) return undefined;
    neutralIcon();
    return ownTab;
  }, [plainTab]);
  const isPlainApp = factOf(facts, 'plainApp');
  useEffect(() => (isPlainApp ? plainApp() : undefined), [isPlainApp]);
  return null;
}
