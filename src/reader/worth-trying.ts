/** How long words that could not be read wait for another try where nothing else tells, in ms. */
const tryAgainIn = 30_000;

/**
 * Runs once as soon as reading is worth another try: the connection came back, or a while has gone by.
 * Returns how to call it off.
 */
export function onceWorthTrying(run: () => void): () => void {
  const callOff = (): void => {
    clearTimeout(timer);
    window.removeEventListener('online', runOnce);
  };
  const runOnce = (): void => {
    callOff();
    run();
  };
  const timer = setTimeout(runOnce, tryAgainIn);
  window.addEventListener('online', runOnce);
  return callOff;
}
