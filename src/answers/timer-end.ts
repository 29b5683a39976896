import { t } from '@lingui/core/macro';
const inWords: Partial<Record<number, string>> = {
  5: 'five',
  10: 'ten',
  15: 'fifteen',
  20: 'twenty',
  25: 'twenty-five',
  30: 'thirty',
};

/** What a writing timer says when its minutes are over; a helper that names what to do then is followed. */
export function timerEnd(minutes: number, helper: string): string {
  const next = helper.includes('one small ordinary thing')
    ? t`You can stop here, and do one small ordinary thing.`
    : t`You can stop here.`;
  return t`That’s ${inWords[minutes] ?? minutes} minutes. ${next}`;
}
