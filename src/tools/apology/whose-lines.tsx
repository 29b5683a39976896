import { plural, t } from '@lingui/core/macro';
import { useAbout, type Words } from '@/ui/words-followed';
import { whoseLines } from '@/wording/whose-lines';

/** Said only where there is more about the writer than about the one who was hurt. */
export function WhoseLines({ letter }: { letter: Words }) {
  const mine = useAbout(letter, (words) => whoseLines(words).mine);
  const theirs = useAbout(letter, (words) => whoseLines(words).theirs);
  if (mine <= theirs) return null;
  return (
    <p className="small muted">{t`How it was for you stands here ${plural(mine, { one: 'once', other: '# times' })}, how it may have been for them ${plural(theirs, { 0: 'not at all', one: 'once', other: '# times' })}. They may need more of the second.`}</p>
  );
}
