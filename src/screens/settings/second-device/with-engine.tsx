import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Sync } from '@/sync/sync-port';
import { Button } from '@/ui/button';
import { StepFlow } from './step-flow';
import { useEngine } from './use-engine';

type WithEngineProps = { open: () => Promise<Sync>; children: (sync: Sync) => ReactNode };

/** Waits for what keeps devices in step, and says so where it can't be had. */
export function WithEngine({ open, children }: WithEngineProps) {
  const { sync, hasFailed, tryAgain } = useEngine(open);
  if (sync !== null) return children(sync);
  return (
    <StepFlow
      title={t`Keep a second device in step`}
      lede={
        hasFailed
          ? t`The part for this couldn’t be loaded. It may be the connection.`
          : t`One moment…`
      }
    >
      {hasFailed ? (
        <p className="actions">
          <Button variant="primary" onClick={tryAgain}>{t`Try again`}</Button>
        </p>
      ) : (
        <p>{t`It is being loaded.`}</p>
      )}
    </StepFlow>
  );
}
