/** How long a press on the window that brings it back is no press on what lies under it, in ms. */
const pressesPass = 200;

/**
 * Covers the page while its window is not the one in use, or hidden, until the answer is called. At once
 * and without a drawing in between: a phone takes its picture of the page for the list of open apps right
 * after. The focus stays where it is, and nothing is told to a screen reader.
 */
export function coverAway(): () => void {
  const { dataset } = document.documentElement;
  const listening = new AbortController();
  const { signal } = listening;
  /** A file is being chosen in the browser's own window, which takes the focus. */
  let isChoosingFile = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cover(): void {
    clearTimeout(timer);
    dataset['away'] = 'covered';
  }

  function uncover(): void {
    isChoosingFile = false;
    if (dataset['away'] !== 'covered') return;
    dataset['away'] = 'back';
    timer = setTimeout(() => delete dataset['away'], pressesPass);
  }

  const onBlur = (): void => {
    if (!isChoosingFile) cover();
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') cover();
    else if (document.hasFocus()) uncover();
  };
  const onShow = (): void => {
    if (document.hasFocus()) uncover();
  };
  const onClick = ({ target }: Event): void => {
    isChoosingFile = target instanceof HTMLInputElement && target.type === 'file';
  };
  const onKeyOrPress = (): void => {
    if (document.hasFocus()) uncover();
  };

  window.addEventListener('blur', onBlur, { signal });
  window.addEventListener('focus', uncover, { signal });
  window.addEventListener('pagehide', cover, { signal });
  window.addEventListener('pageshow', onShow, { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  document.addEventListener('click', onClick, { signal, capture: true });
  // Where a browser gives no sign of the focus coming back.
  window.addEventListener('keydown', onKeyOrPress, { signal, capture: true });
  window.addEventListener('pointerdown', onKeyOrPress, { signal, capture: true });
  if (document.visibilityState === 'hidden') cover();

  return () => {
    listening.abort();
    clearTimeout(timer);
    delete dataset['away'];
  };
}
