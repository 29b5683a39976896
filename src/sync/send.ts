/** Brings documents to the server, in batches that it takes. */
import { batchItems, batchLength, trouble, type RoundParts, type Step } from './round-parts';
import type { PutAnswer, SealedItem } from './server-port';

export type Sending = {
  name: string;
  tag: string | null;
  seal: () => string | null;
  /** What the device says of itself: one more in a batch that is full. */
  isNote?: true;
};
type OnAnswer = (name: string, answer: PutAnswer) => void;

/** Where a batch takes longer, the line is left to one at a time, in ms. */
const quick = 5000;

const lengthOf = ({ sealed }: SealedItem): number => sealed?.length ?? 0;

/** One batch; in halves where it is too much at once. */
async function sendBatch(
  parts: RoundParts,
  items: readonly SealedItem[],
  onAnswer: OnAnswer,
  onHeard: () => void,
): Promise<Step> {
  const answer = await parts.server.put(items, parts.signal);
  if (answer.ok) {
    const asked = new Set(items.map(({ name }) => name));
    let isFull = false;
    for (const one of answer.value) {
      isFull ||= one.result === 'refused' && one.why === 'full';
      if (asked.has(one.name)) onAnswer(one.name, one);
    }
    onHeard();
    return isFull ? trouble('full') : 'on';
  }
  if (answer.trouble !== 'too-large') return trouble(answer.trouble);
  const [only, ...others] = items;
  if (only === undefined) return 'on';
  if (others.length === 0) {
    onAnswer(only.name, { name: only.name, result: 'refused', why: 'too-large' });
    return 'on';
  }
  const half = Math.ceil(items.length / 2);
  const first = await sendBatch(parts, items.slice(0, half), onAnswer, onHeard);
  return first === 'on' ? sendBatch(parts, items.slice(half), onAnswer, onHeard) : first;
}

/** Batches on their way, heard in the order they went. */
function createWay(parts: RoundParts, onAnswer: OnAnswer) {
  let underWay: Promise<Step>[] = [];
  let isQuick = false;
  /** What was heard is written down while the next is on its way. False where the browser refused, the last time. */
  let kept: Promise<boolean> = Promise.resolve(true);
  let isKept = true;
  function keep(): void {
    kept = parts.state.keep().then((done) => (isKept = done));
  }

  async function sendTimed(items: readonly SealedItem[]): Promise<Step> {
    const from = parts.now();
    const step = await sendBatch(parts, items, onAnswer, keep);
    isQuick = Math.abs(parts.now() - from) < quick;
    return step;
  }

  /** Waits until no more than so many are under way. What went wrong with one ends it once all are heard. */
  async function settle(left: number): Promise<Step> {
    while (underWay.length > left) {
      const [first, ...others] = underWay;
      underWay = others;
      // oxlint-disable-next-line no-await-in-loop -- in the order they went
      const step = await first;
      if (step === undefined || step === 'on') continue;
      // oxlint-disable-next-line no-await-in-loop -- and no further
      await Promise.all(others);
      return step;
    }
    return 'on';
  }

  return {
    /** Waits for all of them, and until what was heard is written down. */
    async end(): Promise<Step> {
      const step = await settle(0);
      return (await kept) || step !== 'on' ? step : trouble('no-room-here');
    },
    /** Sends one as soon as there is room: beside one other, where the server is quick. */
    async sendOn(items: readonly SealedItem[], isLast: boolean): Promise<Step> {
      const step = await settle(isQuick && !isLast ? 1 : 0);
      if (step !== 'on') return step;
      if (!isKept) return trouble('no-room-here');
      underWay.push(sendTimed(items));
      return 'on';
    },
  };
}

/**
 * All of it. A batch is sealed while those before it are on their way, of which there are two at most, so that
 * the server need not wait for this device between them. The last goes once all others are there: with it goes
 * what this device says it has sent.
 */
export async function send(
  parts: RoundParts,
  all: Iterable<Sending | null>,
  onAnswer: OnAnswer,
): Promise<Step> {
  const way = createWay(parts, onAnswer);
  const step = await sendAll(parts, all, (items, isLast) => way.sendOn(items, isLast));
  const ended = await way.end();
  return step === 'on' ? ended : step;
}

async function sendAll(
  parts: RoundParts,
  all: Iterable<Sending | null>,
  sendOn: (items: readonly SealedItem[], isLast: boolean) => Promise<Step>,
): Promise<Step> {
  let batch: SealedItem[] = [];
  let length = 0;
  for (const sending of all) {
    const others = parts.pause();
    // oxlint-disable-next-line no-await-in-loop -- sealing a batch takes more than one turn
    if (others !== null) await others;
    if (sending === null) continue;
    const { name, tag, seal, isNote } = sending;
    const item = { name, tag, sealed: seal() };
    const isFull = batch.length >= batchItems && isNote !== true;
    if (isFull || length + lengthOf(item) > batchLength) {
      // oxlint-disable-next-line no-await-in-loop -- each as there is room for it
      const step = await sendOn(batch, false);
      if (step !== 'on') return step;
      batch = [];
      length = 0;
    }
    batch.push(item);
    length += lengthOf(item);
  }
  return batch.length === 0 ? 'on' : sendOn(batch, true);
}
