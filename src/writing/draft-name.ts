import { t } from '@lingui/core/macro';
const ordinals = [
  t`First`,
  t`Second`,
  t`Third`,
  t`Fourth`,
  t`Fifth`,
  t`Sixth`,
  t`Seventh`,
  t`Eighth`,
  t`Ninth`,
  t`Tenth`,
];

/** 'Second draft' for the draft at place 1; 'What you wrote' where there is only one. */
export function draftName(place: number, drafts: number): string {
  if (drafts === 1) return t`What you wrote`;
  const ordinal = ordinals[place];
  return ordinal === undefined ? t`Draft ${place + 1}` : t`${ordinal} draft`;
}
