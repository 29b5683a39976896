import { useEffect, useState } from 'react';

/** Longer than a key takes on the device that it was chosen for, in ms. */
const long = 3000;

/** Whether something that is going on has gone on for long. */
export function useTakesLong(isGoingOn: boolean): boolean {
  const [takesLong, setTakesLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setTakesLong(true), long);
    return () => {
      clearTimeout(timer);
      setTakesLong(false);
    };
  }, [isGoingOn]);
  return takesLong;
}
