/**
 * The only file of the app that reaches another host: a page's own policy forbids that to all the others
 * (build/host-headers.ts). It is told nothing that could be read, and it asks one server.
 */
import { workerSide } from './worker-side';
import type { WorkerOrder } from './worker-messages';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const takeOrder = workerSide((answer) => postMessage(answer));

addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => takeOrder(data));
