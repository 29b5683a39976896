import { parseDocument } from 'yaml';

export type FrontMatter = {
  /** By name in lower case, without spaces, lines or hyphens: 'Date created' and 'date_created' are one. */
  fields: ReadonlyMap<string, unknown>;
  body: string;
};

/** More than any page says of itself (UTF-16 units). */
const longest = 16_000;
/** Pages of ours hold whole answers there. */
const longestOfOurs = 4_000_000;
const ours = '\nsource: "second-draft"\n';
/** A list that names another a few times may be meant; a hundred names of names are not. */
const mostAliases = 20;

const block = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

const nameOf = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/gu, '');

/** The values of a block of YAML that is a list of names and values; null for anything else. */
function fieldsIn(yaml: string): Map<string, unknown> | null {
  try {
    const parsed = parseDocument(yaml, {
      schema: 'core',
      uniqueKeys: false,
      logLevel: 'silent',
      stringKeys: true,
    });
    if (parsed.errors.length > 0) return null;
    // As maps: a name such as '__proto__' is then a name like any other.
    const read: unknown = parsed.toJS({ mapAsMap: true, maxAliasCount: mostAliases });
    if (!(read instanceof Map)) return null;
    const fields = new Map<string, unknown>();
    for (const [name, value] of read) {
      const plain = nameOf(String(name));
      if (!fields.has(plain)) fields.set(plain, value);
    }
    return fields;
  } catch {
    return null;
  }
}

/**
 * A text with a YAML block at its very top, in two. What is no YAML, or says nothing under names, stays
 * part of the words, so that nothing of it is lost.
 */
export function frontMatterOf(text: string): FrontMatter {
  const whole: FrontMatter = { fields: new Map(), body: text };
  if (!text.startsWith('---')) return whole;
  const found = block.exec(text.slice(0, longestOfOurs));
  const yaml = found?.[1];
  if (yaml !== undefined && yaml.length > longest && !yaml.includes(ours)) return whole;
  const fields = yaml === undefined ? null : fieldsIn(yaml);
  return found === null || fields === null || fields.size === 0
    ? whole
    : { fields, body: text.slice(found[0].length) };
}
