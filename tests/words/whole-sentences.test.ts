import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { traverse, type NodePath, type types } from '@babel/core';
import { formatter } from '@lingui/format-po';
import { describe, expect, it } from 'vitest';
import { codeTree } from '../support/code-tree';

type Message = { message: string; comments: readonly string[] };

async function messagesIn(po: string): Promise<Message[]> {
  const parsed = await formatter().parse(po, {
    locale: 'en',
    sourceLocale: 'en',
    filename: 'en.po',
  });
  return Object.values(parsed).map(({ translation, comments = [] }) => ({
    message: translation,
    // What is put in by its place is said in comments too, and tells nobody where the message stands.
    comments: comments.filter((comment) => !comment.startsWith('placeholder {')),
  }));
}

/** Glued to what stands before or after it: no comment makes that a thing a translator could put elsewhere. */
const isGlued = (message: string): boolean =>
  /^[\s,.;:!?)…]|[\s,(]$/u.test(message) || !/[\p{L}\p{N}]/u.test(message);

/** Said in the midst of something else, or a thing by itself: its comment says which. */
const isSmall = (message: string): boolean =>
  /^(?:\{\w+, (?:plural|select), *(?:=\d+|\w+) \{)?\p{Ll}/u.test(message);

const fragmentsIn = (messages: readonly Message[]): string[] =>
  messages
    .filter(
      ({ message, comments }) => isGlued(message) || (isSmall(message) && comments.length === 0),
    )
    .map(({ message }) => message);

const isMacro = ({ node }: NodePath): boolean =>
  (node.type === 'TaggedTemplateExpression' &&
    node.tag.type === 'Identifier' &&
    node.tag.name === 't') ||
  (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 't');

/** A sentence of its own, which may stand beside others whatever the language. */
const isSentence = ({ quasis }: types.TemplateLiteral): boolean =>
  /^(?:\p{Lu}|$)/u.test(quasis[0]?.value.raw ?? '') &&
  /[.?!]$/u.test(quasis.at(-1)?.value.raw ?? '');

/** Messages that are put into another one, and are no sentences: `t` in a `t`, whatever stands between. */
function piecesIn(file: string, code: string): string[] {
  const pieces: string[] = [];
  traverse(codeTree(file, code), {
    noScope: true,
    TaggedTemplateExpression(path) {
      if (!isMacro(path) || isSentence(path.node.quasi)) return;
      // What is done in a function is said by itself: the rows of a list, say.
      const around = path.findParent((one) => one.isFunction() || isMacro(one));
      if (around === null || !isMacro(around)) return;
      pieces.push(`${file}: ${path.node.quasi.quasis.map(({ value }) => value.raw).join('…')}`);
    },
  });
  return pieces;
}

describe('what a translator is given', () => {
  it('is whole, or says in a comment where it stands', async () => {
    const po = readFileSync(join(import.meta.dirname, '../../words/en.po'), 'utf8');
    expect(fragmentsIn(await messagesIn(po))).toEqual([]);
  });

  it('is never put together of pieces', () => {
    const src = join(import.meta.dirname, '../../src');
    const pieces = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }))
      // Only where a text stands within a `t`: to read every file takes long.
      .filter(({ code }) => /\bt`[^`]*\$\{[^`}]*`|message: `[^`]*\$\{[^`}]*`/.test(code))
      .flatMap(({ file, code }) => piecesIn(file, code));
    expect(pieces).toEqual([]);
  });

  it.each([
    ['a space before it', ' Today', true],
    ['a space after it', 'Note ', true],
    ['a comma before it', ', half-written', true],
    ['a comma after it', 'With nobody to host,', true],
    ['marks alone', '; {rest}.', true],
    ['a small letter', 'as before', true],
    ['a small letter in a choice', '{n, plural, one {is new} other {are new}}', true],
    ['a sentence', 'It stays here.', false],
    ['a label', 'Then:', false],
    ['a count', '{n, plural, one {# page} other {# pages}}', false],
  ])('is found where it is no whole thing: %s', (_, message, isFragment) => {
    expect(fragmentsIn([{ message, comments: [] }])).toEqual(isFragment ? [message] : []);
  });

  it('may begin small where a comment says why, but never hang on to something', () => {
    const comments = ['In a list'];
    expect(fragmentsIn([{ message: 'no pages', comments }])).toEqual([]);
    expect(fragmentsIn([{ message: ', no pages', comments }])).toEqual([', no pages']);
  });

  it.each([
    ['`${isLate ? t`late` : t`early`}`', 2],
    ['`It waits.${isLate ? t` It is late.` : ""}`', 1],
    ['`${isLate ? t`It is late.` : t`It is early.`} It waits.`', 0],
    ['`${rows.map((row) => t`${row}, late`)} wait`', 0],
  ])('is found where it is put together: t%s', (said, count) => {
    expect(piecesIn('said.ts', `const a = t${said};`)).toHaveLength(count);
  });
});
