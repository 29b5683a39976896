import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/help-addresses';
import type { HelplineKind } from '@/guide/helplines';
import type { SafetyPathName } from '@/journal/safety';
import { FewLines } from './few-lines';

/** Whose help each path asks for first. */
const kinds: Record<Exclude<SafetyPathName, 'open'>, HelplineKind> = {
  safety: 'abuse',
  space: 'crisis',
  change: 'change',
};

/** The kind of line that a path asks for first; none on the open one. */
export const kindForPath = (path: SafetyPathName): HelplineKind | undefined =>
  path === 'open' ? undefined : kinds[path];

/** The people made for this path, and the way to all the others. */
export function PeopleForPath({ path }: { path: Exclude<SafetyPathName, 'open'> }) {
  return (
    <>
      <FewLines kind={kinds[path]} />
      <p>
        <Link to={helpAddresses.support}>All the people to turn to</Link>
      </p>
    </>
  );
}
