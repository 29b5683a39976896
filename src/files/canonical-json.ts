/**
 * One spelling for each JSON value: names in order of their UTF-16 units and no white space, as in
 * RFC 8785, so that two equal values have equal text however a file was laid out. Lone surrogates,
 * which that standard refuses, stay escaped. Nesting has to be limited by the caller.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const named = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`);
  return `{${named.join(',')}}`;
}
