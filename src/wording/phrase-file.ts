import { LOUD, START, WORD, begins, far, gap, plainly, test } from './pattern';
import { lazily, type LazyPattern } from './lazy-pattern';

/** A rule as its file tells it: what it says of itself, and what its lists were built to. */
export type PhraseRule = {
  says: ReadonlySet<string>;
  find: LazyPattern;
  unlessIn?: RegExp;
  unlessBefore?: RegExp;
  unlessAfter?: RegExp;
  onlyWith?: RegExp;
};

export type Classes = ReadonlyMap<string, string>;

const counted: Record<string, (most: number) => string> = { gap, far, plainly };
const always: Classes = new Map([
  ['word', WORD],
  ['start', START],
  ['very', LOUD],
]);

/** Puts the words of a class in the place of its name: '{someone} hit me', '{gap 3}'. */
function filled(phrase: string, classes: Classes): string {
  return phrase.replaceAll(/\{([a-z][a-z-]*)(?: (\d+))?\}/g, (_, name: string, most?: string) => {
    const words =
      most === undefined ? (always.get(name) ?? classes.get(name)) : counted[name]?.(Number(most));
    if (words === undefined) throw new Error(`no class of words is called ${name}`);
    return words;
  });
}

/** The lines of a file that say something; an indented line goes on with the one before. */
function* told(file: string): Generator<string> {
  const lines = file.replaceAll(/\n +/g, '').split('\n');
  for (const line of lines) if (line !== '' && !line.startsWith('#')) yield line;
}

/** Classes of words out of a file of 'name: words' lines; a class may hold those above it. */
export function classesIn(file: string, known: Classes = new Map()): Classes {
  const classes = new Map(known);
  for (const line of told(file)) {
    const [name = '', ...words] = line.split(': ');
    classes.set(name, filled(words.join(': '), classes));
  }
  return classes;
}

/** The lists that a rule may have, as their headings name them; 'next' looks at the words right after. */
const lists: Record<string, (rule: PhraseRule, phrases: readonly string[]) => void> = {
  'unless it holds': (rule, phrases) => (rule.unlessIn = test(...phrases)),
  'unless before': (rule, phrases) => (rule.unlessBefore = test(...phrases)),
  'unless after': (rule, phrases) => (rule.unlessAfter = test(...phrases)),
  'unless next': (rule, phrases) => (rule.unlessAfter = begins(...phrases)),
  'only with': (rule, phrases) => (rule.onlyWith = test(...phrases)),
};

/**
 * The rules of a phrase file. A rule begins with a heading that says what it is, '[tier 1, act]', and
 * one phrase a line; headings such as '[unless before]' follow with what takes it back.
 */
export function rulesIn(file: string, classes: Classes): PhraseRule[] {
  const rules: PhraseRule[] = [];
  let heading = '';
  let phrases: string[] = [];
  const close = (): void => {
    const rule = rules.at(-1);
    const list = lists[heading];
    if (heading === '') return;
    if (list === undefined)
      rules.push({ says: new Set(heading.split(', ')), find: lazily(...phrases) });
    else if (rule !== undefined) list(rule, phrases);
    phrases = [];
  };
  for (const line of told(file)) {
    if (line.startsWith('[') && line.endsWith(']') && !line.startsWith('[^')) {
      close();
      heading = line.slice(1, -1);
    } else phrases.push(filled(line, classes));
  }
  close();
  return rules;
}
