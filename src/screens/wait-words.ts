import { t } from '@lingui/core/macro';
import type { Prompt } from '@/guide/stage';
import { shortDate } from '@/ui/when';

/** Until when a page waits, and for what, in a line of a list. */
export function waitWords({ unlock }: Prompt, until: number, now: number): string {
  if (!Number.isFinite(until)) return t`Waits for an earlier page`;
  return t`Waits until ${shortDate(until, now)}${unlock === undefined ? '' : `, ${unlock.after}`}`;
}
