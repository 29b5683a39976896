import { useEffect, useState, type RefObject } from 'react';
import { crisisWords } from '@/guide/crisis-words';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import styles from './crisis-cards.module.css';

/** So much of a card (px) has to be in view to be noticed. */
const noticed = 48;

/** The lower edge of what can be seen, above a keyboard on the screen; null while the cards are in view. */
function edgeAbove(cards: HTMLElement | null): number | null {
  if (cards === null) return null;
  const { visualViewport: view, innerHeight } = window;
  const edge = view ? view.offsetTop + view.height : innerHeight;
  return cards.getBoundingClientRect().top > edge - noticed ? edge : null;
}

/** In a long form the cards come up far below the box that is being written in: this leads to them. */
export function CardsPointer({ cards }: { cards: RefObject<HTMLElement | null> }) {
  const [edge, setEdge] = useState<number | null>(null);

  useEffect(() => {
    const look = (): void => setEdge(edgeAbove(cards.current));
    look();
    const moves = ['scroll', 'resize', 'input'] as const;
    for (const move of moves) addEventListener(move, look, { passive: true });
    window.visualViewport?.addEventListener('resize', look);
    window.visualViewport?.addEventListener('scroll', look);
    return () => {
      for (const move of moves) removeEventListener(move, look);
      window.visualViewport?.removeEventListener('resize', look);
      window.visualViewport?.removeEventListener('scroll', look);
    };
  }, [cards]);

  if (edge === null) return null;
  return (
    <div className={styles.pointer} style={{ top: edge }}>
      <Button
        variant="primary"
        onClick={() => {
          cards.current?.scrollIntoView({ block: 'start' });
          cards.current?.focus({ preventScroll: true });
        }}
      >
        {crisisWords.pointer}
        <Icon name="down" small />
      </Button>
    </div>
  );
}
