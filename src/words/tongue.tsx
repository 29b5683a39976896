import type { ReactNode } from 'react';
import { dataLanguage } from './kept-tongue';
import { languageTag } from './language';
import { once } from './once';

/** `dir` as the words themselves have it: a piece of another direction keeps to itself. */
const tongue = { lang: dataLanguage, dir: 'auto' } as const;
const own = { lang: languageTag, dir: 'auto' } as const;

type Around = { texts: readonly string[]; values: readonly (string | number)[] };

/** Words of the guide; with what was put into them, where something was. */
const all = new Map<unknown, Around | null>();
const inFigures = once(() => new Intl.NumberFormat(languageTag, { useGrouping: 'min2' }));

/** Keeps in mind that these are words of the guide. build/other-tongue.ts puts this where they stand. */
export function given<Words>(words: Words): Words {
  if (!all.has(words)) all.set(words, null);
  return words;
}

/** The same of words around something: the guide's too, or a day as the interface says it. */
export function givenAround(
  texts: readonly string[],
  ...values: readonly (string | number)[]
): string {
  const words = texts.map((text, at) => `${text}${values[at] ?? ''}`).join('');
  if (values.some((value) => typeof value === 'string' && value !== '' && !all.has(value)))
    all.set(words, { texts, values });
  return given(words);
}

/** What an element says of the language of its text. */
export const tongueOf = (text: unknown): typeof tongue | undefined =>
  all.has(text) ? tongue : undefined;

/** A number in the figures of the interface's language; all else as it is. */
export const figures = <Shown,>(shown: Shown): Shown | string =>
  typeof shown === 'number' ? inFigures().format(shown) : shown;

/** What is shown: words of the guide in an element that says which language they are in. */
export function inTongue(shown: ReactNode): ReactNode {
  const around = all.get(shown);
  if (around === undefined) return figures(shown);
  return <span {...tongue}>{around === null ? shown : inParts(around)}</span>;
}

const inParts = ({ texts, values }: Around): ReactNode =>
  texts.map((text, at) => {
    const value = values[at];
    const isOwn = typeof value === 'string' && value !== '' && !all.has(value);
    return [
      text,
      isOwn ? (
        <span key={text} {...own}>
          {value}
        </span>
      ) : (
        (value ?? '')
      ),
    ];
  });
