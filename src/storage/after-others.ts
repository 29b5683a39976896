/** As soon as what waits, a frame or a key, has had its turn: a timer would wait a little longer each time. */
export const afterOthers = (): Promise<void> =>
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
