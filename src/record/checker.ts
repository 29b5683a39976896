import type { Field, Rule, Shape } from './shape';

/** Whether a value is what a shape describes. */
export type Check = (value: unknown) => boolean;

const isNamed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The check that `v.is` makes with the schema of this shape, worked out once: only the answer is wanted, so no
 * value is copied and no issue told of. A start checks every record there is, and spent most of its time there.
 */
export function checkerOf(shape: Shape): Check {
  switch (shape.type) {
    case 'string':
    case 'boolean': {
      const { type } = shape;
      return (value) => typeof value === type;
    }
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'unknown':
    case 'anything':
      return () => true;
    case 'literal':
      return (value) => value === shape.literal;
    case 'picklist':
      return (value) => shape.options.includes(value);
    case 'object':
      return objectChecker(shape.entries);
    case 'array':
      return arrayChecker(checkerOf(shape.item));
    case 'nullable': {
      const inner = checkerOf(shape.item);
      return (value) => value === null || inner(value);
    }
    case 'union':
      return someOf(shape.shapes.map(checkerOf));
    case 'pipe':
      return everyOf([checkerOf(shape.item), ...shape.rules.map(ruleChecker)]);
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

function objectChecker(entries: Readonly<Record<string, Field>>): Check {
  const fields = Object.entries(entries).map(([name, { shape, mayLack = false }]) => ({
    name,
    check: checkerOf(shape),
    mayLack,
  }));
  return (value) => {
    if (!isNamed(value)) return false;
    for (const { name, check, mayLack } of fields) {
      if (name in value ? !check(value[name]) : !mayLack) return false;
    }
    return true;
  };
}

function ruleChecker(rule: Rule): Check {
  switch (rule.type) {
    case 'integer':
      return Number.isInteger;
    case 'safe_integer':
      return Number.isSafeInteger;
    case 'min_value':
      return (value) => typeof value === 'number' && value >= rule.requirement;
    case 'max_value':
      return (value) => typeof value === 'number' && value <= rule.requirement;
  }
}
