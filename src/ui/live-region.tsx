import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';

type Announce = (text: string, options?: { assertive?: boolean }) => void;
type Urgency = 'polite' | 'assertive';

const Announcer = createContext<Announce>(() => undefined);

/** Says something to whoever listens rather than looks. */
export const useAnnounce = (): Announce => useContext(Announcer);

/** Between clearing and setting: without the gap, words that repeat the last ones are not spoken. */
const gap = 100;

/** One polite and one assertive region for the whole app, present before anything is said. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState<Record<Urgency, string>>({ polite: '', assertive: '' });
  const waiting = useRef<Record<Urgency, string[]>>({ polite: [], assertive: [] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  const announce = useCallback<Announce>((text, options) => {
    const urgency: Urgency = options?.assertive === true ? 'assertive' : 'polite';
    waiting.current[urgency].push(text);
    setSpoken((before) => ({ ...before, [urgency]: '' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // What was said in the same moment is said together, or the last would hide the others.
      const { polite, assertive } = waiting.current;
      waiting.current = { polite: [], assertive: [] };
      setSpoken((before) => ({
        polite: polite.length > 0 ? polite.join(' ') : before.polite,
        assertive: assertive.length > 0 ? assertive.join(' ') : before.assertive,
      }));
    }, gap);
  }, []);

  return (
    <Announcer value={announce}>
      {children}
      <div className="vh" aria-live="polite" aria-atomic="true">
        {spoken.polite}
      </div>
      <div className="vh" aria-live="assertive" aria-atomic="true">
        {spoken.assertive}
      </div>
    </Announcer>
  );
}
