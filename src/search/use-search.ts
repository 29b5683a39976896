import { useEffect, useMemo, useState } from 'react';
import type { Facts } from '@/journal/facts';
import { sealedUntil } from '@/journal/letters';
import { useJournal } from '@/store/journal-context';
import { useTools } from '@/tool-kit/tools-context';
import type { Searched } from './draft-texts';
import { markingOf, type Marking } from './marked';
import { useSearchState } from './search-context';
import { createSearchEngine, type Found } from './search-engine';
import { termsOf } from './words-in';

export type Search = {
  /** The pages found, each with its newest draft that has the words; null where nothing is searched for. */
  hits: Found['hits'] | null;
  /** What the hits are for: they stay while the next words are looked for. */
  words: string;
  marking: Marking;
  /** Whether no words were answered yet, not even in part. */
  isUnanswered: boolean;
  /** Whether everything was looked through for the words as they stand now. */
  isWhole: boolean;
  /** Whether other spellings were taken for the words, as no page has them as they were typed. */
  isNear: boolean;
};

/** How long (ms) a screen has to itself before its pages are read for the index. */
const unhurried = 500;

const nothing: Search = {
  hits: null,
  words: '',
  marking: markingOf(''),
  isUnanswered: false,
  isWhole: true,
  isNear: false,
};

const noHits: Found['hits'] = new Map();

/** The sealed entries, as one text, so that a change of any other fact is none here. */
function sealedIn(facts: Facts): string {
  const ids = [...facts.keys()]
    .filter((name) => name.startsWith('sealed.'))
    .map((name) => name.slice('sealed.'.length));
  return ids.filter((id) => sealedUntil(facts, id) !== null).join('\n');
}

/** The journal as search sees it, which the index keeps up with from the first use on. */
function useSearched(): Searched {
  const entries = useJournal((state) => state.entries);
  const sealed = useJournal((state) => sealedIn(state.facts));
  const tools = useTools();
  return useMemo(() => {
    const names = new Map(
      tools.flatMap(({ name, pages }) => pages.map(({ source }) => [source, name] as const)),
    );
    return {
      entries,
      sealed: new Set(sealed.split('\n')),
      toolOf: (source) => names.get(source) ?? '',
    };
  }, [entries, sealed, tools]);
}

/** Finds the pages that have the words, as they are typed and as the journal changes. */
export function useSearch(words: string): Search {
  const { engineBy } = useSearchState();
  const [engine] = useState(() => engineBy(createSearchEngine));
  const isRead = useJournal((state) => state.isWhole);
  const searched = useSearched();
  const [last, setLast] = useState<(Found & { words: string }) | null>(() => {
    const lately = engine.foundLately(words);
    return lately === undefined ? null : { ...lately, words };
  });
  const isAsked = termsOf(words).length > 0;
  useEffect(() => {
    // Of a journal that is still being read, nobody is told what is not in it.
    if (!isRead) return undefined;
    if (isAsked) {
      engine.keepUp(searched);
      return engine.find(words, (found) => setLast({ ...found, words }));
    }
    // Nothing is looked for yet: first the screen, then the index.
    const timer = setTimeout(() => engine.keepUp(searched), unhurried);
    return () => clearTimeout(timer);
  }, [engine, isAsked, isRead, searched, words]);
  return useMemo(() => {
    if (!isAsked) return nothing;
    const { hits = noHits, near = [], isWhole = false, words: of = words } = last ?? {};
    const marking = markingOf(of, near);
    return {
      hits,
      words: of,
      marking,
      isUnanswered: last === null,
      isWhole: isWhole && of === words,
      isNear: near.length > 0,
    };
  }, [isAsked, last, words]);
}
