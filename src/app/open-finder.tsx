import { plural, t } from '@lingui/core/macro';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { foundWords } from '@/search/found-words';
import { newestPagesFirst } from '@/journal/newest-pages';
import { areAnySealed } from '@/journal/sealed-pages';
import { entryPath, paths } from '@/paths';
import { FoundPage } from './found-page';
import { SearchField } from '@/search/search-field';
import { useSearchState } from '@/search/search-context';
import { useSearch, type Search } from '@/search/use-search';
import { useJournal } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { useNameMask } from '@/ui/name-mask';
import { isKeyOfComposition } from '@/ui/use-composition';
import { FinderChoices, type Choice } from './finder-choices';
import styles from './finder.module.css';
import { usePlaces } from './use-places';

/** So many of each are shown at once; the journal shows them all. */
const most = { pages: 8, places: 4 };

/** The question what to find, and what is found. Fetched when it is first asked for, or ahead of that. */
export function OpenFinder({ typed, onClose }: { typed: string; onClose: () => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(typed);
  const [at, setAt] = useState(0);
  const search = useSearch(words);
  const choices = useChoices(words, search);
  const chosen = choices[Math.min(at, choices.length - 1)];
  const navigate = useNavigate();
  const optionId = (choice: Choice): string => `${id}${choice.id}`;

  function go(choice: Choice | undefined): void {
    if (choice === undefined) return;
    choice.take?.();
    onClose();
    void navigate(choice.to);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isKeyOfComposition(event.nativeEvent)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, choices.length - 1) + step + choices.length) % choices.length;
      setAt(next);
      const shown = choices[next];
      if (shown !== undefined)
        document.getElementById(optionId(shown))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(chosen);
    }
  }

  return (
    <Dialog
      open
      title={t`Find`}
      onClose={onClose}
      first={field}
      actions={<Button onClick={onClose}>{t`Close`}</Button>}
    >
      <SearchField
        ref={field}
        label={t`Words on your pages, or a place to go`}
        words={words}
        onWords={(next) => {
          setWords(next);
          setAt(0);
        }}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is an input, with a list that is not text alone
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}results`}
        aria-activedescendant={chosen && optionId(chosen)}
        onKeyDown={onKeyDown}
      />
      <output className="meta">{useStatus(words, search, choices.length)}</output>
      <FinderChoices
        id={`${id}results`}
        choices={choices}
        chosen={chosen}
        optionId={optionId}
        onChoose={go}
      />
    </Dialog>
  );
}

/** What is offered for the words: places they name, and pages that say them, the newest first. */
function useChoices(words: string, { hits, marking }: Search): readonly Choice[] {
  const { setWords } = useSearchState();
  const places = usePlaces(words);
  const entries = useJournal((state) => state.entries);
  const newestFirst = useMemo(() => newestPagesFirst(entries), [entries]);
  const found = useMemo(
    () => (hits === null ? [] : newestFirst.filter(({ id }) => hits.has(id))),
    [hits, newestFirst],
  );
  const shownPlaces = hits === null ? places : places.slice(0, most.places);
  return [
    ...shownPlaces.map(({ to, name, about }) => ({
      id: to,
      to,
      group: t`Go to`,
      shown: (
        <span className={styles.title}>
          <span>{name}</span>
          <span className="meta">{about}</span>
        </span>
      ),
    })),
    ...found.slice(0, most.pages).map((entry) => ({
      id: entry.id,
      to: entryPath(entry.id),
      group: t`Your pages`,
      shown: <FoundPage entry={entry} draftId={hits?.get(entry.id)} marking={marking} />,
    })),
    ...(found.length <= most.pages
      ? []
      : [
          {
            id: 'all',
            to: paths.journal,
            group: t`Your pages`,
            shown: (
              <span>{t`All ${plural(found.length, { one: '# page', other: '# pages' })} in the journal`}</span>
            ),
            take: () => setWords(words),
          },
        ]),
  ];
}

/** How much was found, for whoever listens rather than looks. */
function useStatus(words: string, { hits, isWhole, isNear }: Search, offered: number): string {
  const mask = useNameMask();
  const areSealed = useJournal(({ facts }) => areAnySealed(facts));
  if (hits === null) return offered === 0 ? t`Nothing by that name.` : '';
  if (!isWhole) return '';
  return foundWords(mask(words.trim()), hits.size, { isNear, areAnySealed: areSealed });
}
