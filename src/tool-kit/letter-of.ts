import type { Draft } from '@/journal/entry';
import { partFollowed, type Followed } from '@/ui/words-followed';

/** The words of a letter that is being written, for its sheet to follow. */
export const letterOf = (written: Followed<Draft>): Followed<string> =>
  partFollowed(written, ({ answer }) => (answer.kind === 'letter' ? answer.text : ''));
