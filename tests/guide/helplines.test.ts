import { countries, emergencyElsewhere } from '@/guide/countries';
import { describe, expect, it } from 'vitest';
import { directories, helplines, type Helpline, type Way } from '@/guide/helplines';
import { dialled } from '@/help/dialling';

const repeated = (all: readonly string[]): string[] =>
  all.filter((one, place) => all.indexOf(one) !== place);
const numbersOf = (ways: readonly Way[]): string[] =>
  ways.flatMap((way) => (way.by === 'web' ? [] : [way.number]));
const linesIn = (code: string, kind?: Helpline['kind']): Helpline[] =>
  helplines.filter(
    (line) =>
      line.countries.some((one) => one === code) && (kind === undefined || line.kind === kind),
  );

const emergencies = [...countries.map(({ emergency }) => emergency), emergencyElsewhere];
const readings = [
  ...[...helplines, ...directories].map((one) => ({ ...one, where: one.id })),
  ...emergencies.map((one) => ({ ...one, where: `emergency ${one.number}` })),
  ...emergencies.flatMap(({ police }) =>
    police === undefined ? [] : [{ ...police, where: `police ${police.number}` }],
  ),
];
const sites = [
  ...directories.map(({ site }) => site),
  ...helplines.flatMap(({ ways }) => ways.flatMap((way) => (way.by === 'web' ? [way.site] : []))),
];

describe('countries', () => {
  it.each(countries)('$name has an emergency number of three digits', ({ emergency }) => {
    expect(emergency.number).toMatch(/^\d{3}$/);
  });

  it('send danger from a person to the police, where they have a number of their own', () => {
    const police = countries.flatMap(({ code, emergency }) =>
      emergency.police === undefined ? [] : [[code, emergency.police.number]],
    );
    expect(police).toEqual([
      ['FR', '17'],
      ['DE', '110'],
      ['CH', '117'],
    ]);
  });

  it('have a line for frightened men wherever the first one is for women alone', () => {
    const women = countries.filter(({ code }) => linesIn(code, 'abuse')[0]?.who.includes('women'));
    const without = women.filter(
      ({ code }) => !linesIn(code, 'abuse').some(({ who }) => /\bmen\b/.test(who)),
    );
    // docs/before-release.md names them.
    expect(without.map(({ code }) => code)).toEqual(['FR', 'IN']);
  });

  it.each(countries)('$name has somebody to listen', ({ code }) => {
    expect(linesIn(code, 'crisis').length).toBeGreaterThan(0);
  });

  it('are known once each, in the order of their names', () => {
    const names = countries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(repeated(countries.map(({ code }) => code))).toEqual([]);
  });

  it('of every line are ones that can be chosen', () => {
    const known = countries.map(({ code }) => code);
    const lost = helplines.filter(
      (line) => line.countries.length === 0 || line.countries.some((one) => !known.includes(one)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('every line', () => {
  it('has an id of its own', () => {
    const ids = [...helplines, ...directories].map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('can be reached in some way', () => {
    expect(helplines.filter(({ ways }) => ways.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(helplines.filter(({ ways }) => numbersOf(ways).length > 0))(
    '$id has numbers that a telephone takes as they stand',
    ({ ways }) => {
      for (const number of numbersOf(ways)) {
        expect(dialled(number)).toBe(number.replaceAll(/[ -]/g, ''));
        expect(number).toMatch(/^\d[\d -]*\d$/);
      }
    },
  );

  it('has a word to text that fits one message', () => {
    const asked = helplines.flatMap(({ ways }) =>
      ways.flatMap((way) => (way.by === 'text' && way.word !== undefined ? [way.word] : [])),
    );
    expect(asked.filter((word) => !/^[A-Z]{2,12}$/.test(word))).toEqual([]);
  });

  it('names sites by host alone, nothing that could carry more', () => {
    expect(sites.filter((site) => !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(site))).toEqual([]);
  });
});

describe('how a number is known', () => {
  it('says in what and in which month', () => {
    const vague = readings.filter(
      ({ source, checked }) => source.length < 5 || !/^20\d\d-(0[1-9]|1[0-2])$/.test(checked),
    );
    expect(vague.map(({ where }) => where)).toEqual([]);
  });
});

it('uses plain quotes of print, and no word we do not use', () => {
  const said = [
    ...[...helplines, ...directories].map(({ who }) => who),
    ...emergencies.flatMap(({ note }) => (note === undefined ? [] : [note])),
  ];
  expect(said.filter((text) => /["'!]|\b(should|just|simply|at least)\b/i.test(text))).toEqual([]);
});
