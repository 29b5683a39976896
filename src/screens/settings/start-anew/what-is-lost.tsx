import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { SaveSealed } from './save-sealed';

/** What goes with a locked journal, what doesn't, and the way back from here. */
export function WhatIsLost({ children }: { children: string }) {
  return (
    <>
      <p>{children}</p>
      <p>
        Not lost: backup files you made, wherever you keep them. A locked one opens with the
        passphrase it was made with.
      </p>
      <p className="actions">
        <Link className={buttonClass('primary')} to={paths.path}>
          Keep it, and try again to open it
        </Link>
      </p>
      <SaveSealed />
    </>
  );
}
