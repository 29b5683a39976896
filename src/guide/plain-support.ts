import { t } from '@lingui/core/macro';
import { countries, emergencyElsewhere } from './countries';
import { directories, helplines, type Way } from './helplines';

/** As HTML has it; the numbers and names here are our own, and an apostrophe is the worst of them. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const link = (href: string, text: string): string =>
  `<a href="${escaped(href)}">${escaped(text)}</a>`;

const digits = (number: string): string => number.replaceAll(/[^\d+*]/g, '');

const callLink = (number: string): string => link(`tel:${digits(number)}`, number);

function wayIn(way: Way): string {
  if (way.by === 'call') return callLink(way.number);
  if (way.by === 'web') return link(`https://${way.site}`, way.site);
  const to = link(`sms:${digits(way.number)}`, way.number);
  if (way.word === undefined) return t({ comment: 'A number', message: `text ${to}` });
  const word = escaped(way.word);
  return t({ comment: 'A word to be sent, and a number', message: `text ${word} to ${to}` });
}

/** People to turn to in plain HTML, for the page that is there when the app is not; the build puts it in. */
export function plainSupport(): string {
  const rows = countries.map(({ code, name, emergency }) => {
    const lines = helplines
      .filter((line) => line.kind === 'crisis' && line.countries.includes(code))
      .map((line) => {
        const ways = line.ways.map(wayIn).reduce((one, other) => t`${one} or ${other}`);
        return `${escaped(line.name)}, ${ways}`;
      });
    const country = escaped(name);
    const urgent = callLink(emergency.number);
    const police = emergency.police === undefined ? null : callLink(emergency.police.number);
    const first =
      police === null
        ? t`${country}: emergency ${urgent}`
        : t`${country}: emergency ${urgent}, police ${police}`;
    return `<li>${[first, ...lines].join('; ')}</li>`;
  });
  const lists = directories.map(
    ({ name, site }) => `${escaped(name)}, ${link(`https://${site}`, site)}`,
  );
  const call = callLink(emergencyElsewhere.number);
  const names = lists.join('; ');
  return [
    '<section id="plain-support">',
    `<h2>${t`Support`}</h2>`,
    `<p>${t`If you are in danger, or may hurt yourself or somebody else, call now. To be listened to, you don’t need the journal:`}</p>`,
    `<ul>${rows.join('')}<li>${t`Elsewhere: your own country’s emergency number, or ${call} from a mobile phone`}</li></ul>`,
    `<p>${t`Lines in other countries: ${names}.`}</p>`,
    '</section>',
  ].join('\n');
}
