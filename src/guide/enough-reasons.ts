/** Why somebody has done enough for today, as data; a page itself only says what ends it. */
import type { Enough } from '@/journal/enough';

/** What was seen, and nothing about what it means. */
export const enoughReasons: Record<Enough, string> = {
  'low-twice': 'Two check-ins in a row, it felt hard to stay steady.',
  'worse-after-writing': 'Twice this week, writing has left you lower than before it.',
  'after-midnight': 'It is after midnight, and tired words often read differently by day.',
  'three-long': 'You have written three long pages today.',
  'same-page': 'You have written on the same page three days in a row.',
};

export const enoughWords = {
  tonight: 'Enough for tonight?',
  today: 'Enough for today?',
  instead:
    'You can stop here; every page keeps. Something small you can do with your hands may do more for you now than another page.',
  act: 'Choose a small act',
  talk: 'People to talk to',
  oneLong: 'You have written one long page today, and the next is long too. One a day is enough.',
  oneLongRest: 'It keeps until tomorrow, or until you want it.',
  onlyLong:
    'The pages left for you are long ones, and one a day is enough. They keep until tomorrow.',
  allTheSame: 'Write it all the same',
  why: 'Why we say so',
  /** As the guide has it on the page about why it ended. */
  source:
    'Long writing helps some people a little, and not everyone. In one study of 90 people, those searching hard for meaning did worse for up to nine months after writing (Sbarra and others, 2013). A student study found the reverse for people who brood. Nobody knows which you are, so we only offer a stop.',
} as const;
