/**
 * What the cards under a sheet say when its words sound like danger (docs/content-brief.md, 5.3),
 * as data.
 */

/** The words of the three cards; `act` stands first where something was already done. */
export const crisisWords = {
  wish: {
    label: 'People to talk to',
    words:
      'That sounds like a lot of pain. If part of you is thinking of ending your life or hurting yourself, you deserve someone with you in this, now.',
    /** Before the emergency number, on every such card. */
    now: 'If you might act on it, or are hurt, call',
    selfHarm:
      'Wanting to hurt yourself can be talked about, too. The people here have heard it before.',
    after: 'You can keep writing; nothing has been sent.',
  },
  /** Around the emergency number. */
  act: ['If you have taken something or are hurt, call', 'now.'],
  inDanger: {
    label: 'If someone may be a danger to you',
    /** Around the emergency number. */
    words: ['You wrote that someone may be a danger to you. If it’s happening now, call'],
    after: 'A domestic abuse line can help you plan, even if you’re not sure.',
    exit: 'Quick exit is at the top of this screen.',
    exitByShift: 'Quick exit is at the top of this screen, or press Shift three times, quickly.',
  },
  dangerous: {
    label: 'If you might hurt someone',
    /** Before the emergency number. */
    now: 'If someone may get hurt now, call',
    words:
      'Those are dangerous thoughts to be alone with. Please step away from where they are, and talk to someone now.',
    after: 'Nothing you write here is sent.',
    away: 'Put the contact pages away for a week',
    isAway: (day: string): string => `The contact pages are away until ${day}.`,
  },
  wornOut: {
    words: 'Worn out? You could stop here for today, or',
    link: 'talk to someone',
  },
  /** Somebody ended their life. */
  lost: {
    words: 'That’s a heavy loss to carry. You could stop here for today, or',
    link: 'talk to someone',
  },
  /** Somebody else may; `now` stands before the emergency number. */
  atRisk: {
    now: 'Afraid for somebody? If they may be in danger now, call',
    words: 'It isn’t yours to carry alone. You could',
    link: 'talk to someone',
  },
  /** The words could not be read, or are not English, so that no card can come up by itself. */
  unread: {
    words:
      'These words could not be read here: only English is, and not in every browser. You can always',
    link: 'talk to someone',
  },
  people: 'Show me people to talk to',
  otherWays: 'Other ways',
  /** Numbers change. */
  numbersRead: (month: string): string => `Numbers last read in ${month}.`,
  isSafe: 'I’m safe, keep writing',
  notMeant: 'That’s not what I meant',
  folded: 'People to talk to are still here.',
  unfold: 'Show them again',
  /** Leads to the cards where they are out of view. */
  pointer: 'People to talk to',
  /** Said once to whoever listens rather than looks. */
  announced: 'People to talk to are shown under the page.',
} as const;
