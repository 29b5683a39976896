import { measureInWorker } from './derive-key';
import { costFor, lowestCost, type PassphraseCost } from './passphrase-cost';

/** The cost of a lock made here and now. */
export type ChooseCost = () => Promise<PassphraseCost>;

/**
 * The dearest cost that this device bears, measured in the worker that will pay it. Without worker or
 * WebAssembly the lowest: plain JavaScript takes seconds where a guesser's machine takes none.
 */
export async function chooseCost(measure = measureInWorker): Promise<PassphraseCost> {
  const measured = await measure();
  return measured?.isFast === true ? costFor(measured.took) : lowestCost;
}
