import { types as ast, type NodePath } from '@babel/core';
import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage';

/** A message as the source says it. */
export type Said = { id: string; message: string };
export type Translate = (said: Said) => string | undefined;
type Token = Exclude<CompiledMessage, string>[number];
type Given = {
  values: Map<string, ast.Expression>;
  components: Map<string, ast.Expression>;
  /** What is done with a value where it is put into a text. */
  put: (value: ast.Expression) => ast.Expression;
};
type Child = ast.JSXElement['children'][number];

/** Where the rule for one and many is asked, in the app. */
const chooser = { from: '@/words/choose', plural: 'choose', select: 'pick' } as const;

/**
 * Puts the words where Lingui's macro left a call to its runtime; answers the imports that are needed for it.
 * @throws where a message has a form nobody here has needed so far: a build must not go on without its words.
 */
export function inPlace(
  program: NodePath<ast.Program>,
  translate: Translate,
  put: (value: ast.Expression) => ast.Expression = (value) => value,
): ast.ImportDeclaration[] {
  const used = new Set<string>();
  const spoken = (said: Said) => tokensOf(translate(said) ?? said.message);
  // Children that take the place of one: put there once the element around them has been gone through.
  const among = new Map<ast.Node, Child[]>();
  const splice = (around: ast.JSXElement | ast.JSXFragment): void => {
    around.children = around.children.flatMap((child) => among.get(child) ?? [child]);
  };
  program.traverse({
    CallExpression: {
      exit(path) {
        const { callee } = path.node;
        if (!ast.isMemberExpression(callee) || !ast.isIdentifier(callee.object, { name: '_i18n' }))
          return;
        const [given] = path.node.arguments;
        if (!ast.isObjectExpression(given)) throw path.buildCodeFrameError('No message here.');
        const { said, ...rest } = read(given);
        path.replaceWith(asText(spoken(said), { ...rest, put }, used));
      },
    },
    JSXElement: {
      exit(path) {
        splice(path.node);
        const { name, attributes } = path.node.openingElement;
        if (!ast.isJSXIdentifier(name, { name: '_Trans' })) return;
        const [spread] = attributes;
        if (!ast.isJSXSpreadAttribute(spread) || !ast.isObjectExpression(spread.argument))
          throw path.buildCodeFrameError('No message here.');
        const { said, ...rest } = read(spread.argument);
        const children = asChildren(spoken(said), { ...rest, put }, used);
        const [only] = children;
        if (path.listKey === 'children') among.set(path.node, children);
        else if (children.length === 1 && ast.isJSXExpressionContainer(only))
          path.replaceWith(expression(only.expression));
        else path.replaceWith(fragment(children));
      },
    },
    JSXFragment: { exit: (path) => splice(path.node) },
  });
  program.get('body').forEach((statement) => {
    if (!statement.isImportDeclaration()) return;
    if (['@lingui/core', '@lingui/react'].includes(statement.node.source.value)) statement.remove();
  });
  if (used.size === 0) return [];
  const specifiers = [...used].map((name) =>
    ast.importSpecifier(ast.identifier(`_${name}`), ast.identifier(name)),
  );
  return [ast.importDeclaration(specifiers, ast.stringLiteral(chooser.from))];
}

/** The macro's descriptor: id and message, and what is put into it. */
function read(descriptor: ast.ObjectExpression): Omit<Given, 'put'> & { said: Said } {
  const fields = fieldsOf(descriptor);
  const text = (name: string): string => {
    const value = fields.get(name);
    if (!ast.isStringLiteral(value)) throw new Error(`A message has no ${name}.`);
    return value.value;
  };
  return {
    said: { id: text('id'), message: text('message') },
    values: fieldsOf(fields.get('values')),
    components: fieldsOf(fields.get('components')),
  };
}

/** An object's fields by their names; none where there is no object. */
function fieldsOf(object: ast.Node | undefined): Map<string, ast.Expression> {
  const properties = ast.isObjectExpression(object) ? object.properties : [];
  return new Map(
    properties.map((property) => {
      if (!ast.isObjectProperty(property)) throw new Error('A descriptor has fields only.');
      return [nameOf(property.key), expression(property.value)];
    }),
  );
}

function expression(node: ast.Node): ast.Expression {
  if (!ast.isExpression(node)) throw new Error('An expression is meant to stand here.');
  return node;
}

function nameOf(key: ast.Node): string {
  if (ast.isIdentifier(key)) return key.name;
  if (ast.isStringLiteral(key) || ast.isNumericLiteral(key)) return String(key.value);
  throw new Error('A field without a name.');
}

const listed = (said: CompiledMessage): readonly Token[] =>
  typeof said === 'string' ? [said] : said;

const tokensOf = (message: string): readonly Token[] => listed(compileMessage(message));

/** In the forms of a plural a # is the count. */
const withCount = (said: CompiledMessage): readonly Token[] =>
  listed(said).flatMap((token): Token[] =>
    typeof token === 'string'
      ? token
          .split(/(#)/)
          .flatMap((piece): Token[] => (piece === '#' ? [['#']] : piece === '' ? [] : [piece]))
      : [token],
  );

const fragment = (children: Child[]): ast.JSXFragment =>
  ast.jsxFragment(ast.jsxOpeningFragment(), ast.jsxClosingFragment(), children);

/** A string, or a template with what is put into it. */
function asText(tokens: readonly Token[], given: Given, used: Set<string>): ast.Expression {
  const texts = [''];
  const values: ast.Expression[] = [];
  for (const token of tokens) {
    if (typeof token === 'string') texts[texts.length - 1] += token;
    else {
      const value = valueOf(token, given, used, asText);
      if (ast.isJSX(value)) throw new Error('An element can’t be put into a text.');
      values.push(token.length > 1 || token[0] === '#' ? value : given.put(value));
      texts.push('');
    }
  }
  const [only = ''] = texts;
  if (values.length === 0) return ast.stringLiteral(only);
  // A choice that is all there is to say is the choice itself.
  if (values.length === 1 && texts.every((text) => text === '') && Array.isArray(tokens[0])) {
    const [first] = values;
    if (first !== undefined && ast.isCallExpression(first) && tokens[0].length > 1) return first;
  }
  const quasis = texts.map((text, at) =>
    ast.templateElement(
      { raw: text.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`), cooked: text },
      at === texts.length - 1,
    ),
  );
  return ast.templateLiteral(quasis, values);
}

type Form = (tokens: readonly Token[], given: Given, used: Set<string>) => ast.Expression;

/** What a token that is no text stands for: a value, or a choice by a value. */
function valueOf(token: Token, given: Given, used: Set<string>, form: Form): ast.Expression {
  if (typeof token === 'string') throw new Error('A text is no value.');
  const [name, kind, forms] = token;
  if (name === '#') return ast.identifier('_count');
  const value = given.values.get(name);
  if (value === undefined) throw new Error(`Nothing is given for {${name}}.`);
  if (kind === undefined) return ast.cloneNode(value);
  if ((kind !== 'plural' && kind !== 'select') || typeof forms !== 'object' || forms === null)
    throw new Error(`{${name}, ${kind}} is not understood.`);
  const called = chooser[kind];
  used.add(called);
  const choices = Object.entries<CompiledMessage>({ ...forms }).filter(([key]) => key !== 'offset');
  return ast.callExpression(ast.identifier(`_${called}`), [
    ast.cloneNode(value),
    ast.objectExpression(
      choices.map(([key, said]) => {
        const inner = kind === 'plural' ? withCount(said) : listed(said);
        const counts = inner.some(([first], at) => first === '#' && typeof inner[at] !== 'string');
        const words = form(inner, given, used);
        return ast.objectProperty(
          ast.stringLiteral(key),
          ast.arrowFunctionExpression(counts ? [ast.identifier('_count')] : [], words),
        );
      }),
    ),
  ]);
}

/** Children for an element: texts, values, and elements around some of both. */
function asChildren(tokens: readonly Token[], given: Given, used: Set<string>): Child[] {
  const open: { tag: string; children: Child[] }[] = [{ tag: '', children: [] }];
  const add = (child: Child) => open.at(-1)?.children.push(child);
  const element = (tag: string, children: Child[]): ast.JSXElement => {
    const component = given.components.get(tag);
    if (!ast.isJSXElement(component)) throw new Error(`Nothing is given for <${tag}>.`);
    const { name, attributes } = component.openingElement;
    const isEmpty = children.length === 0;
    return ast.jsxElement(
      ast.jsxOpeningElement(ast.cloneNode(name), attributes, isEmpty),
      isEmpty ? null : ast.jsxClosingElement(ast.cloneNode(name)),
      children,
    );
  };
  const inner: Form = (said, all, asked) => {
    const children = asChildren(said, all, asked);
    return children.every((child) => ast.isJSXExpressionContainer(child)) &&
      !said.some((token) => typeof token !== 'string' && token.length > 1)
      ? asText(said, all, asked)
      : fragment(children);
  };
  for (const token of tokens) {
    if (typeof token !== 'string') {
      add(ast.jsxExpressionContainer(valueOf(token, given, used, inner)));
      continue;
    }
    for (const piece of token.split(/(<\/?\w+\/?>)/)) {
      const tag = /^<(\/?)(\w+)(\/?)>$/.exec(piece);
      if (tag === null) {
        if (piece !== '') add(ast.jsxExpressionContainer(ast.stringLiteral(piece)));
      } else if (tag[3] === '/') add(element(tag[2] ?? '', []));
      else if (tag[1] === '') open.push({ tag: tag[2] ?? '', children: [] });
      else {
        const done = open.pop();
        if (done?.tag !== tag[2]) throw new Error(`<${tag[2]}> is closed and was not open.`);
        add(element(done?.tag ?? '', done?.children ?? []));
      }
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is not closed.`);
  return open[0]?.children ?? [];
}
