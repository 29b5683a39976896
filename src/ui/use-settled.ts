import { useEffect, useState } from 'react';

/** A value once it has stayed the same for so long (ms): a listener is told once, not with every letter. */
export function useSettled<Value extends string>(value: Value, wait: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return wait === 0 ? value : settled;
}
