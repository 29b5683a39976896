/** For long work that may be left and taken up again: what to wait for first, where it has had its turn; else null. */
export type Pause = () => Promise<void> | null;

/** Work that is done in turns leaves the page to a frame or a key after so many ms; on an old phone it is one task's worth. */
const turnLimit = 24;

/** As soon as what waits has had its turn: a timer would wait a little longer each time. */
const afterOthers = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    port2.postMessage(null);
  });

/** Each turn begins with the end of the pause before it. */
export function createPause(): Pause {
  let turnBegan = performance.now();
  return () => {
    if (performance.now() - turnBegan < turnLimit) return null;
    return afterOthers().then(() => {
      turnBegan = performance.now();
    });
  };
}
