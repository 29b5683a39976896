/** The workers that open and lock files, so that all of them can be ended. */

/** At work now, with a passphrase and the words of a file. */
export const atWork = new Set<Worker>();

/** Ends what is being locked or opened, unanswered: for when the journal locks. */
export function endFileWork(): void {
  for (const worker of atWork) worker.terminate();
  atWork.clear();
}
