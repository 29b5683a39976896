import { useContext, useEffect, useRef } from 'react';
import { ownWords } from '@/journal/own-words';
import { CrisisCards } from './crisis-cards';
import { Watch } from './crisis-watch';
import { useCrisisCards } from './use-crisis-cards';
import type { WrittenDraft } from './use-draft';

type CrisisNoticeProps = {
  written: WrittenDraft;
  /** Takes the focus back to the writing when a card is put away. */
  onBack?: () => void;
};

/**
 * Under a page whose words sound like danger: people to talk to, kindly. It reads on this device,
 * after a pause, and never stops, hides or sends anything. What is left before the pause is over is
 * read as well, and its card waits on the next screen.
 */
export function CrisisNotice({ written, onBack }: CrisisNoticeProps) {
  const { entry } = written.draft;
  const words = ownWords(written.answer);
  const cards = useCrisisCards(entry, words);
  const { arrive, leave } = useContext(Watch);
  const latest = useRef({ words, cards });
  useEffect(() => {
    latest.current = { words, cards };
  });
  useEffect(() => {
    const before = latest.current.words;
    arrive(entry);
    return () => {
      const { words: left, cards: shown } = latest.current;
      leave({ entry, words: left === before ? '' : left, shown });
    };
  }, [entry, arrive, leave]);
  return <CrisisCards entry={entry} cards={cards} {...(onBack === undefined ? {} : { onBack })} />;
}
