import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/ui/button';

type OfferProps = {
  /** While there is nothing yet where the words would go. */
  isOpen: boolean;
  /** Said above the button: where the words come from. */
  about?: ReactNode;
  /** What it fills, as a selector among the fields it stands with. */
  into?: string;
  onTake: () => void;
  /** The button's words. */
  children: ReactNode;
};

/** Words written elsewhere, to begin with; it goes away as it is taken, and what it filled has the focus. */
export function Offer({ isOpen, about, into = 'input:checked, textarea', ...offer }: OfferProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isTaken, setIsTaken] = useState(false);
  useEffect(() => {
    if (isTaken) frame.current?.parentElement?.querySelector<HTMLElement>(into)?.focus();
  }, [isTaken, into]);

  function take(): void {
    offer.onTake();
    setIsTaken(true);
  }

  return (
    <div ref={frame} hidden={!isOpen}>
      {about === undefined ? null : <p className="small muted">{about}</p>}
      <Button variant="text" size="small" onClick={take}>
        {offer.children}
      </Button>
    </div>
  );
}
