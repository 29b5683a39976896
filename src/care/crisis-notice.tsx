import { t } from '@lingui/core/macro';
import { useContext, useEffect, useMemo, useRef } from 'react';
import type { Draft } from '@/journal/entry';
import { ownWords } from '@/journal/own-words';
import type { ToolPage } from '@/journal/tool-page';
import { CrisisCards } from './crisis-cards';
import { Watch } from './crisis-watch';
import { useCrisisCards } from './use-crisis-cards';
import { newestOf, partFollowed, type Followed, type Words } from '@/ui/words-followed';
import { PartBoundary } from '@/ui/part-boundary';
import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/addresses';
import { crisisWords } from '@/guide/crisis-words';

type CrisisNoticeProps = {
  /** With the page of a tool, whose options are never read. */
  written: Followed<Draft> & { page?: ToolPage };
  /** Takes the focus back to the writing when a card is put away. */
  onBack?: () => void;
};

/** Under a page whose words sound like danger: people to talk to, kindly. */
export function CrisisNotice({ written, ...rest }: CrisisNoticeProps) {
  const words = useMemo(
    () => partFollowed(written, ({ answer }) => ownWords(answer, written.page)),
    [written],
  );
  return <CrisisUnder place={written.newest().entry} words={words} {...rest} />;
}

type CrisisUnderProps = {
  /** What the words are kept under: an entry, or the name of a fact. */
  place: string;
  words: Words;
  onBack?: () => void;
};

/**
 * The same under a box whose words are no page. It reads on this device, after a pause, and never
 * stops, hides or sends anything. What is left before the pause is over is read as well, and its card
 * waits on the next screen.
 */
export function CrisisUnder(props: CrisisUnderProps) {
  return (
    <PartBoundary
      name={t`The reading for words of danger`}
      about={props.place}
      ways={<Link to={helpAddresses.support}>{crisisWords.people}</Link>}
    >
      <Under {...props} />
    </PartBoundary>
  );
}

function Under({ place, words, onBack }: CrisisUnderProps) {
  const cards = useCrisisCards(place, words);
  const { arrive, leave } = useContext(Watch);
  const latest = useRef({ words, cards });
  useEffect(() => {
    latest.current = { words, cards };
  });
  useEffect(() => {
    const before = newestOf(latest.current.words);
    arrive(place);
    return () => {
      const { cards: shown } = latest.current;
      const left = newestOf(latest.current.words);
      leave({ entry: place, words: left === before ? '' : left, shown });
    };
  }, [place, arrive, leave]);
  return <CrisisCards entry={place} cards={cards} {...(onBack === undefined ? {} : { onBack })} />;
}
