import { parseSync } from 'vite';

/**
 * Reads the syntax of a component for texts that React keeps hold of by themselves: a text beside
 * siblings is a node of its own in the page, which a translator, a reading aid or an extension may
 * move. A text alone in its element is not: React sets the element's whole text.
 */

type Syntax = { type: string; start: number; end: number } & Record<string, unknown>;

/** What a child may become: a text that changes, words that never do, an element; or it may be absent. */
type Outcome = 'text' | 'fixed' | 'element' | 'absent' | 'space';

/** Values that are elements, or nothing: what is handed to a component to stand in one of its places. */
const elementSlots = new Set([
  'children',
  'props.children',
  'props.after',
  'above',
  'actions',
  'before',
  'below',
  'feedback',
  'ways',
]);

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const partsOf = (syntax: Syntax): Syntax[] =>
  Object.values(syntax).flatMap((value) =>
    Array.isArray(value) ? value.filter(isSyntax) : isSyntax(value) ? [value] : [],
  );

const part = (syntax: Syntax, name: string): Syntax | undefined => {
  const value = syntax[name];
  return isSyntax(value) ? value : undefined;
};

const list = (syntax: Syntax | undefined, name: string): Syntax[] => {
  const value = syntax?.[name];
  return Array.isArray(value) ? value.filter(isSyntax) : [];
};

function everyPart(syntax: Syntax, visit: (one: Syntax) => void): void {
  visit(syntax);
  for (const one of partsOf(syntax)) everyPart(one, visit);
}

const isFunction = ({ type }: Syntax): boolean => type.includes('Function');
const isElement = ({ type }: Syntax): boolean => type === 'JSXElement' || type === 'JSXFragment';

function returned(body: Syntax): Syntax[] {
  if (body.type === 'ReturnStatement') return [part(body, 'argument') ?? []].flat();
  if (isFunction(body) || isElement(body)) return [];
  return partsOf(body).flatMap(returned);
}

class Component {
  private readonly fixed = new Set<string>();
  private readonly elements = new Set<string>();
  readonly program: Syntax;
  private readonly source: string;

  constructor(file: string, source: string) {
    const program: unknown = parseSync(file, source, { lang: 'tsx' }).program;
    if (!isSyntax(program)) throw new Error(`${file} was not read.`);
    this.source = source;
    this.program = program;
    for (const statement of list(program, 'body')) {
      for (const one of list(statement, 'specifiers'))
        this.fixed.add(this.text(part(one, 'local')));
      for (const one of list(statement, 'declarations')) this.fixed.add(this.text(part(one, 'id')));
    }
    everyPart(program, (one) => {
      const made = part(one, 'init');
      if (one.type === 'VariableDeclarator' && made !== undefined && this.isMadeOfElements(made))
        this.elements.add(this.text(part(one, 'id')));
    });
  }

  text(syntax: Syntax | undefined): string {
    return syntax === undefined ? '' : this.source.slice(syntax.start, syntax.end);
  }

  place({ start }: Syntax): number {
    return this.source.slice(0, start).split('\n').length;
  }

  private isMadeOfElements(made: Syntax): boolean {
    const outcomes = this.outcomes(made);
    return (
      outcomes.includes('element') && outcomes.every((one) => one === 'element' || one === 'absent')
    );
  }

  /** Words of the guide and of the interface: named at the top, and reached by plain names. */
  private isFixed(syntax: Syntax): boolean {
    if (syntax.type === 'Identifier') return this.fixed.has(this.text(syntax));
    const object = part(syntax, 'object');
    if (syntax.type !== 'MemberExpression' || object === undefined) return false;
    const isPlain = syntax['computed'] !== true || part(syntax, 'property')?.type === 'Literal';
    return isPlain && this.isFixed(object);
  }

  private either(...ways: (Syntax | undefined)[]): Outcome[] {
    const outcomes = ways.flatMap((way) => (way === undefined ? [] : this.outcomes(way)));
    return [...outcomes.map((one) => (one === 'fixed' ? 'text' : one)), 'absent'];
  }

  private outcomesOfCall(syntax: Syntax): Outcome[] {
    const callee = part(syntax, 'callee');
    const object = callee && part(callee, 'object');
    const method = callee === undefined ? '' : this.text(part(callee, 'property'));
    if (method === 'toReversed' && object !== undefined) return this.outcomes(object);
    const made = list(syntax, 'arguments').at(-1);
    if (!['map', 'flatMap'].includes(method) || made === undefined || !isFunction(made)) {
      return elementSlots.has(this.text(callee)) ? ['element', 'absent'] : ['text'];
    }
    const body = part(made, 'body');
    if (body === undefined) return ['text'];
    return this.either(...(body.type === 'BlockStatement' ? returned(body) : [body]));
  }

  outcomes(syntax: Syntax): Outcome[] {
    const text = this.text(syntax);
    if (elementSlots.has(text) || this.elements.has(text)) return ['element', 'absent'];
    switch (syntax.type) {
      case 'JSXElement':
      case 'JSXFragment':
        return ['element'];
      case 'JSXText':
        return [text.trim() !== '' ? 'fixed' : text.includes('\n') ? 'absent' : 'space'];
      case 'JSXExpressionContainer':
      case 'ParenthesizedExpression':
        return this.outcomes(part(syntax, 'expression') ?? syntax);
      case 'JSXEmptyExpression':
        return ['absent'];
      case 'Literal': {
        const { value } = syntax;
        if (typeof value === 'string') return [value.trim() === '' ? 'space' : 'fixed'];
        return [typeof value === 'number' ? 'fixed' : 'absent'];
      }
      case 'ConditionalExpression':
        return this.either(part(syntax, 'consequent'), part(syntax, 'alternate'));
      case 'LogicalExpression':
        return syntax['operator'] === '&&'
          ? this.either(part(syntax, 'right'))
          : this.either(part(syntax, 'left'), part(syntax, 'right'));
      case 'CallExpression':
        return this.outcomesOfCall(syntax);
      default:
        if (text === 'undefined') return ['absent'];
        return [this.isFixed(syntax) ? 'fixed' : 'text'];
    }
  }
}

/** Each text of a component that is not alone in its element though it changes, or stands by what comes and goes. */
export function textsNotAlone(file: string, source: string): string[] {
  const component = new Component(file, source);
  const found: string[] = [];
  everyPart(component.program, (one) => {
    if (!isElement(one)) return;
    const children = list(one, 'children')
      .map((child) => ({ child, outcomes: component.outcomes(child) }))
      .filter(({ outcomes }) => outcomes.some((outcome) => outcome !== 'absent'));
    const isAlone = children.length === 1 && one.type === 'JSXElement';
    for (const { child, outcomes } of children) {
      const isBesideWhatGoes = children.some(
        (other) => other.child !== child && other.outcomes.includes('absent'),
      );
      const isChanging = outcomes.includes('text') && !isAlone;
      if (isChanging || (outcomes.includes('fixed') && isBesideWhatGoes))
        found.push(`${file} ${component.place(child)}: ${component.text(child).trim()}`);
    }
  });
  return found;
}
