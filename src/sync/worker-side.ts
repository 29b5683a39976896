import { createCouch } from './couch';
import { findServer } from './find-server';
import { withReadAhead } from './read-ahead';
import type { ServerTrouble, SyncServer } from './server-port';
import type { WorkerAnswer, WorkerOrder, WorkerQuestion } from './worker-messages';

/** What the worker does with each order. The first one says which server it is for, and no other is ever asked. */
export function workerSide(say: (answer: WorkerAnswer) => void): (order: WorkerOrder) => void {
  const stops = new Map<number, AbortController>();
  let server: SyncServer | null = null;
  let isTaken = false;

  async function answerTo(question: WorkerQuestion, signal: AbortSignal): Promise<WorkerAnswer> {
    const { kind, id } = question;
    if (kind === 'find') {
      const { address, login } = question;
      const isFirst = !isTaken;
      isTaken = true;
      return { id, kind, answer: isFirst ? await findServer(address, login) : nowhere };
    }
    if (server === null) return { id, kind, answer: nowhere };
    if (kind === 'put') return { id, kind, answer: await server.put(question.items, signal) };
    if (kind === 'changes') return { id, kind, answer: await server.changes(question, signal) };
    return { id, kind, answer: await server.listing(question, signal) };
  }

  return (order) => {
    if (order.kind === 'pair') {
      if (!isTaken) server = withReadAhead(createCouch(order.address, order.login));
      isTaken = true;
    } else if (order.kind === 'stop') {
      stops.get(order.id)?.abort();
    } else {
      const stop = new AbortController();
      stops.set(order.id, stop);
      void answerTo(order, stop.signal)
        .catch((): WorkerAnswer => ({ id: order.id, kind: order.kind, answer: broken }))
        .then((answer) => {
          stops.delete(order.id);
          say(answer);
        });
    }
  };
}

const nowhere: { ok: false; trouble: ServerTrouble } = { ok: false, trouble: 'unreachable' };
/** A fault of our own, told of as something that is not understood. */
const broken: { ok: false; trouble: ServerTrouble } = { ok: false, trouble: 'odd-answer' };
