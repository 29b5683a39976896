/**
 * How much the server does not have yet. All there is is looked at once, and at each round; from there on
 * whatever changed is looked at alone, so that a save in a long journal costs no more than in a short one.
 */
import { inTurns } from './in-turns';
import { nameWaiting } from './push';
import { versionsToSend, type RoundParts } from './round-parts';

export function createWaiting() {
  /** How many versions wait of each record that has any. */
  const waiting = new Map<string, number>();

  /** By what there is of it now, whoever wrote while the page had its turn. */
  function look(parts: RoundParts, id: string): void {
    const those = versionsToSend(parts, [id]).filter((one) => nameWaiting(parts, one) !== null);
    if (those.length > 0) waiting.set(id, those.length);
    else waiting.delete(id);
  }

  const lookAt = (parts: RoundParts, ids: ReadonlySet<string>): Promise<void> =>
    inTurns(parts.pause, ids, (id) => look(parts, id));

  return {
    count: (): number => [...waiting.values()].reduce((sum, versions) => sum + versions, 0),
    lookAt,
    lookAtAll: (parts: RoundParts): Promise<void> =>
      lookAt(parts, new Set([...waiting.keys(), ...parts.storage.versions().map(({ id }) => id)])),
    clear: (): void => waiting.clear(),
  };
}
