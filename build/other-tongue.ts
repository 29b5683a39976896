import { types as ast, type NodePath } from '@babel/core';

/** Where it is said, in the app, that words are in the language of the code. */
const home = '@/words/tongue';

/**
 * Whose words stand outside the catalogue: the guide's, and what is kept with an answer (docs/decisions/0041). Both
 * are data in the language of the code, whatever the interface speaks.
 */
const isData = (file: string): boolean =>
  /\/src\/(?:guide\/|tools\/(?:[\w-]+\/page\.ts$|self-care\/self-care-week|quiet-time\/|apology\/apology\.ts$))/.test(
    file,
  ) ||
  /\/src\/journal\/(?:answer-text|feelings|form-parts|pause|quiet-time|readiness|strengths|suns|trust-weeks)\.ts$/.test(
    file,
  );

const isMacro = ({ node }: NodePath): boolean =>
  (ast.isTaggedTemplateExpression(node) && ast.isIdentifier(node.tag, { name: 't' })) ||
  (ast.isCallExpression(node) &&
    ast.isIdentifier(node.callee) &&
    ['t', 'plural', 'select'].includes(node.callee.name));

/** Where a text is put to use as such, and is no name of something. */
function isValue({ parent, key }: NodePath): boolean {
  if (ast.isObjectProperty(parent)) return key === 'value';
  return (
    ast.isArrayExpression(parent) ||
    ast.isReturnStatement(parent) ||
    ast.isConditionalExpression(parent) ||
    ast.isVariableDeclarator(parent) ||
    ast.isTSAsExpression(parent) ||
    ast.isTSSatisfiesExpression(parent) ||
    (ast.isArrowFunctionExpression(parent) && key === 'body') ||
    (ast.isCallExpression(parent) && key !== 'callee' && !ast.isImport(parent.callee))
  );
}

const call = (name: string, ...given: ast.Expression[]): ast.CallExpression =>
  ast.callExpression(ast.identifier(`_${name}`), given);

/** Whether a file has words of the guide, or may show them. */
export const mayShowGiven = (file: string): boolean =>
  file.includes('/src/') &&
  !file.endsWith('/src/words/tongue.tsx') &&
  (file.endsWith('.tsx') || isData(file));

/** A number that is put into a text stands in the figures of the language. */
export const textFigures =
  (used: Set<string>) =>
  (value: ast.Expression): ast.Expression => {
    used.add('figures');
    return call('figures', value);
  };

const isTold = (path: NodePath): boolean => isValue(path) && path.findParent(isMacro) === null;

/** Before the macros are read: every text of the guide is known for one. */
export function tellGiven(program: NodePath<ast.Program>, file: string, used: Set<string>): void {
  if (!isData(file)) return;
  program.traverse({
    StringLiteral(path) {
      if (!/\p{L}/u.test(path.node.value) || !isTold(path)) return;
      used.add('given');
      path.replaceWith(call('given', path.node));
      path.skip();
    },
    // Only where a sentence is made: elsewhere it may be a key, made anew at every turn.
    TemplateLiteral(path) {
      const { quasis, expressions } = path.node;
      if (!file.includes('/guide/') || expressions.length === 0 || !isTold(path)) return;
      used.add('givenAround');
      const texts = quasis.map(({ value }) => ast.stringLiteral(value.cooked ?? value.raw));
      const values = expressions.flatMap((one) =>
        ast.isExpression(one) ? ast.cloneNode(one) : [],
      );
      path.replaceWith(call('givenAround', ast.arrayExpression(texts), ...values));
      path.skip();
    },
  });
}

/** Elements that hold text alone: they say themselves which language that is in. */
const textAlone = new Set(['option', 'text', 'tspan']);
/** Elements whose text is no part of what is shown. */
const unseen = new Set(['title', 'textarea', 'style', 'script']);

/**
 * What a component is given is its own to show, in an element of its own. Not so links and buttons, which hand on
 * all they are given, and an element by a name such as `const Title = isAlone ? 'h1' : 'h2'`.
 */
function isElementLike(path: NodePath, name: string): boolean {
  if (['Link', 'NavLink', 'Button'].includes(name)) return true;
  const bound = path.scope.getBinding(name)?.path.node;
  return ast.isVariableDeclarator(bound) && ast.isConditionalExpression(bound.init)
    ? ast.isStringLiteral(bound.init.consequent)
    : false;
}

/** After the words are in place: what an element shows says which language it is in where that is the guide's. */
export function markGiven(program: NodePath<ast.Program>, used: Set<string>): void {
  const mark = (child: ast.JSXElement['children'][number], name: string): ast.Expression | null => {
    if (!ast.isJSXExpressionContainer(child)) return null;
    const { expression } = child;
    if (ast.isJSXEmptyExpression(expression) || ast.isJSX(expression)) return null;
    if (ast.isStringLiteral(expression) || ast.isFunction(expression)) return null;
    const how = textAlone.has(name) ? 'figures' : 'inTongue';
    used.add(how);
    child.expression = call(how, expression);
    return expression;
  };
  program.traverse({
    JSXFragment(path) {
      for (const child of path.node.children) mark(child, '');
    },
    JSXElement(path) {
      const { name, attributes } = path.node.openingElement;
      if (!ast.isJSXIdentifier(name) || unseen.has(name.name)) return;
      if (!/^[a-z]/.test(name.name) && !isElementLike(path, name.name)) return;
      for (const child of path.node.children) {
        const shown = mark(child, name.name);
        if (shown === null || !textAlone.has(name.name)) continue;
        used.add('tongueOf');
        attributes.push(ast.jsxSpreadAttribute(call('tongueOf', ast.cloneNode(shown))));
      }
    },
  });
}

export function tongueImports(used: ReadonlySet<string>): ast.ImportDeclaration[] {
  if (used.size === 0) return [];
  const specifiers = [...used].map((name) =>
    ast.importSpecifier(ast.identifier(`_${name}`), ast.identifier(name)),
  );
  return [ast.importDeclaration(specifiers, ast.stringLiteral(home))];
}
