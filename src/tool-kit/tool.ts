import type { ToolId } from '@/guide/stage';
import type { Entries } from '@/journal/entries';
import type { Entry } from '@/journal/entry';
import type { Facts } from '@/journal/facts';
import type { ToolPage } from '@/journal/tool-page';
import type { LateIconName } from '@/ui/late-icon';
import type { Late } from './lazily';
import type { ToolForm } from './use-tool-form';

/** How a kept page is opened again: by its fields on the screen that all share, or on one of its own. */
type Kept =
  | { fields: Late<{ form: ToolForm; entry: Entry }>; mayCopy?: false }
  | { screen: Late<{ entry?: Entry }> };

/** When somebody reaches for a tool; the list is grouped by it. */
export type ToolMoment = 'now' | 'you' | 'talk' | 'back';

/** A repeatable exercise with a form of its own: all that the rest of the app knows of it. */
export type Tool = {
  /** The guide's own number; two tools may carry out one of them. */
  id: ToolId;
  slug: string;
  name: string;
  /** One line on what it is for; no full stop, as in a table of contents. */
  words: string;
  /** The same where contact is put away, if `words` speak of sending something. */
  wordsAway?: string;
  address: string;
  icon: LateIconName;
  moment: ToolMoment;
  /** Leads to getting in touch, so it is put away where that could hurt. */
  plansContact: boolean;
  /** Whether there is anything in it to name it for at a step; absent where there always is. */
  isWorthNaming?: (entries: Entries, facts: Facts) => boolean;
  /** What it keeps in the journal. */
  pages: readonly ToolPage[];
  /** Shown at its address; absent where that is a screen of the app's own. */
  screen?: Late<object>;
  /** By the source of each page that reopens. */
  kept?: Readonly<Partial<Record<string, Kept>>>;
};

/** What only those who open a tool or its pages need of it: fetched late. */
export type ToolParts = Pick<Tool, 'pages' | 'kept'> & { screen: Late<object> };
