/** What one try at a passphrase costs: Argon2id (RFC 9106), version 1.3. */
export type PassphraseCost = {
  /** KiB. */
  memory: number;
  passes: number;
  lanes: number;
};

/** Below this nothing is accepted, so that a record that was tampered with cannot make guessing cheap. */
export const lowestCost: PassphraseCost = { memory: 19 * 1024, passes: 2, lanes: 1 };
export const usualCost: PassphraseCost = { memory: 64 * 1024, passes: 3, lanes: 1 };

/** From the dearest down; a slow or small device takes one of the later. */
const costs: readonly PassphraseCost[] = [
  usualCost,
  { memory: 46 * 1024, passes: 2, lanes: 1 },
  lowestCost,
];

/** Above this a record would only keep the person out of their own journal. */
const highestCost: PassphraseCost = { memory: 1024 * 1024, passes: 24, lanes: 8 };

/** Whether a stored cost is one this app would choose or take: neither too cheap nor absurd. */
export const isAcceptable = ({ memory, passes, lanes }: PassphraseCost): boolean =>
  memory >= lowestCost.memory &&
  memory <= highestCost.memory &&
  passes >= lowestCost.passes &&
  passes <= highestCost.passes &&
  lanes >= 1 &&
  lanes <= highestCost.lanes;

/** How long a person waits for their journal to open before it is too long, in ms. */
const patience = 1500;

/** What a guess costs, in KiB written. */
export const work = ({ memory, passes }: PassphraseCost): number => memory * passes;

/** The dearest cost that this device bears, judged by how long (ms) the lowest took. */
export const costFor = (lowestTook: number): PassphraseCost =>
  costs.find((cost) => (lowestTook * work(cost)) / work(lowestCost) <= patience) ?? lowestCost;

/** Whether guessing at `one` costs more than at `other`. */
export const isDearer = (one: PassphraseCost, other: PassphraseCost): boolean =>
  work(one) > work(other);

/** The next cost down, for a device that has not the memory; null below the lowest. */
export const nextLower = (cost: PassphraseCost): PassphraseCost | null =>
  costs.find((one) => isDearer(cost, one)) ?? null;
