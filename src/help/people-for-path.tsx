import type { HelplineKind } from '@/guide/helplines';
import { changeHelpWords, listeningWords } from '@/guide/path-words';
import type { SafetyPathName } from '@/journal/safety';
import { FewLines } from './few-lines';
import { usePlace } from './use-place';

/** Whose help each path asks for first. */
const kinds: Record<Exclude<SafetyPathName, 'open'>, HelplineKind> = {
  safety: 'abuse',
  space: 'crisis',
  change: 'change',
};

/** The kind of line that a path asks for first; none on the open one. */
export const kindForPath = (path: SafetyPathName): HelplineKind | undefined =>
  path === 'open' ? undefined : kinds[path];

/** The people made for this path. */
export function PeopleForPath({ path }: { path: Exclude<SafetyPathName, 'open'> }) {
  if (path === 'change') return <PeopleForChange />;
  return path === 'space' ? <PeopleForSpace /> : <FewLines kind={kinds[path]} />;
}

/** Somebody to listen first: being asked for room is no danger to oneself, and that has words of its own. */
function PeopleForSpace() {
  const { lines } = usePlace();
  return (
    <>
      <p>{listeningWords.listen}</p>
      <FewLines kind="crisis" about="listening" />
      {lines.some(({ forDanger }) => forDanger) ? (
        <>
          <p>{listeningWords.danger}</p>
          <FewLines kind="crisis" about="danger" atMost={1} />
        </>
      ) : null}
    </>
  );
}

/** Help with one's own behaviour; it says so where the place has no line for that. */
export function PeopleForChange({ below = false }: { below?: boolean }) {
  const { lines } = usePlace();
  const hasLine = lines.some(({ kind }) => kind === kinds.change);
  // Below another path's people, those who listen to anything have been shown already.
  const atMost = below ? Number(hasLine) : 2;
  return (
    <>
      <p>{hasLine ? changeHelpWords.here : changeHelpWords.none}</p>
      {atMost > 0 ? <FewLines kind={kinds.change} atMost={atMost} /> : null}
    </>
  );
}
