import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { LockFlow } from './lock-flow';

type LockSettledProps = { title: string; lede: string; children: ReactNode };

/** Something about the lock was changed. */
export function LockSettled({ title, lede, children }: LockSettledProps) {
  return (
    <LockFlow key="settled" title={title} lede={lede}>
      {children}
      <div className="actions">
        <Link className={buttonClass('primary')} to={paths.settings}>{t`Back to Settings`}</Link>
      </div>
    </LockFlow>
  );
}
