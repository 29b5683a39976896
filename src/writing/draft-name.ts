const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** 'Second draft' for the draft at place 1; 'What you wrote' where there is only one. */
export function draftName(place: number, drafts: number): string {
  if (drafts === 1) return 'What you wrote';
  const ordinal = ordinals[place];
  return ordinal === undefined ? `Draft ${place + 1}` : `${ordinal} draft`;
}
