import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { traverse, type types } from '@babel/core';
import { describe, expect, it } from 'vitest';
import { putWords, readCatalogue } from '../../build/words';
import { saidOutside } from '../../build/words-outside';
import { codeTree } from '../support/code-tree';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));

/** Every message the code says, and what is there without it, by its id. */
const said = new Map<string, string>(saidOutside().map(({ id, message }) => [id, message]));
for (const { file, code } of files) {
  if (!/@lingui\/\w+\/macro/.test(code)) continue;
  putWords(code, file, ({ id, message }) => {
    said.set(id, message);
    return undefined;
  });
}

/** Attributes that hold no words: names, lists of names, drawings, what a form is filled with. */
const noWords =
  /^(?:className|id|d|viewBox|transform|points|autoComplete|aria-(?:labelledby|describedby|controls|owns)|value|rel|accept|pattern|preserveAspectRatio|comment)$/;

const isTrans = (name: { type: string }): boolean =>
  name.type === 'JSXIdentifier' && 'name' in name && name.name === 'Trans';

const isCall = (node: types.Node): node is types.CallExpression | types.OptionalCallExpression =>
  node.type === 'CallExpression' || node.type === 'OptionalCallExpression';

describe('the catalogue of the interface', () => {
  it('has what the code says, and nothing else (`npm run words` writes it)', async () => {
    const kept = await readCatalogue('en');
    const missing = [...said].filter(([id]) => !kept.has(id)).map(([, message]) => message);
    const gone = [...kept].filter(([id]) => !said.has(id)).map(([, message]) => message);
    expect({ missing, gone }).toEqual({ missing: [], gone: [] });
  });

  it('has every word that stands in an element or one of its attributes', () => {
    const outside: string[] = [];
    for (const { file, code } of files) {
      if (!file.endsWith('.tsx')) continue;
      traverse(codeTree(file, code), {
        noScope: true,
        JSXText(path) {
          if (!/\p{L}/u.test(path.node.value)) return;
          const around = path.findParent(
            ({ node }) => node.type === 'JSXElement' && isTrans(node.openingElement.name),
          );
          if (around === null) outside.push(`${file}: ${path.node.value.trim()}`);
        },
        JSXAttribute(path) {
          const { name, value } = path.node;
          if (value?.type !== 'StringLiteral' || name.type !== 'JSXIdentifier') return;
          if (noWords.test(name.name)) return;
          if (/\p{L}+ \p{L}|^\p{Lu}\p{Ll}/u.test(value.value))
            outside.push(`${file}: ${name.name}="${value.value}"`);
        },
      });
    }
    expect(outside).toEqual([]);
  });

  it('has nothing that is said to the browser, or counted on in the code, and to nobody else', () => {
    const toBrowser =
      /^(?:matches|closest|querySelector|querySelectorAll|matchMedia|match|includes|setAttribute|getItem|setItem|slice)$/;
    const misplaced: string[] = [];
    for (const { file, code } of files) {
      if (!/@lingui\/\w+\/macro/.test(code)) continue;
      traverse(codeTree(file, code), {
        noScope: true,
        TaggedTemplateExpression({ node, parent }) {
          if (node.tag.type !== 'Identifier' || node.tag.name !== 't') return;
          const words = node.quasi.quasis.map(({ value }) => value.raw).join('…');
          const callee = isCall(parent) ? parent.callee : null;
          const called =
            (callee?.type === 'MemberExpression' || callee?.type === 'OptionalMemberExpression') &&
            callee.property.type === 'Identifier'
              ? callee.property.name
              : callee?.type === 'Identifier'
                ? callee.name
                : '';
          const isMeasured = parent.type === 'MemberExpression' && parent.object === node;
          const isTrimmed = isMeasured && code.slice(node.end ?? 0).startsWith('.trim()');
          if (toBrowser.test(called) || (isMeasured && !isTrimmed) || /[[\]=]|:checked/.test(words))
            misplaced.push(`${file}: ${words}`);
        },
      });
    }
    expect(misplaced).toEqual([]);
  });
});
