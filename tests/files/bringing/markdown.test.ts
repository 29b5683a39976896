import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseZone } from '@/journal/zone';
import { givenFile, pagesIn, readText, readingsOf, refusedIn, wordsOf } from './given-file';

beforeEach(() => chooseZone('Europe/Berlin'));
afterEach(() => chooseZone(null));

const only = async (name: string, text: string | Uint8Array) =>
  pagesIn(await readText(name, text))[0];

it('reads front matter as other programs write it', async () => {
  const readings = await readText(
    'walk.md',
    [
      '---',
      'title: "A walk: with colons"',
      'Date Created: 2024-03-05T21:40:00',
      'modified: 2024-03-06 08:00 +02:00',
      'tags: [walk, evening]',
      'starred: true',
      'location: Home',
      'weather: Rain',
      'mood: 3',
      'huge: 1e999',
      '__proto__: {a: b}',
      '---',
      '',
      'Words.',
    ].join('\r\n'),
  );
  const [page] = pagesIn(readings);
  expect(wordsOf(page)).toEqual({
    title: 'A walk: with colons',
    words: 'Words.\n\n#walk #evening',
  });
  expect(page?.isKept).toBe(true);
  expect(page?.drafts[0]).toMatchObject({
    startedAt: Date.parse('2024-03-05T20:40:00Z'),
    editedAt: Date.parse('2024-03-06T06:00:00Z'),
  });
  expect(readings[0]).toMatchObject({
    format: 'markdown',
    leftOut: { places: 1, weather: 1, fields: 3 },
  });
});

it('lets what is no YAML stay in the words, and a bomb of names too', async () => {
  const words = 'Words after it.';
  for (const yaml of [
    'title: [never closed',
    'just a sentence',
    '- a\n- list',
    'a: &a [x, x, x]\n' +
      Array.from(
        { length: 12 },
        (_, place) =>
          `b${place}: &b${place} [*${place === 0 ? 'a' : `b${place - 1}`}, *${place === 0 ? 'a' : `b${place - 1}`}]`,
      ).join('\n') +
      `\nlast: [${'*b11, '.repeat(60)}]`,
    '['.repeat(8000),
  ]) {
    const text = `---\n${yaml}\n---\n${words}`;
    const page = await only('note.md', text);
    expect(wordsOf(page).words).toBe(text);
  }
});

it('takes a title from the first heading, or from the name of the file', async () => {
  expect(wordsOf(await only('x.md', '# Heading #\n\nWords'))).toEqual({
    title: 'Heading',
    words: 'Words',
  });
  expect(wordsOf(await only('folder/What I know.md', 'Words'))).toEqual({
    title: 'What I know',
    words: 'Words',
  });
  expect(wordsOf(await only('Untitled 3.txt', 'Words'))).toEqual({ title: '', words: 'Words' });
});

it('dates a page by its front matter, else its name, else its file', async () => {
  const day = Date.parse('2024-03-05T20:40:00Z');
  expect((await only('2024-03-05-2140-a-walk.md', 'x'))?.drafts[0]?.startedAt).toBe(day);
  expect(wordsOf(await only('2024-03-05-2140-a-walk.md', 'x')).title).toBe('a-walk');
  expect((await only('2024-03-05.md', 'x'))?.drafts[0]?.startedAt).toBe(
    Date.parse('2024-03-05T11:00:00Z'),
  );
  const [page] = pagesIn(await readingsOf(givenFile('note.txt', 'x', day)));
  expect(page?.drafts[0]?.startedAt).toBe(day);
  const [copy] = pagesIn(await readingsOf(givenFile('note.txt', 'x', day + 1)));
  // A copy of a file has another date, and is the same page.
  expect(copy?.entry).toBe(page?.entry);
});

it('reads files as Windows, Macs and old programs save them', async () => {
  const text = 'Ärger, 心, 😀\r\nand more\rlast';
  const wide = (isBig: boolean, hasMark: boolean): Uint8Array => {
    const units = `${hasMark ? '\uFEFF' : ''}plain text in wide letters`;
    const bytes = new Uint8Array(units.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < units.length; at += 1)
      view.setUint16(at * 2, units.charCodeAt(at), !isBig);
    return bytes;
  };
  expect(wordsOf(await only('a.txt', `\uFEFF${text}`)).words).toBe('Ärger, 心, 😀\nand more\nlast');
  for (const bytes of [wide(true, true), wide(false, true), wide(false, false)]) {
    expect(wordsOf(await only('note.txt', bytes)).words).toBe('plain text in wide letters');
  }
});

it('takes markup for words, and never for a page', async () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>[a](javascript:alert(3))';
  expect(wordsOf(await only('note.md', hostile)).words).toBe(hostile);
  expect(refusedIn(await readText('page.html', '<!doctype html><p>x'))).toEqual({
    'page.html': 'other-kind',
  });
});

it('turns away what holds no words, and says why', async () => {
  const refused = async (name: string, content: string | Uint8Array) =>
    Object.values(refusedIn(await readText(name, content)));
  expect(await refused('a.txt', '')).toEqual(['empty']);
  expect(await refused('a.txt', ' \n\t ')).toEqual(['empty']);
  expect(await refused('a.md', '---\ntitle: x\n---\n')).toEqual(['no-words']);
  expect(
    await refused(
      'a.txt',
      new Uint8Array(500).map((_, at) => (at * 7) % 31),
    ),
  ).toEqual(['not-text']);
  expect(await refused('a.pdf', '%PDF-1.7')).toEqual(['other-kind']);
  expect(await refused('a.csv', 'a,b')).toEqual(['other-kind']);
  expect(await refused('a.tar.gz', new Uint8Array([0x1f, 0x8b, 8, 0]))).toEqual(['packed']);
});

it('hands a backup made here on to the restore screen', async () => {
  const [reading] = await readText('x.json', '{"format":"second-draft-backup","version":1}');
  expect(reading).toEqual({ kind: 'backup', name: 'x.json' });
  const [locked] = await readText('x.age', 'age-encryption.org/v1\n-> scrypt a 18\nb\n--- c\n');
  expect(locked).toEqual({ kind: 'backup', name: 'x.age' });
});
