/** Digits an international number may have at most (ITU-T E.164); the shortest that is dialled has two. */
const mostDigits = 15;

/**
 * What a telephone is given of a number as somebody wrote it: digits, +, * and # only. Null where
 * there is more than a number ('07700 900123 after six'): dialling a guess would reach a stranger.
 */
export function dialled(number: string): string | null {
  if (!/^[\d\s+*#().\-/\u2010-\u2013]+$/.test(number)) return null;
  const local = number.trimStart().startsWith('+') ? number.replace(/\(0\)/, '') : number;
  const kept = local.replaceAll(/[^\d+*#]/g, '');
  const digits = kept.replaceAll(/\D/g, '').length;
  return digits >= 2 && digits <= mostDigits ? kept : null;
}

// A bare # would begin a fragment, and the number would end there.
const link = (scheme: string, number: string): string | null =>
  dialled(number)?.replaceAll('#', '%23').replace(/^/, `${scheme}:`) ?? null;

export const telLink = (number: string): string | null => link('tel', number);

/** Without the message's words: telephones disagree on how to say them, and some then lose the number. */
export const smsLink = (number: string): string | null => link('sms', number);
