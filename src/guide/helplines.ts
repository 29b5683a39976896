/**
 * People to call or write to, by country. Only what was read somewhere is here, with where and when;
 * docs/before-release.md says what a person has to check on the live web before anybody relies on it.
 */
import { readIn, type CountryCode, type Reading } from './countries';

export type Way =
  | { by: 'call'; number: string }
  /** `word` is what the message has to say, where the line asks for one. */
  | { by: 'text'; number: string; word?: string }
  /** A host name, opened over https. */
  | { by: 'web'; site: string };

/** crisis: to be listened to; abuse: frightened of somebody; change: worried about one's own acts. */
export type HelplineKind = 'crisis' | 'abuse' | 'change';

export type Helpline = Reading & {
  id: string;
  countries: readonly CountryCode[];
  kind: HelplineKind;
  name: string;
  /** Whom it is for, said to that person. */
  who: string;
  /** Made for danger to oneself: offered under words that say so, where the reason is another. */
  forDanger?: true;
  ways: readonly Way[];
};

export type Directory = Reading & { id: string; name: string; who: string; site: string };

/** They keep far more numbers than these, and keep them up to date: always offered first. */
export const directories: readonly Directory[] = [
  {
    id: 'find-a-helpline',
    name: 'Find A Helpline',
    who: 'Lines sorted by country and by what it is about.',
    site: 'findahelpline.com',
    ...readIn('findahelpline.com, the Australian page'),
  },
  {
    id: 'befrienders',
    name: 'Befrienders Worldwide',
    who: 'People who listen, in 32 countries.',
    site: 'befrienders.org',
    ...readIn('befrienders.org'),
  },
];

const whatever = 'Whatever you’re going through.';

/** Crisis lines before others, and the nearest to everybody before the particular. */
export const helplines: readonly Helpline[] = [
  {
    id: 'samaritans',
    countries: ['GB', 'IE'],
    kind: 'crisis',
    name: 'Samaritans',
    who: 'Whatever you’re going through. You don’t have to be suicidal.',
    ways: [
      { by: 'call', number: '116 123' },
      { by: 'web', site: 'samaritans.org' },
    ],
    ...readIn('samaritans.org'),
  },
  {
    id: 'shout',
    countries: ['GB'],
    kind: 'crisis',
    name: 'Shout',
    who: 'If talking is too much.',
    ways: [
      { by: 'text', number: '85258', word: 'SHOUT' },
      { by: 'web', site: 'giveusashout.org' },
    ],
    ...readIn('a public register of text lines'),
  },
  {
    id: 'us-988',
    countries: ['US'],
    kind: 'crisis',
    name: '988 Suicide & Crisis Lifeline',
    who: 'For any crisis, and for thoughts of suicide.',
    forDanger: true,
    ways: [
      { by: 'call', number: '988' },
      { by: 'text', number: '988' },
      { by: 'web', site: '988lifeline.org' },
    ],
    ...readIn('988lifeline.org'),
  },
  {
    id: 'us-crisis-text-line',
    countries: ['US'],
    kind: 'crisis',
    name: 'Crisis Text Line',
    who: 'For any crisis, if writing is easier than talking.',
    ways: [
      { by: 'text', number: '741741', word: 'HOME' },
      { by: 'web', site: 'crisistextline.org' },
    ],
    ...readIn('a public register of text lines'),
  },
  {
    id: 'ca-988',
    countries: ['CA'],
    kind: 'crisis',
    name: '9-8-8 Suicide Crisis Helpline',
    who: 'For any crisis, and for thoughts of suicide.',
    forDanger: true,
    ways: [
      { by: 'call', number: '988' },
      { by: 'text', number: '988' },
      { by: 'web', site: '988.ca' },
    ],
    ...readIn('988.ca'),
  },
  {
    id: 'au-lifeline',
    countries: ['AU'],
    kind: 'crisis',
    name: 'Lifeline',
    who: 'For any crisis, and for thoughts of suicide.',
    forDanger: true,
    ways: [
      { by: 'call', number: '13 11 14' },
      { by: 'text', number: '0477 13 11 14' },
      { by: 'web', site: 'lifeline.org.au' },
    ],
    ...readIn('lifeline.org.au; the text line in lifeinmind.org.au, 2022'),
  },
  {
    id: 'au-mensline',
    countries: ['AU'],
    kind: 'crisis',
    name: 'MensLine Australia',
    who: 'For men, about relationships.',
    ways: [{ by: 'call', number: '1300 78 99 78' }],
    ...readIn('a stored page that names the line'),
  },
  {
    id: 'nz-1737',
    countries: ['NZ'],
    kind: 'crisis',
    name: 'Need to talk?',
    who: whatever,
    ways: [
      { by: 'call', number: '1737' },
      { by: 'text', number: '1737' },
    ],
    ...readIn('a stored page that names the line'),
  },
  {
    id: 'de-telefonseelsorge',
    countries: ['DE'],
    kind: 'crisis',
    name: 'TelefonSeelsorge',
    who: whatever,
    ways: [
      { by: 'call', number: '0800 111 0 111' },
      { by: 'call', number: '0800 111 0 222' },
      { by: 'web', site: 'telefonseelsorge.de' },
    ],
    ...readIn('telefonseelsorge.de'),
  },
  {
    id: 'fr-3114',
    countries: ['FR'],
    kind: 'crisis',
    name: '3114',
    who: 'For thoughts of suicide.',
    forDanger: true,
    ways: [
      { by: 'call', number: '3114' },
      { by: 'web', site: '3114.fr' },
    ],
    ...readIn('3114.fr'),
  },
  {
    id: 'ch-143',
    countries: ['CH'],
    kind: 'crisis',
    name: 'Die Dargebotene Hand, La Main Tendue',
    who: whatever,
    ways: [{ by: 'call', number: '143' }],
    ...readIn('a stored page that names the line'),
  },
  {
    id: 'in-tele-manas',
    countries: ['IN'],
    kind: 'crisis',
    name: 'Tele MANAS',
    who: whatever,
    ways: [
      { by: 'call', number: '14416' },
      { by: 'web', site: 'telemanas.mohfw.gov.in' },
    ],
    ...readIn('a public register of helplines'),
  },
  {
    id: 'gb-national-domestic-abuse',
    countries: ['GB'],
    kind: 'abuse',
    name: 'National Domestic Abuse Helpline',
    who: 'In England, for women. Run by Refuge.',
    ways: [{ by: 'call', number: '0808 2000 247' }],
    ...readIn('a stored page that names the line'),
  },
  {
    id: 'gb-mens-advice-line',
    countries: ['GB'],
    kind: 'abuse',
    name: 'Men’s Advice Line',
    who: 'For men hurt or frightened by a partner or an ex.',
    ways: [{ by: 'call', number: '0808 801 0327' }],
    ...readIn('a page of the NHS'),
  },
  {
    id: 'gb-scotland-domestic-abuse',
    countries: ['GB'],
    kind: 'abuse',
    name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
    who: 'In Scotland, for anyone.',
    ways: [{ by: 'call', number: '0800 027 1234' }],
    ...readIn('safer.scot and Citizens Advice Scotland'),
  },
  {
    id: 'gb-northern-ireland-domestic-abuse',
    countries: ['GB'],
    kind: 'abuse',
    name: 'Domestic and Sexual Abuse Helpline',
    who: 'In Northern Ireland, for anyone. Run by Nexus.',
    ways: [{ by: 'call', number: '0808 802 1414' }],
    ...readIn('psni.police.uk and victimsupportni.com'),
  },
  {
    id: 'gb-live-fear-free',
    countries: ['GB'],
    kind: 'abuse',
    name: 'Live Fear Free',
    who: 'In Wales.',
    ways: [{ by: 'call', number: '0808 80 10 800' }],
    ...readIn('a stored page that names the line'),
  },
  {
    id: 'gb-galop',
    countries: ['GB'],
    kind: 'abuse',
    name: 'National LGBT+ Domestic Abuse Helpline',
    who: 'For LGBT+ people. Run by Galop.',
    ways: [{ by: 'call', number: '0800 999 5428' }],
    ...readIn('a page of the NHS'),
  },
  {
    id: 'gb-stalking',
    countries: ['GB'],
    kind: 'abuse',
    name: 'National Stalking Helpline',
    who: 'If someone follows you, watches you or won’t leave you alone.',
    ways: [{ by: 'call', number: '0808 802 0300' }],
    ...readIn('a page of 2023'),
  },
  {
    id: 'ie-womens-aid',
    countries: ['IE'],
    kind: 'abuse',
    name: 'Women’s Aid',
    who: 'For women hurt or frightened by a partner or an ex.',
    ways: [
      { by: 'call', number: '1800 341 900' },
      { by: 'web', site: 'womensaid.ie' },
    ],
    ...readIn('womensaid.ie'),
  },
  {
    id: 'ie-mens-aid',
    countries: ['IE'],
    kind: 'abuse',
    name: 'Men’s Aid',
    who: 'For men hurt or frightened by a partner or an ex. On weekdays.',
    ways: [
      { by: 'call', number: '01 554 3811' },
      { by: 'web', site: 'mensaid.ie' },
    ],
    ...readIn('rte.ie, 2022, and kfmradio.com, 2021'),
  },
  {
    id: 'us-domestic-violence',
    countries: ['US'],
    kind: 'abuse',
    name: 'National Domestic Violence Hotline',
    who: 'If a partner or an ex hurts, frightens or controls you.',
    ways: [
      { by: 'call', number: '1-800-799-7233' },
      { by: 'text', number: '88788', word: 'START' },
      { by: 'web', site: 'thehotline.org' },
    ],
    ...readIn('a page of the US Department of Justice'),
  },
  {
    id: 'ca-sheltersafe',
    countries: ['CA'],
    kind: 'abuse',
    name: 'ShelterSafe',
    who: 'A map of shelters and the lines they answer.',
    ways: [{ by: 'web', site: 'sheltersafe.ca' }],
    ...readIn('sheltersafe.ca'),
  },
  {
    id: 'au-1800respect',
    countries: ['AU'],
    kind: 'abuse',
    name: '1800RESPECT',
    who: 'If someone close to you hurts, frightens or controls you.',
    ways: [
      { by: 'call', number: '1800 737 732' },
      { by: 'text', number: '0458 737 732' },
    ],
    ...readIn('a stored page that names the line'),
  },
  {
    id: 'nz-womens-refuge',
    countries: ['NZ'],
    kind: 'abuse',
    name: 'Women’s Refuge',
    who: 'If someone close to you hurts, frightens or controls you.',
    ways: [
      { by: 'call', number: '0800 733 843' },
      { by: 'web', site: 'womensrefuge.org.nz' },
    ],
    ...readIn('womensrefuge.org.nz'),
  },
  {
    id: 'nz-are-you-ok',
    countries: ['NZ'],
    kind: 'abuse',
    name: 'Are You OK',
    who: 'About violence at home or by an ex.',
    ways: [{ by: 'call', number: '0800 456 450' }],
    ...readIn('a stored page that names the line'),
  },
  {
    id: 'de-hilfetelefon',
    countries: ['DE'],
    kind: 'abuse',
    name: 'Hilfetelefon',
    who: 'For women someone hurts, frightens or controls.',
    ways: [
      { by: 'call', number: '116 016' },
      { by: 'web', site: 'hilfetelefon.de' },
    ],
    ...readIn('hilfetelefon.de'),
  },
  {
    id: 'de-hilfetelefon-maenner',
    countries: ['DE'],
    kind: 'abuse',
    name: 'Hilfetelefon Gewalt an Männern',
    who: 'For men someone hurts, frightens or controls.',
    ways: [
      { by: 'call', number: '0800 123 9900' },
      { by: 'web', site: 'maennerhilfetelefon.de' },
    ],
    ...readIn('baden-wuerttemberg.de, 2022, and weisser-ring.de'),
  },
  {
    id: 'fr-3919',
    countries: ['FR'],
    kind: 'abuse',
    name: 'Violences Femmes Info',
    who: 'For women someone hurts, frightens or controls.',
    ways: [{ by: 'call', number: '3919' }],
    ...readIn('a stored page that names the line'),
  },
  {
    id: 'in-women-181',
    countries: ['IN'],
    kind: 'abuse',
    name: 'Women Helpline 181',
    who: 'For women someone hurts, frightens or controls.',
    ways: [{ by: 'call', number: '181' }],
    ...readIn('newindianexpress.com, 2020, quoting officials'),
  },
  {
    id: 'gb-respect',
    countries: ['GB'],
    kind: 'change',
    name: 'Respect Phoneline',
    who: 'For anyone who wants to stop hurting a partner or an ex.',
    ways: [
      { by: 'call', number: '0808 802 4040' },
      { by: 'web', site: 'respectphoneline.org.uk' },
    ],
    ...readIn('respectphoneline.org.uk'),
  },
];
