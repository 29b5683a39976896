import * as v from 'valibot';

/** Whether a value is what a schema describes. */
export type Check = (value: unknown) => boolean;

/** A step of a pipe that comes after its schema. */
type Rule = { kind: string; type: string; requirement?: unknown };

/** What is looked into of a Valibot schema, as its documentation names it. */
type Parts = {
  type: string;
  pipe?: readonly [v.GenericSchema, ...Rule[]];
  entries?: Readonly<Record<string, v.GenericSchema>>;
  options?: readonly unknown[];
  item?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  literal?: unknown;
  default?: unknown;
};

/** The schemas of fields that may be missing. */
const missingTypes: readonly string[] = ['exact_optional', 'optional', 'nullish'];

const isNamed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPredicate = (value: unknown): value is Check => typeof value === 'function';

const isNumber: Check = (value) => typeof value === 'number' && !Number.isNaN(value);

const isSchema = (value: unknown): value is v.GenericSchema =>
  isNamed(value) && value['kind'] === 'schema';

/**
 * The check that `v.is` makes with this schema, worked out once: only the answer is wanted, so no value
 * is copied and no issue told of. A start checks every record there is, and spent most of its time
 * there. Whatever this does not know is left to Valibot.
 */
export function checkerOf(schema: v.GenericSchema): Check {
  return knownChecker(schema) ?? ((value) => v.is(schema, value));
}

function knownChecker(schema: v.GenericSchema): Check | null {
  const {
    type,
    pipe,
    entries,
    options = [],
    item,
    wrapped,
    literal,
    default: gives,
  }: Parts = schema;
  // A pipe takes what its first schema falls back to for its own.
  if (pipe !== undefined && 'fallback' in pipe[0]) return null;
  // What is wrong counts as what it falls back to.
  if ('fallback' in schema) return () => true;
  if (pipe !== undefined) return pipeChecker(pipe);
  switch (type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return isNumber;
    case 'unknown':
      return () => true;
    case 'literal':
      return (value) => value === literal;
    case 'picklist':
      return (value) => options.includes(value);
    case 'object':
      return entries === undefined ? null : objectChecker(entries);
    case 'array':
      return item === undefined ? null : arrayChecker(checkerOf(item));
    case 'nullable': {
      const inner = wrapped === undefined || gives !== undefined ? null : checkerOf(wrapped);
      return inner && ((value) => value === null || inner(value));
    }
    case 'exact_optional':
      return wrapped === undefined ? null : checkerOf(wrapped);
    // What tells the options of a variant apart is one of their fields, and is checked with them.
    case 'variant':
    case 'union':
      return options.every(isSchema) ? someOf(options.map(checkerOf)) : null;
    default:
      return null;
  }
}

const someOf =
  (checks: readonly Check[]): Check =>
  (value) => {
    for (const check of checks) if (check(value)) return true;
    return false;
  };

const everyOf =
  (checks: readonly Check[]): Check =>
  (value) => {
    for (const check of checks) if (!check(value)) return false;
    return true;
  };

const arrayChecker =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!check(one)) return false;
    return true;
  };

/** Null where a missing field would be given a value. */
function objectChecker(entries: Readonly<Record<string, v.GenericSchema>>): Check | null {
  const schemas: readonly Parts[] = Object.values(entries);
  if (schemas.some((schema) => schema.default !== undefined)) return null;
  const fields = Object.entries(entries).map(([name, schema]) => ({
    name,
    check: checkerOf(schema),
    mayLack: 'fallback' in schema || missingTypes.includes(schema.type),
  }));
  return (value) => {
    if (!isNamed(value)) return false;
    for (const { name, check, mayLack } of fields) {
      if (name in value ? !check(value[name]) : !mayLack) return false;
    }
    return true;
  };
}

/** Null where one of the rules is not known here. */
function pipeChecker([schema, ...rules]: readonly [v.GenericSchema, ...Rule[]]): Check | null {
  const checks = [checkerOf(schema)];
  for (const rule of rules) {
    const check = ruleChecker(rule);
    if (check === null) return null;
    checks.push(check);
  }
  return everyOf(checks);
}

function ruleChecker({ type, requirement }: Rule): Check | null {
  switch (type) {
    case 'integer':
      return Number.isInteger;
    case 'safe_integer':
      return Number.isSafeInteger;
    case 'min_value':
      return boundChecker(requirement, (value, bound) => value >= bound);
    case 'max_value':
      return boundChecker(requirement, (value, bound) => value <= bound);
    case 'check':
      return isPredicate(requirement) ? (value) => requirement(value) : null;
    default:
      return null;
  }
}

const boundChecker = (
  bound: unknown,
  holds: (value: number, bound: number) => boolean,
): Check | null =>
  typeof bound === 'number' ? (value) => typeof value === 'number' && holds(value, bound) : null;
