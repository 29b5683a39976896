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
  return way.word === undefined ? `text ${to}` : `text ${escaped(way.word)} to ${to}`;
}

/** People to turn to in plain HTML, for the page that is there when the app is not; the build puts it in. */
export function plainSupport(): string {
  const rows = countries.map(({ code, name, emergency }) => {
    const lines = helplines
      .filter((line) => line.kind === 'crisis' && line.countries.includes(code))
      .map((line) => `${escaped(line.name)}, ${line.ways.map(wayIn).join(' or ')}`);
    const { number, police } = emergency;
    const urgent = `${escaped(name)}: emergency ${callLink(number)}`;
    const first = police === undefined ? urgent : `${urgent}, police ${callLink(police.number)}`;
    return `<li>${[first, ...lines].join('; ')}</li>`;
  });
  const lists = directories.map(
    ({ name, site }) => `${escaped(name)}, ${link(`https://${site}`, site)}`,
  );
  return [
    '<section id="plain-support">',
    '<h2>Support</h2>',
    '<p>If you are in danger, or may hurt yourself or somebody else, call now. To be listened to, you don’t need the journal:</p>',
    `<ul>${rows.join('')}<li>Elsewhere: your own country’s emergency number, or ${callLink(emergencyElsewhere.number)} from a mobile phone</li></ul>`,
    `<p>Lines in other countries: ${lists.join('; ')}.</p>`,
    '</section>',
  ].join('\n');
}
