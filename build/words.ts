import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync, type types as ast, type NodePath, type PluginObj } from '@babel/core';
import macro from '@lingui/babel-plugin-lingui-macro';
import { getConfig, type CatalogType } from '@lingui/conf';
import { formatter } from '@lingui/format-po';
import type { Plugin } from 'vite';
import { kept } from './kept-words.ts';
import { markGiven, mayShowGiven, tellGiven, textFigures, tongueImports } from './other-tongue.ts';
import { inPlace, type Translate } from './words-in-place.ts';
import { outsideFiles, putOutside, tagId } from './words-outside.ts';

const root = join(import.meta.dirname, '..');
const config = getConfig({ cwd: root });

/** The translations of `words/<language>.po` by their ids; '' where one has yet to be made. */
export async function readCatalogue(language: string): Promise<ReadonlyMap<string, string>> {
  const filename = join(root, 'words', `${language}.po`);
  const parsed: CatalogType = await formatter().parse(readFileSync(filename, 'utf8'), {
    locale: language,
    sourceLocale: config.sourceLocale ?? 'en',
    filename,
  });
  return new Map(Object.entries(parsed).map(([id, said]) => [id, said.translation]));
}

/**
 * What a language says for a message. English stands in the code; `pseudo` is English with accents, in which
 * a word that is in no catalogue shows, and `mirrored` is English in Arabic letters, from right to left; a word that
 * has yet to be translated stays English.
 */
export async function translations(language: string): Promise<Translate> {
  if (language === 'en') return () => undefined;
  if (language === 'pseudo')
    return ({ id, message }) => (id === tagId ? undefined : accented(message));
  if (language === 'mirrored')
    return ({ id, message }) => (id === tagId ? 'ar-EG' : inArabicLetters(message));
  const catalogue = await readCatalogue(language);
  return ({ id }) => catalogue.get(id) || undefined;
}

/** English, and English with accents: what stands in the code is in the language of the interface. */
const inCode = ['en', 'pseudo'];
const standsInCode = (language: string): boolean => inCode.includes(language);

/** What a translator wrote; '' for a language that stands in the code. */
const catalogueText = (language: string): string =>
  [...inCode, 'mirrored'].includes(language)
    ? ''
    : readFileSync(join(root, 'words', `${language}.po`), 'utf8');

/** A message with each of its letters put otherwise; names, rules and elements stay. */
function spelt(message: string, put: (letter: string) => string): string {
  let depth = 0;
  return message.replaceAll(/[{}]|<\/?\d+\/?>|\p{L}|\d/gu, (found) => {
    if (found === '{') depth += 1;
    if (found === '}') depth -= 1;
    // Within braces stand names and rules; a plural's forms, two deep, are words again.
    return depth % 2 === 0 && /^[\p{L}\d]$/u.test(found) ? put(found) : found;
  });
}

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý' };

const accented = (message: string): string => spelt(message, (letter) => accents[letter] ?? letter);

const arabicLetters = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';

const inArabicLetters = (message: string): string =>
  spelt(message, (letter) =>
    /\d/.test(letter)
      ? String.fromCharCode(0x660 + Number(letter))
      : (arabicLetters[(letter.codePointAt(0) ?? 0) % arabicLetters.length] ?? letter),
  );

/** The language of the code, and so of the guide. */
const sourceLanguage = 'en';

const isOther = (translate: Translate): boolean => {
  const tag = translate({ id: tagId, message: '' });
  return tag !== undefined && tag.split('-')[0] !== sourceLanguage;
};

/**
 * Puts the words of one language where the macros stand (`t`, `plural`, `Trans` of Lingui): a build holds
 * one language, each word in the part of the app that says it, and no catalogue is fetched. Lingui's own
 * macro reads them, so that its tools for translators and this see the same messages under the same ids.
 * @throws where a message has a form that is not understood: a build must not go on without its words.
 */
export function putWords(code: string, file: string, translate: Translate) {
  const used = new Set<string>();
  const other = isOther(translate);
  const tell = (): PluginObj => ({
    visitor: {
      Program(program: NodePath<ast.Program>) {
        if (other) tellGiven(program, file, used);
      },
    },
  });
  const resolve = (): PluginObj => ({
    visitor: {
      Program: {
        exit(program: NodePath<ast.Program>) {
          const put = other ? textFigures(used) : undefined;
          program.node.body.unshift(...inPlace(program, translate, put));
          if (!other) return;
          markGiven(program, used);
          program.node.body.unshift(...tongueImports(used));
        },
      },
    },
  });
  const put = transformSync(code, {
    filename: file,
    configFile: false,
    babelrc: false,
    sourceMaps: true,
    generatorOpts: { jsescOption: { minimal: true } },
    parserOpts: { plugins: file.endsWith('.ts') ? ['typescript'] : ['typescript', 'jsx'] },
    plugins: [tell, [macro, { stripMessageField: false, linguiConfig: config }], resolve],
  });
  if (typeof put?.code !== 'string') throw new Error(`${file}: its words are not in place.`);
  return { code: put.code, map: put.map ?? null };
}

/** The same as a part of the build, of the server while writing, and of every test. */
export function words(language: string): Plugin {
  let translate: Promise<Translate> | undefined;
  const hasMacro = /@lingui\/\w+\/macro/;
  return {
    name: 'second-draft:words',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, ...(standsInCode(language) ? { code: hasMacro } : {}) },
      async handler(code, id) {
        translate ??= translations(language);
        const put = await translate;
        // The guide's words are marked where the interface speaks another language, and else left alone.
        if (!hasMacro.test(code) && !(isOther(put) && mayShowGiven(id.replaceAll('\\', '/'))))
          return null;
        return kept([language, catalogueText(language), id, code], () => putWords(code, id, put));
      },
    },
  };
}

/**
 * The same for what is there without the app: the plain page, the blank one, and what an installed app says of
 * itself; build/start-check.ts does it for what runs before everything else. To come before what puts more into the
 * page, or reads what was built.
 */
export function wordsOutside(language: string): Plugin {
  return {
    name: 'second-draft:words-outside',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        return putOutside(path, html, await translations(language));
      },
    },
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir = '' }) {
        const translate = await translations(language);
        for (const file of Object.keys(outsideFiles)) {
          if (!file.startsWith('public/')) continue;
          const path = join(dir, file.slice('public/'.length));
          // Another page than the app's is built by its own entry, as the gallery is.
          if (!existsSync(path)) continue;
          writeFileSync(path, putOutside(file, readFileSync(path, 'utf8'), translate));
        }
      },
    },
  };
}
