import { describe, expect, it } from 'vitest';
import { putWords, translations } from '../../build/words';
import type { Translate } from '../../build/words-in-place';

const english: Translate = () => undefined;

/** What stands in the app where `code` says something. */
function built(code: string, translate = english): string {
  const macros = [
    "import { plural, select, t } from '@lingui/core/macro';",
    "import { Plural, Trans } from '@lingui/react/macro';",
  ];
  const said = putWords([...macros, code].join('\n'), 'said.tsx', translate).code;
  return said.replaceAll(/\s+/gu, ' ').trim();
}

/** A catalogue with one message, whatever its id. */
const saying =
  (message: string, translation: string): Translate =>
  (said) =>
    said.message === message ? translation : undefined;

describe('words in place', () => {
  it('are plain text, with nothing of the library left', () => {
    expect(built('export const a = t`It’s here`;')).toBe('export const a = "It’s here";');
  });

  it('hold what is put into them', () => {
    expect(built('const a = t`Back to ${place.name}, ${day}`;')).toBe(
      'const a = `Back to ${place.name}, ${day}`;',
    );
  });

  it('keep a grave, a backslash and a dollar as they are', () => {
    const said = built(String.raw`const a = t` + '`\\`a\\` \\\\ $5 ${b}`;');
    expect(said).toBe('const a = `' + String.raw`\`a\` \\ $5 ` + '${b}`;');
  });

  it('ask for the form that goes with a count', () => {
    expect(built("const a = t`${plural(n, { one: '# page', other: '# pages' })} left`;")).toBe(
      'import { choose as _choose } from "@/words/choose"; ' +
        'const a = `${_choose(n, { "one": _count => `${_count} page`, "other": _count => `${_count} pages` })} left`;',
    );
  });

  it('ask for the form that goes with a word', () => {
    expect(built("const a = select(who, { you: 'yours', other: 'theirs' });")).toBe(
      'import { pick as _pick } from "@/words/choose"; ' +
        'const a = _pick(who, { "you": () => "yours", "other": () => "theirs" });',
    );
  });

  it('are the children an element had, around elements of its own', () => {
    expect(
      built('const a = <p><Trans>Read <Link to={x}>about {it}</Link> first.<br /></Trans></p>;'),
    ).toBe('const a = <p>{"Read "}<Link to={x}>{"about "}{it}</Link>{" first."}<br /></p>;');
  });

  it('stand in an element’s place where there is none around them', () => {
    expect(built('const a = <Trans>One <b>two</b></Trans>;')).toBe(
      'const a = <>{"One "}<b>{"two"}</b></>;',
    );
    expect(built('const a = is ? <Trans>One</Trans> : null;')).toBe('const a = is ? "One" : null;');
  });

  it('hold elements in the forms of a count', () => {
    const said = '<p><Trans><Plural value={n} one={<b># page</b>} other="# pages" /></Trans></p>';
    expect(built(`const a = ${said};`)).toContain(
      '"one": _count => <><b>{_count}{" page"}</b></>, "other": _count => `${_count} pages`',
    );
  });

  it('end the build where an element would be put into a text', () => {
    const said = '<p><Trans><Plural value={n} one={<># page</>} other="# pages" /></Trans></p>';
    expect(() => built(`const a = ${said};`)).toThrow('An element can’t be put into a text.');
  });
});

describe('words of the guide under another language', () => {
  const german: Translate = ({ id }) => (id === 'language.tag' ? 'de-DE' : undefined);
  const guided = (code: string, file: string, translate = german): string =>
    putWords(code, file, translate).code.replaceAll(/\s+/gu, ' ').trim();

  it('are told apart where they stand, with what is put into them', () => {
    expect(guided("export const a = { id: 'a', name: 'My part' };", '/src/guide/a.ts')).toBe(
      'import { given as _given } from "@/words/tongue"; ' +
        "export const a = { id: _given('a'), name: _given('My part') };",
    );
    expect(guided('const a = (day: string) => `On ${day}, at last`;', '/src/guide/a.ts')).toContain(
      '_givenAround(["On ", ", at last"], day)',
    );
  });

  it('are marked by whatever element shows them, a link’s and a button’s too', () => {
    const shown = (code: string): string => guided(code, '/src/screens/a.tsx');
    expect(shown('const a = <p className={b}>{c}</p>;')).toContain(
      '<p className={b}>{_inTongue(c)}</p>',
    );
    expect(shown('const a = <Link to={b}>{c}</Link>;')).toContain('{_inTongue(c)}</Link>');
    expect(shown('const a = <Words>{c}</Words>;')).toBe('const a = <Words>{c}</Words>;');
    expect(shown('const a = <option>{c}</option>;')).toContain(
      '<option {..._tongueOf(c)}>{_figures(c)}</option>',
    );
  });

  it('are no address that is fetched from', () => {
    const code = "const a = () => import('./guidance');";
    expect(guided(code, '/src/guide/a.ts')).toBe(code);
  });

  it('are left alone in English, and so is all else', () => {
    const code = 'const a = { b: "My part" }; const c = <p>{d}</p>;';
    expect(guided(code, '/src/guide/a.tsx', english)).toBe(code);
  });

  it('leave a message its own figures', () => {
    const macro = "import { t } from '@lingui/core/macro';";
    expect(guided(`${macro} const a = t\`\${n} of \${m}\`;`, '/src/screens/a.ts')).toContain(
      '`${_figures(n)} of ${_figures(m)}`',
    );
  });
});

describe('another language', () => {
  it('says it in its own order, with what was given', () => {
    const swapped = saying('{a} after {b}', 'nach {b} {a}');
    expect(built('const x = t`${a} after ${b}`;', swapped)).toBe('const x = `nach ${b} ${a}`;');
  });

  it('moves elements with their words', () => {
    const moved = saying('See <0>this</0> first', 'Zuerst <0>dies</0> ansehen');
    expect(built('const x = <p><Trans>See <b>this</b> first</Trans></p>;', moved)).toBe(
      'const x = <p>{"Zuerst "}<b>{"dies"}</b>{" ansehen"}</p>;',
    );
  });

  it('has as many forms as it needs', () => {
    const polish = saying(
      '{n, plural, one {# page} other {# pages}}',
      '{n, plural, one {# strona} few {# strony} many {# stron} other {# strony}}',
    );
    expect(built("plural(n, { one: '# page', other: '# pages' });", polish)).toMatch(
      /"few": _count => `\$\{_count\} strony`, "many"/,
    );
  });

  it('stays English where a word has yet to be translated', () => {
    expect(built('const a = t`Later`;', saying('Sooner', 'Früher'))).toBe('const a = "Later";');
  });

  it('ends the build where it names what is not given, or leaves an element open', () => {
    expect(() => built('const a = t`For ${name}`;', saying('For {name}', 'Für {nam}'))).toThrow(
      'Nothing is given for {nam}.',
    );
    expect(() =>
      built('const a = <Trans>See <b>it</b></Trans>;', saying('See <0>it</0>', 'Sieh <0>es')),
    ).toThrow('<0> is not closed.');
  });

  it('shows what is in no catalogue, with accents on all that is', async () => {
    expect(
      built(
        "const a = t`You have ${plural(n, { one: '# page', other: '# pages' })}`;",
        await translations('pseudo'),
      ),
    ).toContain('`Yóú hávé ${_choose(n, { "one": _count => `${_count} págé`');
  });
});
