import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sixWordRuns } from './guide/prose';
import seedRuns from './guide/seed-runs.txt?raw';
import packages from '../package.json';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const isThere = (file: string): boolean => existsSync(join(root, file));

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => name.test(file));

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...filesIn('docs', /\.md$/),
];
/** Decisions tell what was so when they were made. */
const living = documents.filter((file) => !file.startsWith('docs/decisions/'));

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '');

/** The headings of a document, without their hashes. */
const headingsOf = (document: string): string[] =>
  [...withoutCode(textOf(document)).matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => words);

/** What a heading is called in an address, as hosts of repositories make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Why a link of one document leads nowhere; null where it leads somewhere, or out of the repository. */
function brokenLink(from: string, link: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const to = path === '' ? from : posix.join(dirname(from), path);
  if (!isThere(to)) return `${from} links to ${link}, which is not there`;
  if (anchor === undefined || headingsOf(to).map(anchorOf).includes(anchor)) return null;
  return `${from} links to ${link}, and ${to} has no such heading`;
}

describe('the documents', () => {
  it('link to files and headings that are there', () => {
    const broken = documents.flatMap((from) =>
      [...textOf(from).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(
        ([, link = '']) => brokenLink(from, link) ?? [],
      ),
    );
    expect(broken).toEqual([]);
  });

  it('name files and folders that are there', () => {
    const missing = living.flatMap((from) =>
      [...textOf(from).matchAll(/`((?:src|tests|docs|public|build|start-check)\/[\w./-]+)`/g)]
        .filter(([, path = '']) => !isThere(path))
        .map(([, path = '']) => `${from} names ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('name scripts that are there', () => {
    const scripts = Object.keys(packages.scripts);
    const missing = living.flatMap((from) =>
      [...textOf(from).matchAll(/npm run ([\w:]+)/g)]
        .filter(([, script = '']) => !scripts.includes(script))
        .map(([, script = '']) => `${from} names npm run ${script}`),
    );
    expect(missing).toEqual([]);
  });

  it('share no run of six words with the guide', () => {
    const seed = new Set(seedRuns.split('\n'));
    const shared = documents.flatMap((file) =>
      sixWordRuns(textOf(file))
        .filter(({ hash }) => seed.has(hash))
        .map(({ run }) => `${file}: ${run}`),
    );
    expect(shared).toEqual([]);
  });
});

/** A file's comments, each on one line. */
const commentsOf = (file: string): string[] =>
  (textOf(file).match(/\/\*[\s\S]*?\*\/|(?:(?:^|(?<=\s))\/\/.*(?:\n\s*(?=\/\/))?)+/gm) ?? []).map(
    (comment) => comment.replaceAll(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' '),
  );

/** A document a comment names, and the sections it names there: 'docs/content-brief.md, T04 and 5.2'. */
const citation = /([\w./-]+\.md)((?:(?:,| and| to) (?:T\d{2}|\d\.\d))*)/g;

describe('what comments cite', () => {
  const comments = [...filesIn('src', /\.(tsx?|css)$/), ...filesIn('tests', /\.(tsx?|mjs)$/)]
    .filter((file) => file !== 'tests/docs.test.ts')
    .flatMap((file) => commentsOf(file).map((words) => ({ file, words })));
  const cited = comments.flatMap(({ file, words }) =>
    [...words.matchAll(citation)].map(([, document = '', sections = '']) => ({
      file,
      document,
      sections: sections.match(/T\d{2}|\d\.\d/g) ?? [],
    })),
  );

  it('is read here at all', () => {
    expect(cited.filter(({ sections }) => sections.length > 0).length).toBeGreaterThan(10);
  });

  it('is there, section and all', () => {
    const lost = cited.flatMap(({ file, document, sections }) => {
      if (!isThere(document)) return `${file} cites ${document}`;
      const headings = headingsOf(document);
      return sections
        .filter((section) => !headings.some((heading) => heading.startsWith(`${section} `)))
        .map((section) => `${file} cites ${document}, ${section}`);
    });
    expect(lost).toEqual([]);
  });

  it('is named by its file', () => {
    const unnamed = comments
      .filter(({ words }) => /\b(content|design|storage) brief\b/i.test(words))
      .map(({ file }) => file);
    expect(unnamed).toEqual([]);
  });
});

it('names whoever made each face the app is given', () => {
  const named = textOf('public/font-licences.txt');
  const makers = Object.keys(packages.devDependencies)
    .filter((name) => name.startsWith('@fontsource'))
    .map(
      (name) => /^Copyright .*?Authors/.exec(textOf(`node_modules/${name}/LICENSE`))?.[0] ?? name,
    );
  expect(makers.length).toBeGreaterThan(0);
  expect(makers.filter((maker) => !named.includes(maker))).toEqual([]);
});
