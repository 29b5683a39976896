import type * as v from 'valibot';

/** What a number is held to, beyond being one. */
export type Rule =
  | { type: 'integer' | 'safe_integer' }
  | { type: 'min_value' | 'max_value'; requirement: number };

/** What a Valibot schema asks of a value, as plain data, named as there: the built app has no Valibot at its start. */
export type Shape =
  | { type: 'string' | 'boolean' | 'number' | 'unknown' | 'anything' }
  | { type: 'literal'; literal: unknown }
  | { type: 'picklist'; options: readonly unknown[] }
  | { type: 'array' | 'nullable'; item: Shape }
  | { type: 'union'; shapes: readonly Shape[] }
  | { type: 'object'; entries: Readonly<Record<string, Field>> }
  | { type: 'pipe'; item: Shape; rules: readonly Rule[] };

/** A field; `mayLack` where it may be missing. */
export type Field = { shape: Shape; mayLack?: true };

/** What is looked into of a Valibot schema, or of a rule after it, as its documentation names it. */
type Parts = {
  type: string;
  pipe?: readonly [v.GenericSchema, ...{ type: string; requirement?: unknown }[]];
  entries?: Readonly<Record<string, v.GenericSchema>>;
  options?: readonly unknown[];
  item?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  literal?: unknown;
  default?: unknown;
};

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

/** The shape of a schema; throws at whatever it doesn't know, or what makes another value of the one it is given. */
export function shapeOf(schema: v.GenericSchema): Shape {
  const parts: Parts = schema;
  const { type, pipe, entries, options = [], item, wrapped, literal } = parts;
  if (parts.default !== undefined) throw new Error(`A ${type} gives a value.`);
  // A pipe takes what its first schema falls back to for its own.
  if (pipe !== undefined && 'fallback' in pipe[0]) throw new Error('A pipe falls back.');
  // What is wrong counts as what it falls back to.
  if ('fallback' in schema) return { type: 'anything' };
  if (pipe !== undefined) {
    const [first, ...rules] = pipe;
    return { type: 'pipe', item: shapeOf(first), rules: rules.map(ruleOf) };
  }
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
    case 'unknown':
      return { type };
    case 'literal':
      return { type, literal };
    case 'picklist':
      return { type, options };
    case 'object':
      if (entries !== undefined) return { type, entries: fieldsOf(entries) };
      break;
    case 'array':
      if (item !== undefined) return { type, item: shapeOf(item) };
      break;
    case 'nullable':
      if (wrapped !== undefined) return { type, item: shapeOf(wrapped) };
      break;
    // What tells the options of a variant apart is one of their fields, and is checked with them.
    case 'variant':
    case 'union':
      if (options.every(isSchema)) return { type: 'union', shapes: options.map(shapeOf) };
      break;
    default:
  }
  throw new Error(`Nothing is known of a ${type}.`);
}

const fieldsOf = (entries: Readonly<Record<string, v.GenericSchema>>): Record<string, Field> =>
  Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, fieldOf(schema)]));

function fieldOf(schema: v.GenericSchema): Field {
  const { type, wrapped, default: gives }: Parts = schema;
  if (gives !== undefined) throw new Error(`A ${type} gives a value.`);
  if ('fallback' in schema) return { shape: { type: 'anything' }, mayLack: true };
  return type === 'exact_optional' && wrapped !== undefined
    ? { shape: shapeOf(wrapped), mayLack: true }
    : { shape: shapeOf(schema) };
}

function ruleOf({ type, requirement }: { type: string; requirement?: unknown }): Rule {
  if (type === 'integer' || type === 'safe_integer') return { type };
  const isBound = type === 'min_value' || type === 'max_value';
  if (isBound && typeof requirement === 'number') return { type, requirement };
  throw new Error(`Nothing is known of the rule ${type}.`);
}
