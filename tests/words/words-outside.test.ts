import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@babel/core';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../build/start-check';
import { outsideFiles, placesOf, putOutside, tagId } from '../../build/words-outside';

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

/** The file in a language in which everything is said in one word. */
const inOneWord = (file: string, word: string): string =>
  putOutside(file, read(file), ({ id }) => (id === tagId ? 'de' : word));

describe('words that are there without the app', () => {
  it.each(Object.keys(outsideFiles))('stand in English in %s, to the letter', (file) => {
    expect(putOutside(file, read(file), () => undefined)).toBe(read(file));
    expect(putOutside(file, read(file), ({ message }) => message)).toBe(read(file));
  });

  it('say that they are read from the right where the language is', () => {
    const inHebrew = (file: string): string =>
      putOutside(file, read(file), ({ id, message }) => (id === tagId ? 'he' : message));
    expect(inHebrew('index.html')).toContain('<html lang="he" dir="rtl"');
    expect(JSON.parse(inHebrew('public/manifest.webmanifest'))).toMatchObject({ dir: 'rtl' });
    expect(inOneWord('index.html', 'Wort')).not.toContain('dir="rtl"');
  });

  it('leave no word of a page out, and none of its language', () => {
    for (const file of ['index.html', 'public/away.html']) {
      const page = inOneWord(file, '');
      expect(page).toContain('<html lang="de"');
      const text = page.replaceAll(/<!--.*?-->|<[^>]*>/gs, '');
      expect(text.match(/\p{L}+/gu) ?? []).toEqual([]);
      const attributes = page.matchAll(
        /(?:description" content|aria-label|alt|title|placeholder)="([^"]+)"/g,
      );
      expect([...attributes]).toEqual([]);
    }
  });

  it.each(['public/manifest.webmanifest', 'public/plain.webmanifest'])(
    'leave none of %s out',
    (file) => {
      const manifest = inOneWord(file, 'Wort');
      expect(JSON.parse(manifest)).toMatchObject({ lang: 'de', name: 'Wort' });
      const values = [...manifest.matchAll(/: "([^"]*)"/g)].map(([, value = '']) => value);
      expect(values.filter((value) => /^\p{Lu}|\p{L} \p{L}/u.test(value))).toEqual(
        values.filter((value) => value === 'Wort' || value === 'GET'),
      );
    },
  );

  it('leave none of what is said before anything else has come, in words of an older browser', () => {
    const file = 'start-check/needs.js';
    const needs = /needs = \{(.*?)\};/s.exec(inOneWord(file, 'It’s "so" \\ so'))?.[1] ?? '';
    const words = [...needs.matchAll(/: (.*),$/gm)].map(([, word]) => word);
    expect(words.length).toBeGreaterThan(10);
    expect(new Set(words)).toEqual(new Set([String.raw`"It’s \"so\" \\ so"`]));
    expect(inOneWord('start-check/leave.js', 'Wort')).toContain('document.title = "Wort";');
    expect(parseSync(inOneWord(file, 'Wort'), { configFile: false })).not.toBeNull();
  });

  it('are named by the file of start-check/ they stand in, and are all put into what is sent', async () => {
    const messagesOf = (file: string, text: string): readonly string[] =>
      placesOf(file, text).map(({ message }) => message);
    const named = Object.keys(outsideFiles)
      .filter((file) => file.startsWith('start-check/'))
      .flatMap((file) => messagesOf(file, read(file)));
    const sent = messagesOf('start-check.js', await checkText('en'));
    expect(sent.toSorted()).toEqual(named.toSorted());
    expect(await checkText('pseudo')).toContain('"wáítíng fór án ánswér"');
  });

  it('keep an element where its words go, and a sign that HTML would read', () => {
    const page = '<p>\n  Start it\n  with <code class="a">npm start</code>, or not.\n</p>';
    expect(placesOf('x.html', page).map(({ message }) => message)).toEqual([
      'Start it with <0>npm start</0>, or not.',
    ]);
    expect(putOutside('x.html', page, () => 'Mit <0>npm start</0> & so <b')).toBe(
      '<p>\n  Mit <code class="a">npm start</code> &amp; so &lt;b\n</p>',
    );
    expect(() => putOutside('x.html', page, () => 'Mit <1>npm start</1>')).toThrow(
      'Nothing is given for <1>',
    );
    expect(() => putOutside('x.html', page, () => 'Mit {name}')).toThrow('nothing is given');
  });
});
