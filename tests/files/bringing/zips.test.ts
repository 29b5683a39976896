import { deflateSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { givenFile, pagesIn, readText, readingsOf, refusedIn, wordsOf, zipOf } from './given-file';

it('only ever shows the names in a zip, whatever they lead to', async () => {
  const names = [
    '../../etc/passwd.txt',
    '/elsewhere/a.md',
    'C:\\Windows\\b.md',
    '..\\..\\c.txt',
    '__proto__/d.md',
    'constructor.md',
  ];
  const readings = await readText(
    'a.zip',
    zipOf(Object.fromEntries(names.map((name) => [name, `Words of ${name}`]))),
  );
  expect(readings.map(({ name }) => name)).toEqual(names);
  expect(pagesIn(readings).map((page) => wordsOf(page).words)).toEqual(
    names.map((name) => `Words of ${name}`),
  );
});

it('stops unpacking a bomb long before it is whole', async () => {
  const bomb = zipOf({ 'good.txt': 'Words', 'bomb.txt': new Uint8Array(8 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  const readings = await readText('bomb.zip', bomb);
  expect(refusedIn(readings)).toEqual({ 'bomb.txt': 'too-packed' });
  expect(pagesIn(readings)).toHaveLength(1);
});

it('takes the size a bomb claims for no more than a claim', async () => {
  const bomb = zipOf({ 'bomb.txt': new Uint8Array(8 * 1024 * 1024) });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 4 < bomb.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 5, true);
  }
  expect(refusedIn(await readText('bomb.zip', bomb))).toEqual({ 'bomb.txt': 'too-packed' });
});

it('turns away files that lie in each other, zips in zips, and lists that never end', async () => {
  const inner = zipOf({ 'a.txt': 'Words' });
  expect(refusedIn(await readText('a.zip', zipOf({ 'inner.zip': inner, 'b.txt': 'x' })))).toEqual({
    'inner.zip': 'zip-inside',
  });
  const many = zipOf({ 'a.txt': 'Words' });
  const view = new DataView(many.buffer);
  // So many as no list is long enough for: looked for one by one instead.
  view.setUint16(many.length - 22 + 10, 9999, true);
  expect(pagesIn(await readText('a.zip', many))).toHaveLength(1);
  expect(refusedIn(await readText('a.zip', many))).toEqual({ 'a.zip': 'cut-short' });
});

it('gives back every whole file of a zip that broke off, with or without sizes before it', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, place) => [
      `note-${place}.txt`,
      `Page ${place} ${Array.from({ length: 300 }, (__, at) => (at * 7919 + place).toString(36)).join(' ')}`,
    ]),
  );
  const whole = zipOf({ ...files, 'photo.jpg': new Uint8Array(1000) });
  const half = whole.slice(0, Math.floor(whole.length / 2));
  const readings = await readText('half.zip', half);
  expect(pagesIn(readings).length).toBeGreaterThan(10);
  const refused = refusedIn(readings);
  // Told once, and of the zip alone.
  expect(refused).toEqual({ 'half.zip': 'cut-short' });
  for (const page of pagesIn(readings)) {
    expect(Object.values(files)).toContain(wordsOf(page).words);
  }
});

it('says once of a zip that broke off in its first file that nothing of it was read', async () => {
  const whole = zipSync(
    { 'Journal.json': new TextEncoder().encode('{"entries":[]}') },
    { level: 0 },
  );
  const readings = await readText('half.zip', whole.slice(0, 50));
  expect(readings).toEqual([{ kind: 'refused', name: 'half.zip', why: 'damaged' }]);
});

it('tells a document of an office program once, whole or torn, and no file without a name', async () => {
  const document = zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<w/>' });
  const told = [{ kind: 'refused', why: 'other-kind' }];
  expect(await readText('real.docx', document)).toMatchObject(told);
  expect(await readText('renamed.zip', document)).toMatchObject(told);
  expect(await readText('torn.docx', document.slice(0, 40))).toMatchObject(told);
  const nameless = await readText('a.zip', zipOf({ ' ': '' }));
  expect(nameless).toEqual([{ kind: 'refused', name: 'a.zip', why: 'empty' }]);
});

it('notices a byte that changed in a zip, and names the file', async () => {
  const zip = zipSync(
    { 'a.txt': new TextEncoder().encode('Words'), 'b.txt': new TextEncoder().encode('Other') },
    { level: 0 },
  );
  const at = zip.indexOf('W'.charCodeAt(0));
  zip[at] = 'X'.charCodeAt(0);
  const readings = await readText('a.zip', zip);
  expect(refusedIn(readings)).toEqual({ 'a.txt': 'damaged' });
  expect(pagesIn(readings)).toHaveLength(1);
});

it('says of a locked file in a zip that it is locked, and of a strange packing that it is packed', async () => {
  const change = (offset: number, value: number): Uint8Array => {
    const zip = zipOf({ 'a.txt': 'Words' });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 4 < zip.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
    }
    return zip;
  };
  expect(refusedIn(await readText('a.zip', change(8, 1)))).toEqual({ 'a.txt': 'locked' });
  expect(refusedIn(await readText('a.zip', change(10, 99)))).toEqual({ 'a.txt': 'packed' });
});

it('never throws, whatever bytes begin like a zip', async () => {
  const whole = zipOf({ 'a.txt': 'Words '.repeat(50), 'b/c.md': '# T\n\nx' });
  let seed = 42;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let run = 0; run < 300; run += 1) {
    const bytes = whole.slice(0, run % 3 === 0 ? 8 + next(whole.length - 8) : whole.length);
    for (let change = 0; change < 1 + (run % 4); change += 1) {
      bytes[4 + next(bytes.length - 4)] = next(256);
    }
    const readings = await readText('a.zip', bytes);
    expect(readings.length).toBeGreaterThan(0);
  }
});

it('counts the pictures in a zip of pages and reads past them', async () => {
  const readings = await readText(
    'vault.zip',
    zipOf({
      'a.md': 'Words',
      'img/1.png': 'x',
      'img/2.HEIC': 'x',
      'clip.mov': 'x',
      '.obsidian/app.json': '{}',
    }),
  );
  expect(readings[0]).toEqual({
    kind: 'counted',
    name: 'vault.zip',
    leftOut: { photos: 2, videos: 1 },
  });
  expect(readings).toHaveLength(2);
  expect(refusedIn(await readText('p.zip', zipOf({ 'a.png': 'x' })))).toEqual({
    'p.zip': 'nothing-inside',
  });
});

it('tells a file that may not be read, and holds no zip as a whole', async () => {
  const file = givenFile('a.txt', 'Words');
  const shut = { ...file, read: () => Promise.reject(new Error('moved')) };
  expect(refusedIn(await readingsOf(shut))).toEqual({ 'a.txt': 'unopened' });

  const zip = zipSync(
    {
      'photos/a.jpg': new Uint8Array(3_000_000),
      'a.txt': deflateSync(new TextEncoder().encode('x')),
    },
    { level: 0 },
  );
  const whole = givenFile('big.zip', zip);
  let most = 0;
  await readingsOf({
    ...whole,
    read: (from, to) => {
      most = Math.max(most, to - from);
      return whole.read(from, to);
    },
  });
  expect(most).toBeLessThan(70_000);
});

it.each(['whole', 'cut short'])(
  'says of a zip that is %s, and gone while it is read, that it couldn’t be opened, and not that it is damaged',
  async (state) => {
    const zip = zipSync(
      Object.fromEntries(
        ['a', 'b', 'c'].map((name, place) => [
          `${name}.txt`,
          new TextEncoder().encode(`${place} `.repeat(100_000)),
        ]),
      ),
      { level: 0 },
    );
    const file = givenFile('p.zip', state === 'whole' ? zip : zip.slice(0, -2000));
    const listAt = file.size - 100_000;
    const readings = await readingsOf({
      ...file,
      // The list at its end was read, and the first file is: then the stick is pulled.
      read: (from, to) =>
        from < 300_000 || from > listAt ? file.read(from, to) : Promise.reject(new Error('gone')),
    });
    expect(refusedIn(readings)).toEqual({ 'p.zip': 'unopened' });
    expect(readings.filter(({ kind }) => kind === 'pages')).toHaveLength(1);
  },
);

it('reads 20,000 entries in one go', async () => {
  const entries = Array.from({ length: 20_000 }, (_, place) => ({
    uuid: place.toString(16).padStart(32, '0'),
    creationDate: new Date(1_500_000_000_000 + place * 3_600_000).toISOString(),
    timeZone: 'Europe/Berlin',
    text: `Entry ${place}`,
  }));
  const pages = pagesIn(
    await readText('Journal.zip', zipOf({ 'Journal.json': JSON.stringify({ entries }) })),
  );
  expect(new Set(pages.map(({ entry }) => entry)).size).toBe(20_000);
});
