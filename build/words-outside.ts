import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, traverse } from '@babel/core';
import type { ExtractorType } from '@lingui/conf';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { generateMessageId } from '@lingui/message-utils/generateMessageId';
import type { Said, Translate } from './words-in-place.ts';

/** A message in a file that no macro can stand in, where it stands, and how a translation is written there. */
type Place = Said & {
  start: number;
  end: number;
  comment?: string;
  written: (translation: string) => string;
};

/** The message that names the language (src/words/language.ts): what a page says of itself, and what Intl is asked for. */
export const tagId = 'language.tag';

const root = join(import.meta.dirname, '..');

/** Pages, lists and programs that are there without the app, by where they stand and what a translator is told of them. */
export const outsideFiles = {
  'index.html': 'On the page that is there where the app does not begin; no program runs in it',
  'public/away.html': 'On the blank page that stands in the app’s place after Quick exit',
  'start-check/needs.js': 'In a list under “What this browser can’t do”',
  'start-check/leave.js': 'The name of a tab after Quick exit',
  'start-check/typed-words.js': 'Beside words that are typed before the app has come',
  'start-check/still-loading.js': 'Of the whole app, or of what was pressed before it has come',
  'public/manifest.webmanifest': 'Of the installed app: its name, or what its icon offers',
  'public/plain.webmanifest':
    'The name of the installed app under an icon that says nothing of what it is',
} as const;

function said(message: string): Said {
  if (/[&{}']/.test(message)) throw new Error(`Not a letter of a plain text: ${message}`);
  return { id: generateMessageId(message), message };
}

/** `message` where it stands in `whole`, the match it was found in. */
function within(
  { 0: whole, index }: RegExpExecArray,
  message: string,
): { start: number; end: number } {
  const start = index + whole.lastIndexOf(message);
  return { start, end: start + message.length };
}

/** Whether a language is written from right to left, by the script its tag stands for. */
function isFromRight(language: string): boolean {
  const { script = '' } = new Intl.Locale(language).maximize();
  return /^(?:Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/.test(script);
}

/** The tag of the language; what is written from right to left says that too, in the way of `dir`. */
const tag = (match: RegExpExecArray, message: string, dir: string): Place => ({
  id: tagId,
  message,
  ...within(match, message),
  written: (language) => (isFromRight(language) ? `${language}${dir}` : language),
});

/** As HTML has it. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const anyTag = /<(\/?)[a-z][^>]*>/g;

/** Elements of a text are named by their order in a message, as in a `Trans`: <0>this</0>. One round all of it is none. */
function ofElement(match: RegExpExecArray, whole: string): Place {
  const inner = /^<([a-z]+)(?: [^>]*)?>([^<]+)<\/\1>$/.exec(whole)?.[2] ?? whole;
  const tags: { open: string; close: string }[] = [];
  const open: number[] = [];
  const message = inner
    .replaceAll(anyTag, (found, closes: string) => {
      if (closes === '') {
        open.push(tags.push({ open: found, close: '' }) - 1);
        return `<${open.at(-1)}>`;
      }
      const at = open.pop() ?? -1;
      tags[at] = { open: tags[at]?.open ?? '', close: found };
      return `</${at}>`;
    })
    .replaceAll(/\s+/g, ' ');
  return {
    ...said(message),
    ...within(match, inner),
    written: (translation) =>
      escaped(translation).replaceAll(/&lt;(\/?)(\d+)>/g, (_, closes: string, at: string) => {
        const named = tags[Number(at)];
        if (named === undefined) throw new Error(`Nothing is given for <${at}>: ${translation}`);
        return closes === '' ? named.open : named.close;
      }),
  };
}

function inPage(html: string): Place[] {
  const found: Place[] = [];
  for (const match of html.matchAll(/<html lang="([^"]*)"/g))
    found.push(tag(match, match[1] ?? '', '" dir="rtl'));
  for (const match of html.matchAll(/<meta name="description" content="([^"]*)"/g))
    found.push({ ...said(match[1] ?? ''), ...within(match, match[1] ?? ''), written: escaped });
  const texts = /<(title|h[1-6]|p|li|a)(?: [^>]*)?>\s*([^<\s].*?|<(?!\/\1>).*?)\s*<\/\1>/gs;
  for (const match of html.matchAll(texts)) found.push(ofElement(match, match[2] ?? ''));
  return found;
}

function inList(json: string): Place[] {
  const fields = /"(name|short_name|description|label|lang)":\s*("(?:[^"\\]|\\.)*")/g;
  return [...json.matchAll(fields)].map((match) => {
    const literal = match[2] ?? '';
    const message = String(JSON.parse(literal));
    if (match[1] === 'lang') return tag(match, message, '", "dir": "rtl');
    return { ...said(message), ...within(match, literal), written: (text) => JSON.stringify(text) };
  });
}

/** In a program these are words: texts that begin with a word and a second one after it. */
function inProgram(code: string): Place[] {
  const found: Place[] = [];
  const program = parseSync(code, { configFile: false, babelrc: false });
  if (program === null) throw new Error('A program can’t be read.');
  traverse(program, {
    noScope: true,
    StringLiteral({ node: { value, start, end } }) {
      if (!/^\p{L}+ \p{L}/u.test(value)) return;
      const place = { start: start ?? 0, end: end ?? 0 };
      found.push({ ...said(value), ...place, written: (text) => JSON.stringify(text) });
    },
  });
  return found;
}

/** The messages of a file, in the order they stand in. */
export function placesOf(file: string, text: string): readonly Place[] {
  const places = file.endsWith('.html')
    ? inPage(text)
    : file.endsWith('.webmanifest')
      ? inList(text)
      : inProgram(text);
  return places.toSorted((a, b) => a.start - b.start);
}

/**
 * The file as another language has it; to the letter the same where that says nothing.
 * @throws where a translation names what is not given.
 */
export function putOutside(file: string, text: string, translate: Translate): string {
  let put = '';
  let from = 0;
  for (const { start, end, written, ...message } of placesOf(file, text)) {
    const translation = translate(message);
    if (translation === undefined || translation === message.message) continue;
    const plain = compileMessage(translation);
    const words = typeof plain === 'string' ? plain : plain.join('');
    if (typeof plain !== 'string' && plain.some((token) => typeof token !== 'string'))
      throw new Error(`${file}: nothing is given for what stands in “${translation}”.`);
    put += text.slice(from, start) + written(words);
    from = end;
  }
  return put + text.slice(from);
}

const commentFor = (file: string): string | undefined =>
  Object.entries(outsideFiles).find(([name]) =>
    `/${file.replaceAll('\\', '/')}`.endsWith(`/${name}`),
  )?.[1];

/** Lets `npm run words` read them. */
export const outside: ExtractorType = {
  match: (file) => commentFor(file) !== undefined,
  extract(file, text, found) {
    const messages = new Map(placesOf(file, text).map(({ id, message }) => [id, message]));
    for (const [id, message] of messages) {
      if (id === tagId) continue;
      found({ id, message, comment: commentFor(file) ?? '', origin: [file, 1], placeholders: {} });
    }
  },
};

/** Every message of these files. */
export const saidOutside = (): readonly Said[] =>
  Object.keys(outsideFiles).flatMap((file) =>
    placesOf(file, readFileSync(join(root, file), 'utf8')),
  );
