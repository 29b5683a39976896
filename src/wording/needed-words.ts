/** Of these phrases at least one stands in every text that a pattern fits. */
type Clause = readonly string[];

/** What a piece of a pattern asks for: one of each clause; and whether a space always comes before what follows it. */
type Asked = { clauses: readonly Clause[]; spaced: boolean };

const letters = /[^()|[\]\\.^$?*+{]+/y;
const quantifiers = '?*+{';
const quantifier = /[?*+]|\{(\d+),?\d*\}/y;
const opening = /\((?:\?(?::|(<?[=!])))?/y;
/** A group of plain words: most groups are, and these need not be read letter by letter. */
const plainGroup = /\((?:\?(?::|(<?[=!])))?([^()[\]\\.^$?*+{]*)\)/y;
const anyOther = /\[(?:\\.|[^\]])*\]|\\.|./y;

/** Words of nearly every sentence: they tell nothing apart. */
const everyday: ReadonlySet<string> = new Set(
  'i you me my your it is are was were be a the to of and or in on for with that this not no have had do so if at as we'.split(
    ' ',
  ),
);

/** How many phrases a clause has, and far more where an everyday word would do. */
const breadth = (clause: Clause): number =>
  clause.length + (clause.some((phrase) => everyday.has(phrase.trim())) ? 1000 : 0);

/** The clause that tells texts apart best. */
function sharpest([first = [], ...others]: readonly Clause[]): Clause {
  if (others.length === 0) return first;
  let best = first;
  let least = breadth(first);
  for (const clause of others) {
    const its = breadth(clause);
    if (its >= least) continue;
    best = clause;
    least = its;
  }
  return best;
}

/** What a choice between plain words asks for. */
function oneOfPlain(words: string, spaced: boolean): Asked {
  const phrases = words.split('|').map((word) => (spaced ? ` ${word}` : word));
  const asksNothing = phrases.some((phrase) => phrase === '' || phrase === ' ');
  return {
    clauses: asksNothing ? [] : [phrases],
    spaced: phrases.every((phrase) => phrase.endsWith(' ')),
  };
}

/**
 * What has to stand in a text, in lower case with a space at both ends, for a pattern of whole words
 * to fit: from each clause one phrase. Reads the part of the expression language that `pattern.ts`
 * and the rules use. It may ask for less than it could, never for more: where a clause is missing,
 * the pattern fits nowhere.
 */
export function neededWords(source: string): readonly Clause[] {
  let at = 0;

  function take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = at;
    const found = sticky.exec(source);
    if (found !== null) at = sticky.lastIndex;
    return found;
  }

  /** Whether what was read last may be left out; steps over its quantifier. */
  function mayBeAbsent(): boolean {
    if (!quantifiers.includes(source[at] ?? ' ')) return false;
    const found = take(quantifier);
    return found !== null && (found[0] === '?' || found[0] === '*' || found[1] === '0');
  }

  /** The alternatives up to the end of a group: one of them is asked for. */
  function choice(spaced: boolean): Asked {
    let option = sequence(spaced);
    if (source[at] !== '|') return option;
    const phrases: string[] = [];
    let asksNothing = false;
    let isSpaced = true;
    for (;;) {
      const clause = sharpest(option.clauses);
      if (clause.length === 0) asksNothing = true;
      phrases.push(...clause);
      isSpaced &&= option.spaced;
      if (source[at] !== '|') break;
      at += 1;
      option = sequence(spaced);
    }
    return { clauses: asksNothing ? [] : [phrases], spaced: isSpaced };
  }

  /** What stands one behind the other: all of it is asked for. */
  function sequence(isSpaced: boolean): Asked {
    const clauses: Clause[] = [];
    let spaced = isSpaced;
    let run = spaced ? ' ' : '';
    const cut = (isNowSpaced: boolean): void => {
      if (run !== '' && run !== ' ') clauses.push([run]);
      spaced = isNowSpaced;
      run = spaced ? ' ' : '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const text = source[at] === '(' ? undefined : take(letters)?.[0];
      if (text !== undefined) {
        const from = at;
        const isAbsent = mayBeAbsent();
        if (!isAbsent) run += text;
        else run += text.slice(0, -1);
        spaced = run.endsWith(' ');
        // A letter that may be missing, or be there again, ends what is certain.
        if (at > from) cut(spaced && (!isAbsent || text.endsWith(' ')));
        continue;
      }
      const plain = take(plainGroup);
      const group = plain ?? take(opening);
      if (group !== null) {
        const isLooking = group[1] !== undefined;
        cut(spaced);
        const inner = plain === null ? choice(spaced) : oneOfPlain(plain[2] ?? '', spaced);
        if (plain === null) at += 1;
        const isAbsent = mayBeAbsent();
        if (isLooking) continue;
        if (!isAbsent) clauses.push(...inner.clauses);
        cut(inner.spaced && (spaced || !isAbsent));
        continue;
      }
      const [other] = take(anyOther) ?? [''];
      mayBeAbsent();
      cut(spaced && (other === '^' || other === '$'));
    }
    cut(spaced);
    return { clauses, spaced };
  }

  return choice(true).clauses;
}
