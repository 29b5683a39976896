/**
 * How much the server does not have yet. All there is is looked at once, and at each round; from there on
 * whatever changed is looked at alone, so that a save in a long journal costs no more than in a short one.
 */
import { versionsWaiting } from './push';
import type { RoundParts } from './round-parts';

export function createWaiting() {
  /** How many versions wait of each record that has any. */
  const waiting = new Map<string, number>();

  function look(parts: RoundParts, ids: Iterable<string> | undefined): void {
    for (const { version } of versionsWaiting(parts, ids)) {
      waiting.set(version.id, (waiting.get(version.id) ?? 0) + 1);
    }
  }

  return {
    count: (): number => [...waiting.values()].reduce((sum, versions) => sum + versions, 0),
    lookAtAll(parts: RoundParts): void {
      waiting.clear();
      look(parts, undefined);
    },
    lookAt(parts: RoundParts, ids: ReadonlySet<string>): void {
      for (const id of ids) waiting.delete(id);
      look(parts, ids);
    },
    clear: (): void => waiting.clear(),
  };
}
