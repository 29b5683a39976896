import { t } from '@lingui/core/macro';
import { iStatementSlots, type IStatementSlot } from './i-statement';

const tidy = (words: string): string =>
  words
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.,;]+$/, '');

/** What was felt, when and why, in one sentence without its end; '' where nothing of it is said. */
function toldWords(felt: string, when: string, because: string): string {
  if (felt !== '' && when !== '' && because !== '')
    return t`I felt ${felt} when ${when}, because ${because}`;
  if (felt !== '' && when !== '') return t`I felt ${felt} when ${when}`;
  if (felt !== '' && because !== '') return t`I felt ${felt}, because ${because}`;
  if (when !== '' && because !== '') return t`When ${when}, because ${because}`;
  if (felt !== '') return t`I felt ${felt}`;
  if (when !== '') return t`When ${when}`;
  return because === '' ? '' : t`Because ${because}`;
}

/**
 * The slots as sentences: 'I felt alone when the talk stopped, because I was frightened. I’d like to
 * come back to it.' Empty slots are left out; '' where all are.
 */
export function statementOf(slot: (name: IStatementSlot) => string): string {
  const [felt, when, because, like] = iStatementSlots.map((name) => tidy(slot(name)));
  const first = toldWords(felt ?? '', when ?? '', because ?? '');
  const wish = like ? t`I’d like ${like}` : '';
  return [first, wish]
    .filter((part) => part !== '')
    .map((part) => (/[?!…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
