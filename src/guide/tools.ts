import type { Step, ToolId } from './stage';

/** A repeatable exercise with a form of its own. */
export type Tool = {
  /** The guide's own number; two tools may carry out one of them. */
  id: ToolId;
  /** Stable: the source of the entries the tool writes. */
  slug: string;
  name: string;
  /** One line on what it is for; no full stop, as in a table of contents. */
  words: string;
  address: string;
  /** Leads to getting in touch, so it is put away where that could hurt. */
  plansContact: boolean;
};

/** Where the tools are listed. */
export const toolsAddress = '/tools';

/** One tap from everywhere. */
export const pauseAddress = '/pause';

/** Every tool, in the order of the list; a step says which are its own (`step.tools`). */
export const tools: readonly Tool[] = [
  {
    id: 'T02',
    slug: 'pause',
    name: 'Pause',
    words: 'Ten minutes between the urge and the message',
    address: pauseAddress,
    plansContact: false,
  },
  {
    id: 'T02',
    slug: 'quiet-time',
    name: 'Quiet time',
    words: 'How long you step back, what counts, and what you do instead',
    address: '/tools/quiet-time',
    plansContact: false,
  },
  {
    id: 'T01',
    slug: 'feelings',
    name: 'Feelings check-in',
    words: 'A few words for how it is, and how it has moved',
    address: '/tools/arrivals',
    plansContact: false,
  },
  {
    id: 'T12',
    slug: 'unsent-letter',
    name: 'Unsent letters',
    words: 'Everything you need to say that doesn’t need sending',
    address: '/tools/letters',
    plansContact: false,
  },
  {
    id: 'T08',
    slug: 'strengths',
    name: 'Strengths and fair lines',
    words: 'What is true of you, with a moment that shows it',
    address: '/tools/strengths',
    plansContact: false,
  },
  {
    id: 'T09',
    slug: 'self-care-week',
    name: 'Self-care week',
    words: 'Seven days of small acts you choose yourself',
    address: '/tools/self-care',
    plansContact: false,
  },
  {
    id: 'T10',
    slug: 'appreciation',
    name: 'Appreciation list',
    words: 'Exact moments, and what is good in life now',
    address: '/tools/appreciation',
    plansContact: false,
  },
  {
    id: 'T06',
    slug: 'i-statements',
    name: 'Say it as “I”',
    words: 'Turn “you always” into something they can hear',
    address: '/tools/i-statements',
    plansContact: false,
  },
  {
    id: 'T05',
    slug: 'apology',
    name: 'Apology builder',
    words: 'A real apology, one part at a time',
    address: '/tools/apology',
    plansContact: false,
  },
  {
    id: 'T07',
    slug: 'trust-plan',
    name: 'Trust plan',
    words: 'A few promises about your own acts, and how they went',
    address: '/tools/trust-plan',
    plansContact: false,
  },
  {
    id: 'T03',
    slug: 'readiness',
    name: 'Readiness check',
    words: 'Nine honest statements before you think of getting in touch',
    address: '/tools/readiness',
    plansContact: true,
  },
  {
    id: 'T04',
    slug: 'contact-plan',
    name: 'Contact plan',
    words: 'When, how, and what you’ll do if the answer is no',
    address: '/tools/contact-plan',
    plansContact: true,
  },
  {
    id: 'T11',
    slug: 'goodwill-check',
    name: 'Goodwill check',
    words: 'Six questions before a kind act',
    address: '/tools/goodwill',
    plansContact: true,
  },
  {
    id: 'T14',
    slug: 'then-and-now',
    name: 'Then and now',
    words: 'What you wrote before, beside what you write today',
    address: '/tools/then-and-now',
    plansContact: false,
  },
  {
    id: 'T13',
    slug: 'questions',
    name: 'Questions people ask',
    words: 'Short, honest answers to what many wonder',
    address: '/tools/questions',
    plansContact: false,
  },
  {
    id: 'T15',
    slug: 'support',
    name: 'Support',
    words: 'People to talk to, where you live',
    address: '/support',
    plansContact: false,
  },
];

/** The tools of one step, in the order of the list. */
export function toolsOf(step: Step): readonly Tool[] {
  return tools.filter(({ id }) => step.tools.includes(id));
}
