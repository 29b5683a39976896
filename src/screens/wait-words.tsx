import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Prompt } from '@/guide/stage';
import { shortDate } from '@/ui/when';

/** Until when a page waits, and for what, in a line of a list. */
export function waitWords({ unlock }: Prompt, until: number, now: number): ReactNode {
  if (!Number.isFinite(until)) return t`Waits for an earlier page`;
  const day = shortDate(until, now);
  if (unlock === undefined) return t`Waits until ${day}`;
  return (
    <Trans comment="A day, and what that is after">
      Waits until <span>{day}</span>, <span>{unlock.after}</span>
    </Trans>
  );
}
