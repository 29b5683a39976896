/**
 * A page that is left may stay in the browser's memory and come back as it was: it is emptied as it
 * goes, so that neither that memory nor its first frame holds anything of the journal.
 */
export function comeAndGo(
  signal: AbortSignal,
  { onGone, onBack }: { onGone: () => void; onBack: () => void },
): void {
  addEventListener('pagehide', onGone, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && onBack(), { signal });
  // Left, and yet still here: a way out that the browser did not take.
  const onSeen = (): void => {
    if (document.visibilityState === 'visible') onBack();
  };
  document.addEventListener('visibilitychange', onSeen, { signal });
}
