import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/addresses';
import { factOf } from '@/journal/facts';
import { useJournal } from '@/store/journal-context';
import { Button, buttonClass } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import styles from './safety-offer.module.css';

type SafetyOfferProps = {
  /** Where it is offered; 'Not now' holds for each place by itself. */
  place: 'path' | 'my-part' | 'contact';
};

/** Whether the questions are offered there: unanswered, and not put off before. */
export const useIsOffered = (place: SafetyOfferProps['place'], answeredAny: boolean): boolean => {
  const isPutOff = useJournal(({ facts }) => factOf(facts, offerFact(place)) === 'not-now');
  return !answeredAny && !isPutOff;
};

const offerFact = (place: SafetyOfferProps['place']) => `safetyOffer.${place}` as const;

/** The safety questions, offered once and left alone after. */
export function SafetyOffer({ place }: SafetyOfferProps) {
  const setFact = useJournal((state) => state.setFact);
  function notNow(): void {
    setFact(offerFact(place), 'not-now');
    // The button goes with its offer; the screen's heading stands where somebody reads on.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  return (
    <section aria-labelledby="safety-offer">
      <Sheet padded className={styles.offer}>
        <h2 id="safety-offer" className={styles.title}>
          Before the next part
        </h2>
        <p>Nine short questions, so this journal doesn’t suggest something that could hurt.</p>
        <div className="actions">
          <Link className={buttonClass('quiet')} to={helpAddresses.safety}>
            Answer them
          </Link>
          <Button variant="text" onClick={notNow}>
            Not now
          </Button>
        </div>
      </Sheet>
    </section>
  );
}
