import { outlineOf } from '../json-outline';
import type { LeftOut, LeftOutKind } from './brought';
import { listAt, textAt, valueAt } from './plain-values';

/** Deeper than any formatted text lies. */
const deepest = 32;

const kinds: Readonly<Record<string, LeftOutKind>> = {
  photo: 'photos',
  video: 'videos',
  audio: 'sounds',
  pdfAttachment: 'documents',
};

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (outlineOf(value).deepest > deepest) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** What stands before a line of a list or a heading. */
function leadOf(attributes: unknown): string {
  const line = valueAt(attributes, 'line');
  const header = valueAt(line, 'header');
  if (typeof header === 'number' && header >= 1 && header <= 6)
    return `${'#'.repeat(Math.floor(header))} `;
  switch (valueAt(line, 'listStyle')) {
    case 'bulleted':
      return '- ';
    case 'numbered':
      return `${Number(valueAt(line, 'listIndex')) || 1}. `;
    case 'checkbox':
      return valueAt(line, 'checked') === true ? '[x] ' : '[ ] ';
    default:
      return '';
  }
}

/**
 * The words of a formatted text of Day One, which some entries have instead of plain ones: as an object,
 * or as JSON in a string. Null where it is neither.
 */
export function richTextWords(value: unknown): { words: string; attached: LeftOut } | null {
  const text = parsed(value);
  if (typeof text !== 'object' || text === null) return null;
  const attached: LeftOut = {};
  let words = '';
  for (const piece of listAt(text, 'contents')) {
    for (const embedded of listAt(piece, 'embeddedObjects')) {
      const kind = kinds[textAt(embedded, 'type') ?? ''];
      if (kind !== undefined) attached[kind] = (attached[kind] ?? 0) + 1;
    }
    const said = textAt(piece, 'text') ?? '';
    const isLineStart = words === '' || words.endsWith('\n');
    words += isLineStart && said.trim() !== '' ? leadOf(valueAt(piece, 'attributes')) + said : said;
  }
  return { words, attached };
}
