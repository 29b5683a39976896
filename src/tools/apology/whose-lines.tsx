import { t } from '@lingui/core/macro';
import { whoseLines } from '@/wording/whose-lines';

const times = (count: number): string =>
  count === 0 ? t`not at all` : count === 1 ? t`once` : t`${count} times`;

/** Said only where there is more about the writer than about the one who was hurt. */
export function WhoseLines({ letter }: { letter: string }) {
  const { mine, theirs } = whoseLines(letter);
  if (mine <= theirs) return null;
  return (
    <p className="small muted">{t`How it was for you stands here ${times(mine)}, how it may have been for them ${times(theirs)}. They may need more of the second.`}</p>
  );
}
